import process from "node:process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readBody } from "./draft/mdx.fixture.ts";
import { changeSample } from "./load.fixture.ts";
import { parseContent } from "./load.ts";
import type { ContentFile, ParsedYaml } from "./model/content-file.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const SAMPLE = changeSample({});
const [, MATTER = ""] = /^---\n([\s\S]*?)---\n/.exec(SAMPLE[FINE] ?? "") ?? [];

/** What would run, in all the places where it might; `zqx` is the name by which it would be seen in a compiled body. */
const CODE = [
  "import zqx from 'zqx'",
  'import "zqx"',
  "export const zqx = 1",
  "export default zqx",
  "export * from 'zqx'",
  "{zqx}",
  "{zqx()",
  "}",
  "{/* zqx */}",
  "${zqx}",
  "{`${zqx}`}",
  "\\{zqx}",
  "\\\\{zqx}",
  "<Source claim={zqx} />",
  "<Source {...zqx} />",
  "<Source claim='zqx'",
  '<Source zqx="zqx" />',
  '<Source claim="zqx" set:html={zqx} />',
  '<Source client:load claim="zqx">',
  "</Source>",
  "<Zh>{zqx}</Zh>",
  "<Zh zqx>汉</Zh>",
  "<zqx />",
  "<Zqx />",
  "<Source.zqx />",
  "<this.zqx />",
  "<script>zqx()</script>",
  '<img src="x" onerror="zqx()" />',
  "<style>",
  "<br>",
  "<!-- zqx -->",
  "<![CDATA[zqx]]>",
  "<?zqx?>",
  "<zqx:zqx />",
  "<>",
  "</>",
  "[zqx](javascript:zqx())",
  "[zqx]: javascript:zqx",
  "[a](JAVA&#x09;SCRIPT&colon;zqx)",
  "<javascript:zqx>",
  "![zqx](../zqx.js)",
  "![zqx](zqx)",
  "![zqx](//zqx/zqx.js)",
  "![zqx](node:zqx)",
  "![zqx][zqx]",
  "[zqx]: ../zqx.js",
  "`{zqx}`",
  "```js\n{zqx}\n```",
  "~~~",
  "```",
  "    {zqx}",
  "\timport zqx from 'zqx'",
  "---\nlayout: zqx\n---",
  "+++\nzqx=1\n+++",
  "# {zqx}",
  "| {zqx} |\n|-|\n| <zqx> |",
  "[^zqx]: {zqx}",
  "$${zqx}$$",
  ":::zqx{zqx}",
  "&#123;zqx&#125;",
  "&lt;zqx&gt;",
  "\u2028import zqx from 'zqx'",
  "\rimport zqx from 'zqx'",
  "\u0000{zqx}",
  "a\u202eb",
  "\ufeffimport zqx from 'zqx'",
  "\ud800",
];

/** What may stand in a body, and what only makes it hard to read. */
const PROSE = [
  "Le mot.",
  "« un » ",
  '<Source claim="zqx" />',
  '<Source passages="p1 p2s1" by="zqx" />',
  "<Zh>汉字</Zh>",
  "<Zh hant>漢字</Zh>",
  "[zqx](/zqx/)",
  "![zqx](/zqx.png)",
  "https://example.org/zqx",
  "## zqx",
  "- zqx",
  "1. zqx",
  "> zqx",
  "**zqx**",
  "*_zqx",
  "~~zqx~~",
  "[^zqx]",
  "|zqx|",
  "\\",
  "<",
  "1 < 2",
  "&",
  '"',
  "import zqx",
  "- export zqx",
  "---",
];

const GLUE = ["", " ", "\n", "\n\n", "\n  ", "\n\n    ", "\n> ", "\n- "];

/** A text made of pieces, mostly of the second kind. */
const textOf = (rare: readonly string[], often: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 1, arbitrary: fc.constantFrom(...rare) },
          { weight: 3, arbitrary: fc.constantFrom(...often) },
          { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
        ),
        fc.constantFrom(...GLUE),
      ),
      { minLength: 1, maxLength: 7 },
    )
    .map((pieces) => pieces.flat().join(""));

