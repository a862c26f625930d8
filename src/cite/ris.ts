import { INSTITUTION, labelVersion, type Citation } from "./citation.ts";
import { flatten } from "./flatten.ts";

/**
 * The record of a citation as RIS, in UTF-8: one line a tag, CRLF after each, `TY  - RPRT` for a report of an institution. The day stands in `DA`
 * as YYYY/MM/DD, its year in `PY`; neither does without one. The version stands in `ET`.
 */
export function toRis(citation: Citation): string {
  const { published } = citation;
  const lines = [
    ["TY", "RPRT"],
    ["ID", citation.key],
    ["AU", INSTITUTION],
    ["TI", citation.title],
    ["M3", citation.genre],
    ["PB", INSTITUTION],
    ...(published === undefined
      ? []
      : [
          ["PY", published.slice(0, 4)],
          ["DA", published.replaceAll("-", "/")],
        ]),
    ["ET", labelVersion(citation.version)],
    ["UR", citation.url],
    ["LA", citation.language],
    ["N1", citation.note],
    ["ER", ""],
  ];
  return lines.map(([tag = "", value = ""]) => `${tag}  - ${flatten(value)}\r\n`).join("");
}
