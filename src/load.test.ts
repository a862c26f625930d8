import { describe, expect, it } from "vitest";
import { loadSample, put, reportSample } from "./load.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";
const PROBE = "content/briefings/2021-01-probe.mdx";
const PROBE_FR = "content/translations/fr/2021-01-probe.mdx";
const EVENT = "content/events/acme-fine.yaml";
const ACME = "content/companies/acme.yaml";
const BOLT = "content/companies/bolt.yaml";
const PENALTY = "content/terms/penalty.yaml";
const TERM = "content/terms/probe.yaml";

describe("content in order", () => {
  it("gives no report", async () => {
    expect(await reportSample({})).toBe("");
  });

  it("becomes lists in the order readers see: dated newest first, undated last, the rest by id", async () => {
    const site = await loadSample();
    const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
    expect(ids(site.briefings)).toEqual(["2021-03-fine", "2021-01-probe"]);
    expect(ids(site.events)).toEqual(["acme-fine", "data-rule", "acme-probe", "bolt-ban"]);
    expect(ids(site.companies)).toEqual(["acme", "acme-pay", "bolt"]);
    expect(ids(site.regulators)).toEqual(["cac", "cac-office"]);
    expect(ids(site.people)).toEqual(["jane-doe"]);
    expect(ids(site.topics)).toEqual(["antitrust", "data-security"]);
    expect(ids(site.outlets)).toEqual(["daily", "wire"]);
    expect(ids(site.terms)).toEqual(["penalty", "probe"]);
    expect(site.byId.size).toBe(16);
  });

  it("joins each briefing to its translation", async () => {
    const { briefings } = await loadSample();
    expect(briefings.map(({ translations }) => Object.keys(translations))).toEqual([["en"], ["fr"]]);
    expect(briefings[0]?.translations.en).toMatchObject({
      stale: false,
      body: expect.stringContaining("The CAC fined Acme.") as string,
    });
  });

  it("may begin with a byte order mark and end its lines as Windows does, and is the same", async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const [plain, other] = await Promise.all([loadSample(), loadSample({ [FINE]: windows, [EVENT]: windows })]);
    expect(other.byId).toEqual(plain.byId);
  });

  it("leaves drafts out of the published site, and needs no translation of them", async () => {
    const changes = { [PROBE]: put("language: en\n", "language: en\ndraft: true\n"), [PROBE_FR]: null };
    expect((await loadSample(changes)).byId.has("2021-01-probe")).toBe(false);
    expect((await loadSample(changes, { drafts: true })).byId.has("2021-01-probe")).toBe(true);
  });

  it("may have empty folders and hidden files", async () => {
    const site = await loadSample({
      "content/people/.gitkeep": "",
      "content/people/jane-doe.yaml": null,
      [FINE]: null,
      [FINE_EN]: null,
    });
    expect(site.people).toEqual([]);
  });
});

