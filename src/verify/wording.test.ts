import { expect, it } from "vitest";
import type { Language } from "../schemas/languages.ts";
import { ARTICLE, sealText } from "./sealed.fixture.ts";
import { verifyFile, verifyText, type Verdict } from "./verify-text.ts";
import { wordVerdict } from "./wording.ts";

const facts = sealText(ARTICLE, ["p4s1", "p8s1", "p10s1", "p11s1"]);

/** The words of a verdict, one line for each thing that is said. */
function word(verdict: ReturnType<typeof verifyText>, language: Language, against = facts): string {
  if (typeof verdict === "string") throw new Error(`The text was refused: ${verdict}.`);
  const { summary, notes, open, standing, standingLabel, marks } = wordVerdict(
    verdict satisfies Verdict,
    against,
    language,
  );
  return [
    summary,
    ...notes.map((note) => `- ${note}`),
    ...open.flatMap(({ sign, head, words, quoted, facts: resting }) => [
      `${sign} ${head}`,
      `  ${words}${quoted === undefined ? "" : ` | ${quoted.split(" ").slice(0, 3).join(" ")}`}`,
      ...resting.map(({ kind, label }) => `  * ${kind} ${label}`),
    ]),
    standingLabel,
    ...standing.map(({ kind, label, places }) => `  ${kind} ${label} (${places.join(" ")})`),
    ...marks.map(({ anchor, words }) => `#${anchor} ${words}`),
  ].join("\n");
}

const changed = `Menu\n\n${ARTICLE.replace("8,026", "8,062")
  .replace(/Fait rare.*\n\n/, "")
  .replace("Bourse :", "Bourse:")}`;

it("a verdict is worded in French", () => {
  expect(word(verifyText(facts, changed), "fr")).toMatchSnapshot();
});
it("a verdict is worded in English", () => {
  expect(word(verifyText(facts, changed), "en")).toMatchSnapshot();
});
it("the very file is called so", () => {
  expect(word(verifyText(facts, ARTICLE), "en")).toMatchSnapshot();
  expect(
    word(
      verifyFile(
        facts,
        Uint8Array.from(ARTICLE, (sign) => sign.charCodeAt(0)),
      ),
      "fr",
    ),
  ).toMatchSnapshot();
});
it("another text is told from it, with what to do, and without a list", () => {
  const against = { ...facts, restated: true };
  expect(
    word(
      verifyText(
        against,
        "The fine was announced on Thursday by the regulator and it is the end of the inquiry into the firm.",
      ),
      "en",
      against,
    ),
  ).toMatchSnapshot();
  expect(word(verifyText(facts, "La pluie est tombée."), "fr")).toMatchSnapshot();
});
it("what went wrong on the way is told", () => {
  const spoilt = new TextDecoder("windows-1252").decode(new TextEncoder().encode(ARTICLE));
  expect(word(verifyText(facts, spoilt), "fr")).toMatchSnapshot();
  expect(word(verifyText(facts, ARTICLE.replaceAll("é", "\uFFFD")), "en")).toMatchSnapshot();
});