/** Milliseconds of the processor that a call takes. */
function clock(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function expectClean(): void {
  const bare: Record<string, unknown> = {};
  expect([bare["zqx"], bare["polluted"], Object.keys(Object.prototype)]).toEqual([undefined, undefined, []]);
}

it("no body does anything but be read, and what is accepted compiles to a module without code of its own", async () => {
  const yaml = new Map<string, object>();
  const kept: ParsedYaml = {
    get: (text) => (yaml.has(text) ? { data: yaml.get(text) ?? {} } : undefined),
    keep: (text, data) => void yaml.set(text, data),
  };
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(textOf(CODE, PROSE), async (body) => {
      const texts = new Map(Object.entries({ ...SAMPLE, [FINE]: `---\n${MATTER}---\n${body}` }));
      let file: ContentFile | undefined;
      expect(clock(() => (file = parseContent(texts, kept).places.get(FINE)))).toBeLessThan(1000);
      expectClean();
      if (!file?.mdx || file.mdx.faults.length > 0) return;
      accepted++;
      const { code } = await readBody(`\n${body}`);
      const bare = code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gs, '""');
      expect(bare).not.toMatch(/zqx/i);
      expect(code.match(/^\s*import\b.*$/gm)).toHaveLength(1);
      expect(code).toMatch(/^import \{[^}]*\} from "astro\/jsx-runtime";/);
      expect(bare).not.toMatch(/\bimport\s*\(|\bset:html|_Image/);
    }),
    { seed: 20210318, numRuns: 1000 },
  );
  // Else nothing would have been tried.
  expect(accepted).toBeGreaterThan(150);
}, 60_000);

const YAML = [
  "__proto__: { zqx: 1 }",
  '"__proto__": { zqx: 1 }',
  "constructor: { prototype: { zqx: 1 } }",
  "? __proto__\n: { zqx: 1 }",
  "<<: { zqx: 1 }",
  "<<: [*a, *b]",
  "a: &a [*a, *a]",
  "a: &a { b: *a }",
  "zqx: !!js/function 'function () {}'",
  "zqx: !!binary aGVsbG8=",
  "zqx: !<tag:yaml.org,2002:js/undefined> ''",
  "--- !zqx",
  "---",
  "...",
  "%YAML 1.1",
  "%TAG ! tag:zqx,2000:",
  "zqx: [".repeat(30),
  "{".repeat(3000),
  "- ".repeat(3000),
  "? ".repeat(3000),
  "&a ".repeat(3000),
  "!a ".repeat(3000),
  "zqx: |\n  a\n b",
  "zqx: >-2\n a",
  'zqx: "\\u202e\\x00"',
  'zqx: "\\',
  "zqx: 'a",
  "title: a # b",
  "2021: a",
  "[a]: b",
  "{a: b}: c",
  "\ta: b",
  ": : :",
  "- a\nb: c",
  "title: .nan",
  "title: 0x1F",
  "companies: [__proto__]",
  "mentions: { constructor: [p1] }",
  "seals: { __proto__: 1 }",
];

it("no front matter and no file of YAML does anything but be read", () => {
  const lines = MATTER.split("\n");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: lines.length }), fc.constantFrom("", "  ", "    - "), textOf(YAML, YAML)), {
        minLength: 1,
        maxLength: 3,
      }),
      (insertions) => {
        const mixed = [...lines];
        for (const [at, indent, text] of insertions) mixed.splice(at, 0, indent + text);
        const yaml = mixed.join("\n");
        const texts = new Map([
          [FINE, `---\n${yaml}---\nA.\n`],
          ["content/events/zqx.yaml", yaml],
          ["content/companies/zqx.yaml", insertions.map(([, , text]) => text).join("\n")],
        ]);
        let content: ReturnType<typeof parseContent> | undefined;
        expect(clock(() => (content = parseContent(texts)))).toBeLessThan(1000);
        expectClean();
        for (const { path, data } of content?.places.values() ?? []) {
          if (!path.includes("zqx") && path !== FINE) continue;
          // Nothing that is read is other than it looks: plain groups, lists, texts and numbers.
          expect(JSON.stringify(structuredClone(data))).not.toMatch(/"(?:__proto__|constructor|prototype|<<)":/);
        }
      },
    ),
    { seed: 20210318, numRuns: 150 },
  );
}, 60_000);