describe("a reference is refused", () => {
  it("when nothing has that id, with the nearest that does", async () => {
    expect(await reportSample({ [EVENT]: put("[acme]", "[acne]"), [FINE]: put("outlet: daily", "outlet: dayly") }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 8
        source.outlet: no outlet is called "dayly"; the nearest is "daily".
        Correct the name, or add content/outlets/dayly.yaml.

      content/events/acme-fine.yaml, line 12
        targets[0]: no company or regulator or person is called "acne"; the nearest is "acme".
        Correct the name, or add content/companies/acne.yaml.

      2 errors, 0 warnings."
    `);
  });

  it("when nothing is near", async () => {
    expect(await reportSample({ [EVENT]: put("[acme]", "[qihoo-360]") })).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 12
        targets[0]: no company or regulator or person is called "qihoo-360".
        Correct the name, or add content/companies/qihoo-360.yaml.

      1 error, 0 warnings."
    `);
  });

  it("when it is to an entry of the wrong kind", async () => {
    expect(await reportSample({ [FINE]: put("companies: [acme]", "companies: [acme, cac]") })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 14
        companies[1]: "cac" is a regulator; a company is needed.
        Name another, or move it to the field it belongs in.

      1 error, 0 warnings."
    `);
  });

  it("when it is to the entry itself", async () => {
    expect(await reportSample({ "content/companies/acme-pay.yaml": put("id: acme", "id: acme-pay") }))
      .toMatchInlineSnapshot(`
      "content/companies/acme-pay.yaml, line 9
        parent.id: "acme-pay" names itself.
        Name another entry, or remove the line.

      1 error, 0 warnings."
    `);
  });

  it("in every field that holds one", async () => {
    const report = await reportSample({
      [FINE]: (text) =>
        text
          .replace("agency: wire", "agency: x1")
          .replace("regulators: [cac]", "regulators: [cac, x2]")
          .replace("people: [jane-doe]", "people: [jane-doe, x3]")
          .replace("topics: [antitrust]", "topics: [x4]")
          .replace("  cac: [p1s1]", "  cac: [p1s1]\n  x2: [p1]\n  x3: [p1]")
          .replace("- id: acme-probe", "- id: x5")
          .replace("by: jane-doe", "by: x6\n    via: x7")
          .replace("about: [acme-fine, acme]", "about: [acme-fine, x8]"),
      [EVENT]: (text) =>
        text
          .replace("actors: [cac]", "actors: [y1]")
          .replace("topics: [antitrust]", "topics: [y2]")
          .replace("party: acme", "party: y3"),
      "content/people/jane-doe.yaml": put("of: acme", "of: z1"),
      "content/regulators/cac-office.yaml": put("id: cac", "id: z2"),
    });
    const places = [...report.matchAll(/line (\d+)\n {2}(\S+): no .*? is called "(\w\d)"/g)].map(
      ([, line, field, id]) => `${id!} ${line!} ${field!}`,
    );
    expect(places).toMatchInlineSnapshot(`
      [
        "x1 9 source.agency",
        "x2 15 regulators[1]",
        "x3 16 people[1]",
        "x4 17 topics[0]",
        "x2 21 mentions.x2",
        "x3 22 mentions.x3",
        "x5 30 events[1].id",
        "x6 36 claims[0].by",
        "x7 37 claims[0].via",
        "x8 41 claims[0].about[1]",
        "y1 11 actors[0]",
        "y2 13 topics[0]",
        "y3 19 amounts[0].party",
        "z1 11 roles[0].of",
        "z2 12 parent.id",
      ]
    `);
  });

  it("when the report an event prefers is neither a briefing nor one of its sources", async () => {
    expect(
      await reportSample({
        [EVENT]: (text) =>
          `${text}preferred:\n  report: "2021-03-fin"\n  why: { fr: "Plus précis.", en: "More precise." }\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 21
        preferred.report: "2021-03-fin" is neither a briefing nor one of this event's sources; the nearest is "2021-03-fine".
        Correct the name.

      1 error, 0 warnings."
    `);
  });

  it("but not for a fault in the file it names", async () => {
    expect(await reportSample({ [ACME]: put("kind: company", "kind: firm") })).toMatchInlineSnapshot(`
      "content/companies/acme.yaml, line 7
        kind: "firm" is none of company, subsidiary, brand.
        Use one of these values.

      1 error, 0 warnings."
    `);
  });
});

describe("a date is refused", () => {
  it("when no calendar has it", async () => {
    expect(await reportSample({ [EVENT]: put('"2021-03-18"', '"2021-02-29"') })).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 8
        date: "2021-02-29" is not a date we can read. Write it year first, as precise as it is known, and check that the day exists: "2026-03-18", "2026-03", "2026", "2020-11/2020-12" or "2020~".
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });

  it("when it is written the other way round", async () => {
    expect(await reportSample({ [FINE]: put('published: "2021-03-19"', 'published: "19/03/2021"') }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 5
        published: "19/03/2021" is not a date we can read. Write it year first, as precise as it is known, and check that the day exists: "2026-03-18", "2026-03", "2026", "2020-11/2020-12" or "2020~".
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });

  it("when it is a number", async () => {
    expect(await reportSample({ [EVENT]: put('"2021-03-18"', "2021") })).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 8
        date: is a number; text is needed.
        Correct the value; put texts, dates and sums of money in double quotation marks.

      1 error, 0 warnings."
    `);
  });

  it("when it has no basis", async () => {
    expect(await reportSample({ [EVENT]: put("dateBasis: stated", "dateBasis: unknown") })).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 9
        dateBasis: and date disagree: a date needs a basis, and without a date the basis is unknown.
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
    expect(await reportSample({ [EVENT]: put("dateBasis: stated\n", "") })).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 1
        dateBasis: is missing; one of stated, resolved, corroborated, inferred, unknown is needed.
        Add the field.

      1 error, 0 warnings."
    `);
    expect(
      await reportSample({ [FINE]: put('    date: "2021-03-18"\n    dateBasis: stated', '    date: "2021-03-18"') }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 23
        events[0].dateBasis: is missing: a date needs a basis.
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });

  it("when a basis has no date", async () => {
    expect(await reportSample({ [FINE]: put('published: "2021-03-19"\n', "") })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 5
        publishedBasis: and published disagree: a date needs a basis, and without a date the basis is unknown.
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });

  it("for its basis, whatever else is wrong in the file", async () => {
    expect(
      await reportSample({
        [EVENT]: (text) =>
          text.replace("dateBasis: stated", "dateBasis: unknown").replace("kind: fine\ndate", "kind: fines\ndate"),
      }),
    ).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 7
        kind: "fines" is none of summons, fine, investigation, ban, app-removal, ipo-suspension, delisting, rule, draft-rule, statement, meeting, initiative, restructuring, data-review, other; the nearest is "fine".
        Use one of these values.

      content/events/acme-fine.yaml, line 9
        dateBasis: and date disagree: a date needs a basis, and without a date the basis is unknown.
        Correct the value; src/schemas/ describes every field.

      2 errors, 0 warnings."
    `);
  });
});

