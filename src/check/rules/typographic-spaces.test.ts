import { expect, it } from "vitest";
import { readContent, reportInto } from "../../load.ts";
import { formatProblems, type Problem } from "../../model/problems.ts";
import { typographicSpaces } from "./typographic-spaces.ts";
import { checkSample, put } from "./sample.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";

it("says nothing of content/", async () => {
  const { site, places } = await readContent(process.cwd());
  const found: Problem[] = [];
  typographicSpaces.check({ site, places, today: "2026-12-01" }, reportInto(found, places, typographicSpaces.name));
  expect(found).toEqual([]);
});

it("tells what a keyboard gives instead of the signs of the language", () => {
  const found = checkSample(typographicSpaces, {
    [FINE]: (text) =>
      put(
        "Sa présidente proteste.",
        "```\nl'un : b\n```\n\nSa présidente proteste : « non » ; l'amende de 10 % est \"lourde\".",
      )(put("Jane Doe conteste l’amende.", "Jane Doe doit 500 000 yuans !")(text)),
    [FINE_EN]: put("Jane Doe protests.", 'Jane Doe\'s \\"no\\" : 10 %.'),
  });
  expect(formatProblems(found)).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 33 (warning)
      claims[0].text: no narrow no-break space parts the thousands, in "Doe doit 500 000 yuans !".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 33 (warning)
      claims[0].text: an ordinary space parts a number from its unit, in "doit 500 000 yuans !".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 33 (warning)
      claims[0].text: no narrow no-break space stands before ; ! or ?, in "500 000 yuans !".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 55 (warning)
      body: no no-break space stands before the colon, in "présidente proteste : « non » ;".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 55 (warning)
      body: no no-break space follows «, in "proteste : « non » ; l'am".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 55 (warning)
      body: no no-break space stands before », in "proteste : « non » ; l'amende".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 55 (warning)
      body: no narrow no-break space stands before ; ! or ?, in "proteste : « non » ; l'amende d".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 55 (warning)
      body: a straight apostrophe stands between two letters, in "« non » ; l'amende de 10".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 55 (warning)
      body: no no-break space stands before %, in "l'amende de 10 % est "lourd".
      Run npm run check -- --fix, which sets them all.

    content/briefings/2021-03-fine.mdx, line 55 (warning)
      body: straight quotation marks stand where « and » are due, in "de 10 % est "lourde".… La somme".
      Run npm run check -- --fix, which sets them all.

    content/translations/en/2021-03-fine.mdx, line 3 (warning)
      summary: a straight apostrophe stands between two letters, in "Acme. Jane Doe's "no" : 10".
      Run npm run check -- --fix, which sets them all.

    content/translations/en/2021-03-fine.mdx, line 3 (warning)
      summary: straight quotation marks stand where “ and ” are due, in "Jane Doe's "no" : 10 %.".
      Run npm run check -- --fix, which sets them all.

    content/translations/en/2021-03-fine.mdx, line 3 (warning)
      summary: a space stands before %, in "Doe's "no" : 10 %.".
      Run npm run check -- --fix, which sets them all.

    0 errors, 13 warnings."
  `);
});
