import { createHash } from "node:crypto";
import type { BriefingData } from "../schemas/briefing.ts";

/**
 * Digest of the texts a translation is made from: title, summary, body, claims and figures, in this order.
 * The first 12 hexadecimal digits of the SHA-256 of their JSON.
 */
export function digestBriefing(data: BriefingData, body: string): string {
  const texts = [
    data.title,
    data.summary,
    body.trim(),
    data.claims.map((claim) => [claim.id, claim.text]),
    data.figures.map((figure) => [figure.id, figure.what]),
  ];
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 12);
}
