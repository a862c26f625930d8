import { expect, test } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { findEntry } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import type { Language } from "../schemas/languages.ts";
import { writeBriefing, writeEvent } from "./texts.ts";

const urls = createUrls("https://example.org", "/vigie");
const FINE = "content/briefings/2021-03-fine.mdx";

async function writeFine(language: Language, changes = {}): Promise<string> {
  const site = await loadSample(changes);
  return writeBriefing({ site, urls, language }, findEntry(site, "briefings", "2021-03-fine")).text;
}

/** A line for each block, to be read, with the blanks that break no line as "~". */
const lines = (html: string) => html.replace(/(<\/(?:p|h2|dl|dd|li|ol|ul)>)/g, "$1\n").replace(/[\u00a0\u202f]/g, "~");

test("a briefing is written whole: summary, facts, body with notes, claims, figures, source, licence", async () => {
  expect(lines(await writeFine("fr"))).toMatchInlineSnapshot(`
    "<p>La CAC a condamné Acme à une amende. Jane Doe proteste.</p>
    <h2>Le fait~: <a href="https://example.org/vigie/events/acme-fine/">Acme fine</a></h2>
    <dl><dt>Qui</dt><dd><a href="https://example.org/vigie/regulators/cac/">Administration du cyberespace (CAC)</a></dd>
    <dt>Envers qui</dt><dd><a href="https://example.org/vigie/companies/acme/">Acme</a></dd>
    <dt>Quand</dt><dd>18~mars~2021</dd>
    <dt>Combien</dt><dd>amende~: 1,2~milliard de dollars américains</dd>
    <dt>Comment le sait-on</dt><dd>rapporté par The Daily (Wire)</dd>
    </dl>
    <p>La CAC a condamné Acme à une amende.<sup>1</sup></p>

    <p>Sa présidente proteste.<sup>2</sup> La somme est élevée.<sup>3</sup></p>

    <p>Le lecteur en jugera.<sup>4</sup></p>
    <h2>Sur quoi reposent les phrases</h2>
    <ol><li>Wire, rapporté. §~1, ph.~1.</li>
    <li>Jane Doe, attribué~: «~C’est injuste~». §~2.</li>
    <li>Wire, rapporté~: 1,2~milliard de dollars américains. §~1, ph.~1.</li>
    <li>The Daily, rapporté. §~4, ph.~1~; §~5.</li>
    </ol>
    <p>§~: paragraphe de l’article, titres et légendes compris~; ph.~: phrase de ce paragraphe.</p>
    <h2>Qui dit quoi</h2>
    <ul><li>Jane Doe conteste l’amende.<br>Jane Doe, attribué~: «~C’est injuste~». §~2.</li>
    </ul>
    <h2>Chiffres</h2>
    <ul><li><b>1,2~milliard de dollars américains</b> amende (§~1, ph.~1)</li>
    </ul>
    <h2>Source</h2>
    <p>The Daily (Wire), 19~mars~2021~: <a href="https://example.org/fine">https://example.org/fine</a></p>
    <p>Écrite sans l’outil de brouillon de Vigie. Relu par Ann Lee, avril~2021.</p>
    <p>Sur le site~: <a href="https://example.org/vigie/briefings/2021-03-fine/">https://example.org/vigie/briefings/2021-03-fine/</a></p>
    <p>Texte de Vigie sous licence <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>
    "
  `);
});

test("an event is written whole: what happened, the facts, who reports it and what each gives", async () => {
  const site = await loadSample();
  const html = writeEvent({ site, urls, language: "en" }, findEntry(site, "events", "acme-probe")).text;
  expect(lines(html)).toMatchInlineSnapshot(`
    "<p>Acme probe, in one sentence.</p>
    <dl><dt>Who</dt><dd><a href="https://example.org/vigie/en/regulators/cac/">Cyberspace Administration (CAC)</a></dd>
    <dt>To whom</dt><dd><a href="https://example.org/vigie/en/companies/acme/">Acme</a> and <a href="https://example.org/vigie/en/companies/bolt/">Bolt</a></dd>
    <dt>When</dt><dd>between November and December~2020 (date presumed)</dd>
    <dt>How much</dt><dd>no sum given</dd>
    <dt>How we know</dt><dd>reported by The Daily (Wire); alleged by Wire</dd>
    </dl>
    <h2>Who reports it</h2>
    <ul><li><a href="https://example.org/vigie/en/briefings/2021-03-fine/">Acme is fined</a>. The Daily (Wire), reported: no date given; ¶~3</li>
    <li><a href="https://example.org/vigie/en/briefings/2021-01-probe/">Acme and Bolt are investigated</a>. Wire, alleged: December~2020; ¶~1; Speaks of a visit.</li>
    </ul>
    <p>On the site: <a href="https://example.org/vigie/en/events/acme-probe/">https://example.org/vigie/en/events/acme-probe/</a></p>
    <p>Text by Vigie, licensed <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>
    "
  `);
});

test("an event tells when it was announced, and when it takes effect and where that was read", async () => {
  const site = await loadSample({
    "content/events/data-rule.yaml": put(
      'date: "2021-03"',
      'date: "2021-03"\nannounced: "2021-02-01"\ninForce: { date: "2021-09-01", source: "https://example.org/law?a&b" }',
    ),
  });
  const html = writeEvent({ site, urls, language: "en" }, findEntry(site, "events", "data-rule")).text;
  expect(lines(html)).toContain("<dd>March~2021, announced on 1~February~2021</dd>");
  expect(lines(html)).toContain(
    '<p>Entry into force: 1~September~2021 (<a href="https://example.org/law?a&amp;b">source</a>)</p>',
  );
});

test("what was corrected, a source to be read with care and a translation out of date are said before the text", async () => {
  const html = await writeFine("en", {
    [FINE]: (text: string) =>
      put(
        "review:",
        'corrections:\n  - date: "2021-04-01"\n    what: { fr: "Le jour.", en: "The day." }\nreview:',
      )(put("La CAC a condamné Acme à une amende.<", "La CAC a condamné Acme à une forte amende.<")(text)),
    "content/outlets/daily.yaml": put("kind: press", "kind: partisan"),
  });
  const [, head = ""] = /^<p>[^<]*<\/p>(.*?)<h2>/.exec(html) ?? [];
  expect(lines(head)).toMatchInlineSnapshot(`
    "<p><strong>Partisan source: its own assertions are presented as allegations.</strong> A daily newspaper.</p>
    <p><strong>Corrected on 1~April~2021:</strong> The day.</p>
    <p><strong>The original, in French, has changed since this translation was made; where in doubt, the original counts.</strong></p>
    "
  `);
});

test("texts cannot become markup, and a sign of theirs cannot close an attribute", async () => {
  const html = await writeFine("fr", {
    [FINE]: (text: string) =>
      put(
        'summary: "La CAC a',
        'summary: "<script>alert(1)</script> & La CAC a',
      )(put('url: "https://example.org/fine"', `url: "https://example.org/fine?a=1&b='2'"`)(text)),
  });
  expect(html).toContain("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; La CAC");
  expect(html).toContain(`<a href="https://example.org/fine?a=1&amp;b='2'">`);
  expect(html).not.toMatch(/<script| (?:class|id|style|on\w+)=/);
});

test("numbers of notes that follow one another do not read as one", async () => {
  const html = await writeFine("fr", {
    [FINE]: put('<Source event="acme-fine" />', '<Source event="acme-fine" /><Source figure="fine" />'),
  });
  expect(html).toContain("amende.<sup>1, 2</sup></p>");
});
