/** What an HTTP status that brings no page means, and what to do about it; undefined for those that bring one. */
export function explainStatus(status: number): string | undefined {
  if (status >= 200 && status < 300 && status !== 204 && status !== 205) return undefined;
  if (status === 401 || status === 403 || status === 407)
    return `asks for a login, or keeps programs out (${status}). ${SAVE}`;
  if (status === 402) return `asks for a subscription (402). ${SAVE}`;
  if (status === 404 || status === 410) return `does not exist, or not any more (${status}). Check the address.`;
  if (status === 429)
    return `is asked too often (429). Try again in some minutes, or save the article's text, and give that file.`;
  if (status === 451) return `is withheld for legal reasons (451). ${SAVE}`;
  if (status >= 500) return `has a fault on its server (${status}). Try again later.`;
  if (status >= 300 && status < 400) return `redirects without saying where to (${status}). ${SAVE}`;
  return `brings no page: its server answers ${status}. ${SAVE}`;
}

/** What a failure to reach a host means, by the codes of Node's errors, and what to do about it. */
export function explainFailure(error: unknown, url: URL): string {
  const code = findCode(error);
  const host = url.host;
  if (/^(?:ENOTFOUND|EAI_NONAME|EAI_NODATA|ENODATA)$/.test(code))
    return `has a host that does not exist, ${host}. Check the address.`;
  if (/^EAI_|^(?:ESERVFAIL|ETIMEOUT|EREFUSED)$/.test(code))
    return `has a host, ${host}, that could not be looked up (${code}). Check that you are online, and try again.`;
  if (code === "ECONNREFUSED")
    return `cannot be reached: ${host} refuses the connection. Check the address, or try again later.`;
  if (TLS.test(code))
    return `cannot be read safely: the certificate or the encryption of ${host} is at fault (${code}). ${SAVE}`;
  if (UNREACHABLE.test(code))
    return `cannot be reached: no way leads to ${host} (${code}). Check that you are online, and try again.`;
  if (/^(?:Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING)/.test(code))
    return `comes with a compression that is broken (${code}). ${SAVE}`;
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_STREAM_PREMATURE_CLOSE|ABORT_ERR)$/.test(code))
    return `broke off: ${host} ended the connection (${code}). Try again later.`;
  return `cannot be read${code === "" ? "" : ` (${code})`}: ${host} gives no proper answer. ${SAVE}`;
}

/** Whether a failure is one of the way to an IP address, so that another may do. */
export function isUnreachable(error: unknown): boolean {
  return UNREACHABLE.test(findCode(error));
}

/** The code of an error, or of what caused it. */
function findCode(error: unknown): string {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++)
    if ("code" in each && typeof each.code === "string") return each.code;
  return "";
}

const SAVE = "Open it in a browser, save the article's text, and give that file.";

const UNREACHABLE = /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|ETIMEDOUT)$/;

const TLS =
  /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|CRL_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/;
