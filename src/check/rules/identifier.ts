import type { Report } from "../../model/integrity.ts";
import { compareText } from "../../model/problems.ts";
import type { Path } from "../../model/references.ts";
import type { Company, Outlet, Party, Site } from "../../model/site.ts";
import type { Rule } from "../rule.ts";

/**
 * A number by which other databases know somebody is theirs alone, is the one that its own source gives, and is well formed: a LEI ends in two
 * check digits (ISO 17442, by ISO 7064 mod 97-10). So with the letters under which a share is traded. That each has a source the schemas see to.
 */
export const identifier: Rule = {
  name: "identifier",
  check({ site }, report) {
    const taken = new Map<string, string>();
    for (const entry of listNamed(site)) {
      checkWikidata(entry, report);
      checkLei(entry, report);
      for (const { path, value, words, key } of listIdentifiers(entry)) {
        const owner = taken.get(key);
        if (owner === undefined) taken.set(key, entry.file);
        else if (owner === entry.file)
          report(entry, path, `${words} stands twice in this file.`, "Remove one of the two.");
        else
          report(
            entry,
            path,
            `${words} is that of ${owner} as well.`,
            `Look up whose "${value}" is, and remove it from the other file.`,
          );
      }
    }
  },
};

function listNamed(site: Site): (Party | Outlet)[] {
  const named = [...site.companies, ...site.regulators, ...site.people, ...site.outlets];
  return named.sort((a, b) => compareText(a.file, b.file));
}

function checkWikidata(entry: Party | Outlet, report: Report): void {
  const { wikidata } = entry.data.identifiers;
  if (!wikidata) return;
  // "/wiki/Q123", "/entity/Q123", "wd:Q123": an address may also be that of a list that names no number.
  const found = [...wikidata.source.matchAll(/(?<![\p{L}\p{N}_-])Q[1-9]\d*(?![\p{L}\p{N}_-])/gu)].map(
    ([number]) => number,
  );
  if (found.length === 0 || found.includes(wikidata.value)) return;
  report(
    entry,
    ["identifiers", "wikidata", "value"],
    `is ${wikidata.value}, and the address of its source is that of ${found.join(", ")}.`,
    "Open the address and write the number of its page, or correct the address.",
  );
}

function checkLei(entry: Party | Outlet, report: Report): void {
  const { lei } = entry.data.identifiers;
  if (!lei || remainderOf97(lei.value) === 1) return;
  report(
    entry,
    ["identifiers", "lei", "value"],
    `"${lei.value}" is no LEI: its two check digits do not fit the rest (ISO 17442).`,
    "Copy it from its source once more.",
  );
}

/** What is left when the number is divided by 97, in which A stands for 10 and Z for 35. */
function remainderOf97(code: string): number {
  const digits = Array.from(code, (sign) => String(parseInt(sign, 36))).join("");
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0);
}

interface Identifier {
  readonly path: Path;
  readonly value: string;
  /** How a message names it. */
  readonly words: string;
  /** The same for two that are one. */
  readonly key: string;
}

function listIdentifiers(entry: Party | Outlet): Identifier[] {
  const { wikidata, lei } = entry.data.identifiers;
  return [
    ...Object.entries({ wikidata, lei }).flatMap(([name, given]) =>
      given
        ? [
            {
              path: ["identifiers", name, "value"],
              value: given.value,
              words: `${name === "lei" ? "the LEI" : "the Wikidata number"} ${given.value}`,
              key: `${name} ${given.value}`,
            },
          ]
        : [],
    ),
    ...(entry.kind === "companies" ? listTickers(entry) : []),
  ];
}

function listTickers({ data }: Company): Identifier[] {
  return data.tickers.map(({ exchange, symbol }, i) => ({
    path: ["tickers", i, "symbol"],
    value: symbol,
    words: `the ticker ${symbol} at ${exchange}`,
    // "0700" and "700", "Nasdaq" and "NASDAQ" are the same.
    key: `${exchange} ${symbol.replace(/^0+(?=\d)/, "")}`.toUpperCase(),
  }));
}