describe("a translation is refused", () => {
  it("when it is not there", async () => {
    expect(await reportSample({ [FINE_EN]: null })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 2
        file: has no translation into "en".
        Add content/translations/en/2021-03-fine.mdx, or set draft: true until it is there.

      1 error, 0 warnings."
    `);
  });

  it("when its original is not there", async () => {
    expect(await reportSample({ [PROBE]: null })).toMatchInlineSnapshot(`
      "content/translations/fr/2021-01-probe.mdx, line 2
        file: there is no content/briefings/2021-01-probe.mdx to be the original of this translation.
        Give both files the same name.

      1 error, 0 warnings."
    `);
  });

  it("when it is into the article's own language", async () => {
    expect(
      await reportSample({
        "content/translations/en/2021-01-probe.mdx": `---\ntitle: "T"\nsummary: "S."\nsourceDigest: "146361cc5e68"\n---\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/translations/en/2021-01-probe.mdx, line 2
        file: the article is itself in "en"; its briefing needs no translation into it.
        Move the file to the other language's folder.

      1 error, 0 warnings."
    `);
  });

  it("when the text of a claim or figure is missing, or is of none", async () => {
    expect(await reportSample({ [FINE_EN]: put("  protest:", "  protests:") })).toMatchInlineSnapshot(`
      "content/translations/en/2021-03-fine.mdx, line 5
        claims: the text of "protest" is missing.
        Translate it from content/briefings/2021-03-fine.mdx.

      content/translations/en/2021-03-fine.mdx, line 6
        claims.protests: content/briefings/2021-03-fine.mdx has nothing called "protests".
        Correct the id, or remove the line.

      2 errors, 0 warnings."
    `);
    expect(await reportSample({ [FINE_EN]: put('figures:\n  fine: "fine"\n', "") })).toMatchInlineSnapshot(`
      "content/translations/en/2021-03-fine.mdx, line 2
        figures: the text of "fine" is missing.
        Translate it from content/briefings/2021-03-fine.mdx.

      1 error, 0 warnings."
    `);
  });

  it("but not when it is out of date, which is a warning", async () => {
    const changes = { [FINE]: put("Le lecteur en jugera.", "Le lecteur jugera.") };
    expect(await reportSample(changes)).toMatchInlineSnapshot(`
      "content/translations/en/2021-03-fine.mdx, line 4 (warning)
        sourceDigest: the original has changed since this translation was made (its digest is now "9555f56466b8").
        Bring the translation up to date, then write sourceDigest: "9555f56466b8".

      0 errors, 1 warning."
    `);
    const site = await loadSample(changes);
    expect(site.briefings[0]?.translations.en?.stale).toBe(true);
    expect(site.warnings).toHaveLength(1);
  });

  it("but not for a fault in its original, nor the original for a fault in the translation", async () => {
    expect(await reportSample({ [FINE]: put("language: fr\npublished", "language: de\npublished") }))
      .toMatchInlineSnapshot(`
        "content/briefings/2021-03-fine.mdx, line 4
          language: "de" is none of fr, en.
          Use one of these values.

        1 error, 0 warnings."
      `);
    expect(await reportSample({ [FINE_EN]: put('title: "Acme is fined"', 'title: ""') })).toMatchInlineSnapshot(`
      "content/translations/en/2021-03-fine.mdx, line 2
        title: is empty. Write the text, or leave the field out.
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });
});

describe("a briefing is refused", () => {
  it("when the passages that name somebody are missing, or are of nobody listed", async () => {
    expect(await reportSample({ [FINE]: put("  jane-doe: [p2]", "  bolt: [p2]") })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 16
        people[0]: the passages that name "jane-doe" are missing under mentions.
        Add jane-doe: [p1s1] there, with the right passages.

      content/briefings/2021-03-fine.mdx, line 21
        mentions.bolt: "bolt" is not among this briefing's companies, regulators or people.
        List it there, or remove the line.

      2 errors, 0 warnings."
    `);
  });

  it("when two claims have one id", async () => {
    expect(
      await reportSample({
        [FINE]: put(
          "figures:\n",
          '  - id: protest\n    text: "Encore."\n    by: daily\n    evidence: reported\n    passages: [p5]\nfigures:\n',
        ),
      }),
    ).toContain(`content/briefings/2021-03-fine.mdx, line 39
  claims[1].id: "protest" stands twice.
  Give each its own id, or merge the two.`);
  });

  it("when a mark in its text names nothing", async () => {
    expect(
      await reportSample({
        [FINE]: (text) =>
          text
            .replace('<Source claim="protest" />', '<Source claim="protests" />')
            .replace('<Source figure="fine" />', "<Source\n  figure='xyz'\n/>")
            .replace('<Source passages="p4s1 p5" by="daily" />', '<Source passages="p4s1, p5" by="dayly" />'),
      }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 51
        body: <Source claim="protests" /> names no claim of this briefing; the nearest is "protest".
        Correct it, or add the claim to the frontmatter.

      content/briefings/2021-03-fine.mdx, line 52
        body: <Source figure="xyz" /> names no figure of this briefing.
        Correct it, or add the figure to the frontmatter.

      content/briefings/2021-03-fine.mdx, line 55
        body: <Source passages="p4s1, p5" /> holds "p4s1,", which is no passage.
        Write passages with blanks between them: "p1s1 p3".

      content/briefings/2021-03-fine.mdx, line 55
        body: <Source by="dayly" /> names no company, regulator, person or outlet; the nearest is "daily".
        Correct it.

      content/translations/en/2021-03-fine.mdx, line 4 (warning)
        sourceDigest: the original has changed since this translation was made (its digest is now "bcc952cd2e2e").
        Bring the translation up to date, then write sourceDigest: "bcc952cd2e2e".

      4 errors, 1 warning."
    `);
    expect(await reportSample({ [FINE_EN]: put('event="acme-fine"', 'event="bolt-ban"') })).toMatchInlineSnapshot(`
      "content/translations/en/2021-03-fine.mdx, line 11
        body: <Source event="bolt-ban" /> names no event of this briefing.
        Correct it, or add the event to the frontmatter.

      1 error, 0 warnings."
    `);
  });

  it("when a mark names another source than those that corroborate the article", async () => {
    const report = await reportSample({ [FINE_EN]: put('<Source event="acme-fine" />', '<Source other="Yicai" />') });
    expect(report).toMatchInlineSnapshot(`
      "content/translations/en/2021-03-fine.mdx, line 11
        body: <Source other="Yicai" /> names no source under source.corroboration.
        Correct it, or add the source there.

      1 error, 0 warnings."
    `);
  });

  it("when it quotes more than nine words", async () => {
    expect(await reportSample({ [FINE]: put("C’est injuste", "un deux trois quatre cinq six sept huit neuf") })).toBe(
      "",
    );
    expect(await reportSample({ [FINE]: put("C’est injuste", "un deux trois quatre cinq six sept huit neuf dix") }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 37
        claims[0].quote: is longer than nine words. Shorten it.
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });

  it("when a passage is none, or there are none", async () => {
    expect(await reportSample({ [FINE]: put("  acme: [p1s1]", "  acme: [p0, p1s0, s2, p3s2]") }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 19
        mentions.acme[0]: "p0" is not a passage. Write "p3" for a paragraph, "p3s2" for a sentence in it.
        Correct the value; src/schemas/ describes every field.

      content/briefings/2021-03-fine.mdx, line 19
        mentions.acme[1]: "p1s0" is not a passage. Write "p3" for a paragraph, "p3s2" for a sentence in it.
        Correct the value; src/schemas/ describes every field.

      content/briefings/2021-03-fine.mdx, line 19
        mentions.acme[2]: "s2" is not a passage. Write "p3" for a paragraph, "p3s2" for a sentence in it.
        Correct the value; src/schemas/ describes every field.

      3 errors, 0 warnings."
    `);
    expect(await reportSample({ [FINE]: put("  acme: [p1s1]", "  acme: []") })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 19
        mentions.acme: is empty. Name at least one passage, such as p3s2.
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });

  it("when a speaker is neither an id nor a description in both languages", async () => {
    expect(await reportSample({ [FINE]: put("by: jane-doe", 'by: "Jane Doe"') })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 34
        claims[0].by: "Jane Doe" is not an id. Ids are small ASCII letters, digits and single hyphens: "ant-group".
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
    expect(await reportSample({ [FINE]: put("by: jane-doe", 'by: { fr: "une cadre" }') })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 34
        claims[0].by.en: is missing; text is needed.
        Add the field.

      1 error, 0 warnings."
    `);
    expect(await reportSample({ [FINE]: put("by: jane-doe", "by: 7") })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 34
        claims[0].by: is a number; text or a group of fields is needed.
        Correct the value; put texts, dates and sums of money in double quotation marks.

      1 error, 0 warnings."
    `);
    expect(await reportSample({ [FINE]: put("    by: jane-doe\n", "") })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 32
        claims[0].by: is missing; text or a group of fields is needed.
        Add the field.

      1 error, 0 warnings."
    `);
  });

  it("when it has no topic", async () => {
    expect(await reportSample({ [FINE]: put("topics: [antitrust]", "topics: []") })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 17
        topics: is empty. Name at least one topic from content/topics/.
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });

  it("when its article's address or digest cannot be one", async () => {
    expect(
      await reportSample({
        [FINE]: (text) => text.replace("https://example.org/fine", "example.org").replace("a".repeat(64), "abc"),
      }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 10
        source.url: is not a full web address such as https://example.org/page.
        Correct the value; src/schemas/ describes every field.

      content/briefings/2021-03-fine.mdx, line 12
        source.sha256: is not a SHA-256 digest: 64 hexadecimal digits.
        Correct the value; src/schemas/ describes every field.

      2 errors, 0 warnings."
    `);
  });
});

describe("a term is refused", () => {
  it("when another has one of its forms, whatever the language, capitals, accents and blanks", async () => {
    const changes = {
      [TERM]: (text: string) =>
        text.replace('["probe"]', '["Monetary  Penalty", "Probe", "probé"]').replace("调查", "罚款"),
    };
    expect(await reportSample(changes)).toMatchInlineSnapshot(`
      "content/terms/probe.yaml, line 6
        forms.en[0]: "Monetary  Penalty" is a form of content/terms/penalty.yaml already.
        Search would take the two terms for one: remove the form from one of them, or merge the two files.

      content/terms/probe.yaml, line 6
        forms.en[2]: "probé" stands twice; capitals, accents and blanks make no difference.
        Remove one.

      content/terms/probe.yaml, line 7
        forms.zh[0]: "罚款" is a form of content/terms/penalty.yaml already.
        Search would take the two terms for one: remove the form from one of them, or merge the two files.

      content/terms/probe.yaml, line 7
        forms.zh[0]: no source shows "罚款".
        Name it under \`shows\` of a source that gives it, or remove the form.

      content/terms/probe.yaml, line 14
        sources[0].shows[0]: "调查" is no form of this term.
        Correct it, or add it to the forms.

      5 errors, 0 warnings."
    `);
  });

  it("when no source shows one of its Chinese forms, or a source is said to show none of its forms", async () => {
    const changes = { [TERM]: put('zh: ["调查"]', 'zh: ["调查", "侦查"]'), [PENALTY]: put('"fine"]', '"fines"]') };
    expect(await reportSample(changes)).toMatchInlineSnapshot(`
      "content/terms/penalty.yaml, line 14
        sources[0].shows[1]: "fines" is no form of this term; the nearest is "fine".
        Correct it, or add it to the forms.

      content/terms/probe.yaml, line 7
        forms.zh[1]: no source shows "侦查".
        Name it under \`shows\` of a source that gives it, or remove the form.

      2 errors, 0 warnings."
    `);
  });

  it("when it has no Chinese form, no source, or a source that shows nothing", async () => {
    const changes = {
      [TERM]: (text: string) => text.replace('["调查"]', '["diaocha"]').replace(/sources:[\s\S]*/, "sources: []\n"),
      [PENALTY]: (text: string) => text.replace('zh: ["罚款"]', "zh: []").replace(/shows: .*/, "shows: []"),
    };
    expect(await reportSample(changes)).toMatchInlineSnapshot(`
      "content/terms/penalty.yaml, line 7
        forms.zh: is empty. Give at least one form in simplified characters.
        Correct the value; src/schemas/ describes every field.

      content/terms/penalty.yaml, line 14
        sources[0].shows: is empty. Name the forms that the page gives.
        Correct the value; src/schemas/ describes every field.

      content/terms/probe.yaml, line 7
        forms.zh[0]: "diaocha" holds no Chinese character.
        Correct the value; src/schemas/ describes every field.

      content/terms/probe.yaml, line 11
        sources: is empty. Name a page that shows the forms to mean the same.
        Correct the value; src/schemas/ describes every field.

      4 errors, 0 warnings."
    `);
  });

  it("when what it says to see is nothing, or of a kind that it cannot name", async () => {
    const changes = { [PENALTY]: put("see: [antitrust, cac]", "see: [antitrus, jane-doe]") };
    expect(await reportSample(changes)).toMatchInlineSnapshot(`
      "content/terms/penalty.yaml, line 15
        see[0]: no topic or regulator or company is called "antitrus"; the nearest is "antitrust".
        Correct the name, or add content/topics/antitrus.yaml.

      content/terms/penalty.yaml, line 15
        see[1]: "jane-doe" is a person; a topic or regulator or company is needed.
        Name another, or move it to the field it belongs in.

      2 errors, 0 warnings."
    `);
  });

  it("when it names no kind of event, or has a field that no term has", async () => {
    const changes = { [PENALTY]: put("eventKind: fine", "eventKind: fines\nsinonyms: []") };
    expect(await reportSample(changes)).toMatchInlineSnapshot(`
      "content/terms/penalty.yaml, line 16
        eventKind: "fines" is none of summons, fine, investigation, ban, app-removal, ipo-suspension, delisting, rule, draft-rule, statement, meeting, initiative, restructuring, data-review, other; the nearest is "fine".
        Use one of these values.

      content/terms/penalty.yaml, line 17
        sinonyms: no field is called "sinonyms".
        Correct the name, or remove the field.

      2 errors, 0 warnings."
    `);
  });

  it("when its id is taken", async () => {
    const text = `label: { fr: "sommet", en: "peak" }
forms: { zh: ["顶峰"] }
definition: { fr: "Le haut.", en: "The top." }
sources: [{ name: "A dictionary", url: "https://example.org/page", shows: ["顶峰"] }]
`;
    expect(await reportSample({ "content/terms/acme.yaml": text })).toMatchInlineSnapshot(`
      "content/terms/acme.yaml, line 1
        file: the id "acme" is taken by content/companies/acme.yaml.
        Ids are unique across kinds: rename one of the two files.

      1 error, 0 warnings."
    `);
  });

  it("but not for a fault in the file it names", async () => {
    const report = await reportSample({ "content/regulators/cac.yaml": put("kind: regulator", "kind: king") });
    expect(report).toContain("content/regulators/cac.yaml");
    expect(report).not.toContain(PENALTY);
  });
});

describe("a field is refused", () => {
  it("when there is none of that name, with the nearest there is, at any depth", async () => {
    expect(
      await reportSample({
        [ACME]: put("formerIds", "formerIDs"),
        [FINE]: (text) =>
          text
            .replace("agency:", "agencie:")
            .replace("quote:", "quotes:")
            .replace("publishedBasis: stated", "publishedBasis: stated\nmood: good"),
      }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 7
        mood: no field is called "mood".
        Correct the name, or remove the field.

      content/briefings/2021-03-fine.mdx, line 10
        source.agencie: no field is called "agencie"; the nearest is "agency".
        Correct the name, or remove the field.

      content/briefings/2021-03-fine.mdx, line 38
        claims[0].quotes: no field is called "quotes"; the nearest is "quote".
        Correct the name, or remove the field.

      content/companies/acme.yaml, line 12
        formerIDs: no field is called "formerIDs"; the nearest is "formerIds".
        Correct the name, or remove the field.

      4 errors, 0 warnings."
    `);
  });

  it("when its value is none of those possible", async () => {
    expect(await reportSample({ [EVENT]: put("kind: fine\ndate", "kind: fines\ndate") })).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 7
        kind: "fines" is none of summons, fine, investigation, ban, app-removal, ipo-suspension, delisting, rule, draft-rule, statement, meeting, initiative, restructuring, data-review, other; the nearest is "fine".
        Use one of these values.

      1 error, 0 warnings."
    `);
    expect(await reportSample({ [EVENT]: put("scale: 9", "scale: 7") })).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 17
        amounts[0].scale: 7 is none of 0, 3, 6, 9, 12.
        Use one of these values.

      1 error, 0 warnings."
    `);
  });

  it("when it holds a number where text is needed", async () => {
    expect(await reportSample({ [BOLT]: put('"Bolt"', "360"), [EVENT]: put('"1200000000"', "1200000000") }))
      .toMatchInlineSnapshot(`
      "content/companies/bolt.yaml, line 1
        short: is a number; text or a group of fields is needed.
        Correct the value; put texts, dates and sums of money in double quotation marks.

      content/events/acme-fine.yaml, line 15
        amounts[0].value: is a number; text is needed.
        Correct the value; put texts, dates and sums of money in double quotation marks.

      2 errors, 0 warnings."
    `);
  });

  it("when it holds one value where a list is needed, or a list where one is", async () => {
    expect(
      await reportSample({
        [EVENT]: (text) =>
          text.replace("targets: [acme]", "targets: acme").replace("status: reported", "status: [reported]"),
      }),
    ).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 10
        status: is a list; one of reported, alleged, planned is needed.
        Correct the value; put texts, dates and sums of money in double quotation marks.

      content/events/acme-fine.yaml, line 12
        targets: is text; a list is needed.
        Correct the value; put texts, dates and sums of money in double quotation marks.

      2 errors, 0 warnings."
    `);
  });

  it("when it is missing, or is empty", async () => {
    expect(
      await reportSample({ [BOLT]: (text) => text.replace('short: "Bolt"\n', "").replace("kind: company", "kind:") }),
    ).toMatchInlineSnapshot(`
      "content/companies/bolt.yaml, line 1
        short: is missing; text or a group of fields is needed.
        Add the field.

      content/companies/bolt.yaml, line 6
        kind: is empty; one of company, subsidiary, brand is needed.
        Write the value, or leave the field out if it may be.

      2 errors, 0 warnings."
    `);
    expect(
      await reportSample({
        [EVENT]: (text) =>
          text
            .replace(/ {2}en: "Acme fine"\n/, "")
            .replace("Acme fine, en", "")
            .replace(/fr: ".*une phrase\."/, 'fr: " "'),
      }),
    ).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 1
        title.en: is missing; text is needed.
        Add the field.

      content/events/acme-fine.yaml, line 4
        summary.fr: is empty. Write the text, or leave the field out.
        Correct the value; src/schemas/ describes every field.

      2 errors, 0 warnings."
    `);
  });

  it("when a sum, a currency or a unit cannot be read", async () => {
    expect(
      await reportSample({
        [EVENT]: (text) => text.replace('"1200000000"', '"1,2"').replace("currency: USD", "currency: dollars"),
        [FINE]: put("unit: USD", "unit: dollars"),
      }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 43
        figures[0].unit: "dollars" is no unit we know. Use companies, people, users, customers, percent, years, months, or a currency code such as USD.
        Correct the value; src/schemas/ describes every field.

      content/events/acme-fine.yaml, line 15
        amounts[0].value: "1,2" is not a decimal number. Write digits only, with a point: "8026000000".
        Correct the value; src/schemas/ describes every field.

      content/events/acme-fine.yaml, line 16
        amounts[0].currency: "dollars" is not an ISO 4217 currency code such as CNY, USD or EUR.
        Correct the value; src/schemas/ describes every field.

      3 errors, 0 warnings."
    `);
  });

  it("when a body above has both a page and a name", async () => {
    expect(await reportSample({ "content/companies/acme-pay.yaml": put("  id: acme", '  id: acme\n  name: "Acme"') }))
      .toMatchInlineSnapshot(`
      "content/companies/acme-pay.yaml, line 8
        parent: needs either the id of an entity with a page here or a name, not both.
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });

  it("when the key of a passage list is no id", async () => {
    expect(await reportSample({ [FINE]: put("  acme: [p1s1]", '  acme: [p1s1]\n  "Acme Pay": [p1]') }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 20
        mentions.Acme Pay: "Acme Pay" is not an id. Ids are small ASCII letters, digits and single hyphens: "ant-group".
        Correct the value; src/schemas/ describes every field.

      1 error, 0 warnings."
    `);
  });
});

describe("an id is refused", () => {
  it("when two kinds claim it", async () => {
    expect(
      await reportSample({
        "content/topics/acme.yaml": 'title: { fr: "A", en: "A" }\nsummary: { fr: "A.", en: "A." }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/topics/acme.yaml, line 1
        file: the id "acme" is taken by content/companies/acme.yaml.
        Ids are unique across kinds: rename one of the two files.

      1 error, 0 warnings."
    `);
  });

  it("when it cannot stand in an address", async () => {
    expect(
      await reportSample({
        "content/topics/Tech_Crackdown.yaml": 'title: { fr: "A", en: "A" }\nsummary: { fr: "A.", en: "A." }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/topics/Tech_Crackdown.yaml, line 1
        file: "Tech_Crackdown" cannot be an id or an address.
        Rename the file: small ASCII letters, digits and single hyphens.

      1 error, 0 warnings."
    `);
  });

  it("when a former id is taken, by an entry or by another's former id", async () => {
    expect(await reportSample({ [BOLT]: (text) => `${text}formerIds: [acme, acme-corp]\n` })).toMatchInlineSnapshot(`
      "content/companies/bolt.yaml, line 8
        formerIds[0]: "acme" already leads to content/companies/acme.yaml.
        Remove it from one of the two files.

      content/companies/bolt.yaml, line 8
        formerIds[1]: "acme-corp" already leads to content/companies/acme.yaml.
        Remove it from one of the two files.

      2 errors, 0 warnings."
    `);
  });
});

describe("a file is refused", () => {
  it("when it has the wrong ending", async () => {
    expect(await reportSample({ "content/events/notes.yml": "a: 1\n", "content/briefings/2021.md": "Text\n" }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021.md, line 1
        file: does not end in .mdx.
        Rename it, or move it out of content/briefings/.

      content/events/notes.yml, line 1
        file: does not end in .yaml.
        Rename it, or move it out of content/events/.

      2 errors, 0 warnings."
    `);
  });

  it("when a folder has a name that nothing reads", async () => {
    const moved = { "content/compagnies/acme.yaml": "kind: company\n", "content/translations/de/acme-fined.mdx": "" };
    expect(await reportSample(moved)).toMatchInlineSnapshot(`
      "content/compagnies, line 1
        folder: nothing reads it; the nearest name is "companies".
        Rename it, or move it out of content/.

      content/translations/de, line 1
        folder: nothing reads it.
        Rename it, or move it out of content/translations/.

      2 errors, 0 warnings."
    `);
  });

  it("when a text is not closed", async () => {
    expect(await reportSample({ [BOLT]: put('short: "Bolt"', 'short: "Bolt') })).toMatchInlineSnapshot(`
      "content/companies/bolt.yaml, line 1
        YAML: a sign is missing here: a closing quotation mark, a bracket, a comma, or a colon and a blank.
        Complete the line.

      1 error, 0 warnings."
    `);
  });

  it("when it is indented with a tab", async () => {
    expect(
      await reportSample({
        [EVENT]: put('  - value: "1200000000"\n    currency', '  - value: "1200000000"\n\tcurrency'),
      }),
    ).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 16
        YAML: a tab stands where blanks are needed.
        Indent with blanks.

      1 error, 0 warnings."
    `);
  });

  it("when a field stands twice", async () => {
    expect(await reportSample({ [FINE]: put("language: fr\npub", "language: fr\nlanguage: en\npub") }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 5
        YAML: a field of this name stands above already.
        Merge the two, or remove one.

      1 error, 0 warnings."
    `);
  });

  it("when a colon is left bare in a text", async () => {
    expect(await reportSample({ [FINE]: put('title: "Amende pour Acme"', "title: Chine : amende") }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 2
        YAML: a colon stands in a text without quotation marks, or the line is indented too far.
        Put the text in double quotation marks, or line up the field with those beside it.

      1 error, 0 warnings."
    `);
  });

  it("when it repeats a value by an anchor and an alias", async () => {
    expect(
      await reportSample({
        [BOLT]: (text) => text.replace('short: "Bolt"', 'short: &name "Bolt"').replace('fr: "Bolt."', "fr: *name"),
      }),
    ).toMatchInlineSnapshot(`
      "content/companies/bolt.yaml, line 1
        YAML: "&name" marks a value from one place for another (YAML aliases), which is not possible here.
        Write the value out; a text that begins with * or & stands in double quotation marks.

      content/companies/bolt.yaml, line 4
        YAML: "*name" repeats a value from one place for another (YAML aliases), which is not possible here.
        Write the value out; a text that begins with * or & stands in double quotation marks.

      2 errors, 0 warnings."
    `);
  });

  it("when an alias names nothing, or a tag is put before a value", async () => {
    expect(
      await reportSample({
        [BOLT]: put('short: "Bolt"', "short: *Bolt*"),
        [ACME]: put('short: "Acme"', "short: !Acme"),
      }),
    ).toMatchInlineSnapshot(`
      "content/companies/acme.yaml, line 1
        YAML: a text begins with an exclamation mark, which YAML reads as a type.
        Put the text in double quotation marks.

      content/companies/bolt.yaml, line 1
        YAML: "*Bolt*" repeats a value from one place for another (YAML aliases), which is not possible here.
        Write the value out; a text that begins with * or & stands in double quotation marks.

      2 errors, 0 warnings."
    `);
  });

  it("when it begins without frontmatter, or never ends it", async () => {
    expect(await reportSample({ [FINE]: "La CAC a condamné Acme.\n", [FINE_EN]: '---\ntitle: "T"\n' }))
      .toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 1
        frontmatter: is missing: the file must begin with a line "---".
        Put the fields between two lines "---".

      content/translations/en/2021-03-fine.mdx, line 1
        frontmatter: is missing: the file must begin with a line "---".
        Put the fields between two lines "---".

      2 errors, 0 warnings."
    `);
  });

  it("when it is empty, or holds something other than fields", async () => {
    expect(
      await reportSample({
        [BOLT]: "",
        [ACME]: "- a list\n",
        "content/topics/antitrust.yaml": "# Nothing yet\n",
        [FINE]: "---\n---\nText.\n",
      }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 1
        file: holds no fields.
        Write the fields that src/schemas/ describes for briefings.

      content/companies/acme.yaml, line 1
        file: holds no fields.
        Write the fields that src/schemas/ describes for companies.

      content/companies/bolt.yaml, line 1
        file: holds no fields.
        Write the fields that src/schemas/ describes for companies.

      content/topics/antitrust.yaml, line 1
        file: holds no fields.
        Write the fields that src/schemas/ describes for topics.

      4 errors, 0 warnings."
    `);
  });
});

it("does not miss the translation of a briefing whose own body is at fault", async () => {
  const report = await reportSample({ [FINE]: (text) => `${text}\n{1}\n` });
  expect(report).toContain("body:");
  expect(report).not.toContain("no translation");
});

it("reports everything in one run, file by file and line by line", async () => {
  expect(
    await reportSample({
      [EVENT]: (text) => text.replace("[acme]", "[acne]").replace('"2021-03-18"', '"2021-03-18"'),
      [BOLT]: put('short: "Bolt"', 'short: "Bolt'),
      [FINE]: put('claim="protest"', 'claim="protests"'),
      [FINE_EN]: put("7775a6ad81c1", "000000000000"),
      "content/people/jane-doe.yaml": put('from: "2019"', 'from: "2019-13"'),
    }),
  ).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 51
      body: <Source claim="protests" /> names no claim of this briefing; the nearest is "protest".
      Correct it, or add the claim to the frontmatter.

    content/companies/bolt.yaml, line 1
      YAML: a sign is missing here: a closing quotation mark, a bracket, a comma, or a colon and a blank.
      Complete the line.

    content/events/acme-fine.yaml, line 12
      targets[0]: no company or regulator or person is called "acne"; the nearest is "acme".
      Correct the name, or add content/companies/acne.yaml.

    content/people/jane-doe.yaml, line 12
      roles[0].from: "2019-13" is not a date we can read. Write it year first, as precise as it is known, and check that the day exists: "2026-03-18", "2026-03", "2026", "2020-11/2020-12" or "2020~".
      Correct the value; src/schemas/ describes every field.

    content/translations/en/2021-03-fine.mdx, line 4 (warning)
      sourceDigest: the original has changed since this translation was made (its digest is now "6a2c5b2003d4").
      Bring the translation up to date, then write sourceDigest: "6a2c5b2003d4".

    4 errors, 1 warning."
  `);
});
