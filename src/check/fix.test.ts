import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import fc from "fast-check";
import { isMap, isScalar, parseDocument, visit } from "yaml";
import { describe, expect, it } from "vitest";
import { parseFile } from "../model/content-file.ts";
import { fixFile, fixOrder, fixSpaces, withoutSigns } from "./fix.ts";

const EVENT = "content/events/x.yaml";
const BRIEFING = "content/briefings/x.mdx";
const FILES = readdirSync("content", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:yaml|mdx)$/.test(name) && !name.startsWith("lexicon"))
  .map((name) => {
    const path = posix.join("content", name);
    return [path, readFileSync(path, "utf8")] as const;
  });

describe("fixOrder", () => {
  it("moves each field as it is written, with the comments above it", () => {
    const text = `# The head.
kind: "fine" # as the CAC calls it
# Two languages.
title: { en: 'A "fine"', fr: "Une amende" }
targets: [acme,
  bolt]

summary:
  # Loose.
  en: >-
    One fine,
    two lines.

    And more.
  fr: "Une amende."
sources:
- url: "https://example.org/?a=1;b=2"
  outlet: "Daily"   # not Weekly
  adds:
    fr: "Le jour."
    en: "The day."
status: reported
`;
    expect(fixOrder(text, EVENT)).toBe(`# The head.
# Two languages.
title: { fr: "Une amende", en: 'A "fine"' }
summary:
  fr: "Une amende."
  # Loose.
  en: >-
    One fine,
    two lines.

    And more.
kind: "fine" # as the CAC calls it
status: reported
targets: [acme,
  bolt]

sources:
- outlet: "Daily"   # not Weekly
  url: "https://example.org/?a=1;b=2"
  adds:
    fr: "Le jour."
    en: "The day."
`);
  });

  it("leaves ids in the order of their writer, files it cannot read, and groups on one line with comments in them", () => {
    const texts = [
      [BRIEFING, "---\ntitle: x\nmentions:\n  zte: [p1]\n  acme: [p1]\n---\n"],
      [BRIEFING, "summary: y\ntitle: x\n"],
      [EVENT, 'title: { en: "x", # here\n  fr: "y" }\n'],
      ["content/lexicon/names.yaml", "entries: {}\nof: companies\n"],
      ["notes.yaml", "b: 1\na: 2\n"],
    ] as const;
    for (const [path, text] of texts) expect(fixOrder(text, path)).toBe(text);
  });

  it("sets any file of content/ in order, whatever the order of its fields, and changes nothing else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.infiniteStream(fc.nat()), ([path, text], numbers) => {
        const shuffled = shuffle(text, path, () => numbers.next().value as number);
        const mended = fixOrder(shuffled, path);
        expect(dataOf(mended, path)).toEqual(dataOf(text, path));
        expect(fixOrder(mended, path)).toBe(mended);
        expect(Array.from(mended).sort()).toEqual(Array.from(shuffled).sort());
        expect(JSON.stringify(dataOf(mended, path))).toBe(JSON.stringify(dataOf(text, path)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("fixSpaces", () => {
  it("sets the signs of each language in texts of ours, however YAML writes them", () => {
    const text = `---
title: "L'amende : \\"lourde\\" \\u00e0 10 % ?"
summary: >-
  500 000 yuans; c'est
  2 milliards de "trop" !
language: fr
claims:
  - id: a
    text: 'Il dit : "l''amende" ; https://x.org/a;b?c d'
    quote: "l'un : \\"deux\\""
    by: { fr: "l'un", en: "Acme 's \\"one\\" : 10 %" }
---

L'\`a : b\` ; {"x : y"} "oui" <Source claim="l'a : b" />: [l'un](https://x.org "a : b") ;
`;
    expect(show(fixSpaces(text, BRIEFING))).toBe(`---
title: "L’amende~: «~lourde~» \\u00e0 10~%_?"
summary: >-
  500_000~yuans_; c’est
  2~milliards de «~trop~»_!
language: fr
claims:
  - id: a
    text: 'Il dit~: «~l’amende~»_; https://x.org/a;b?c d'
    quote: "l'un : \\"deux\\""
    by: { fr: "l’un", en: "Acme 's “one”: 10%" }
---

L'\`a : b\`_; {"x : y"} «~oui~» <Source claim="l'a : b" />~: [l’un](https://x.org "a : b")_;
`);
  });

  it("finds nothing to mend in content/", () => {
    for (const [path, text] of FILES) expect(fixFile(path, text), path).toBe(text);
  });

  it("gives back the signs that a careless keyboard has taken, and nothing else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), ([path, text]) => {
        const careless = text.replace(/[\u00a0\u202f]/gu, " ").replace(/(?<=\p{L})’(?=\p{L})/gu, "'");
        const mended = fixSpaces(careless, path);
        expect(withoutSigns(dataOf(mended, path))).toEqual(withoutSigns(dataOf(text, path)));
        expect(fixSpaces(mended, path)).toBe(mended);
        expect(tagsOf(mended)).toEqual(tagsOf(careless));
      }),
      { numRuns: 40 },
    );
  });

  it("mends what it has mended no further, and leaves the data as they were but for signs", () => {
    const piece = fc.constantFrom(
      ..."\" ' : ; ! ? % « » “ ” \u00a0 \u202f a é 1 000 yuans milliards `x;y` <b> </b> {a:b} https://x.org/?q; [l'a](u;v) \\ \n * _ -- # &amp; (".split(
        " ",
      ),
      " ",
    );
    const words = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(words, words, fc.constantFrom("fr", "en"), (field, body, language) => {
        const text = `---\ntitle: ${JSON.stringify(`x${field}`)}\nlanguage: ${language}\n---\n\n${body}\n`;
        const mended = fixFile(BRIEFING, text);
        expect(fixFile(BRIEFING, mended)).toBe(mended);
        expect(withoutSigns(dataOf(mended, BRIEFING))).toEqual(withoutSigns(dataOf(text, BRIEFING)));
        expect(tagsOf(mended)).toEqual(tagsOf(text));
      }),
      { numRuns: 400 },
    );
  });
});

/** Spaces that nobody sees, seen. */
function show(text: string): string {
  return text.replaceAll("\u00a0", "~").replaceAll("\u202f", "_");
}

function tagsOf(text: string): string[] {
  return text.match(/<[A-Za-z/][^<>]*>|https?:\/\/[^\s)>"\\“”«»]+/g) ?? [];
}

function dataOf(text: string, path: string): unknown {
  const [, folder] = path.split("/");
  return parseFile(text, { folder: folder as "events", id: "x", path }, [])?.data;
}

/** The file with the fields of its groups of two or more in another order: groups of ids are left as they are. */
function shuffle(text: string, path: string, next: () => number): string {
  const isMdx = path.endsWith(".mdx");
  const start = isMdx ? 4 : 0;
  const end = isMdx ? text.indexOf("\n---\n", 4) + 1 : text.length;
  const document = parseDocument(text.slice(start, end));
  visit(document, {
    Map: (_, map, ancestors) => {
      const parent = ancestors.at(-1);
      const name = typeof parent === "object" && "key" in parent && isScalar(parent.key) ? parent.key.value : undefined;
      if (["mentions", "seals", "claims", "figures"].includes(String(name)) || (name === "names" && !isMap(map)))
        return;
      map.items.sort(() => (next() % 2 === 0 ? 1 : -1));
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return text.slice(0, start) + yaml + text.slice(end);
}
