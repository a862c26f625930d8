import { satteri } from "@astrojs/markdown-satteri";

/** A body of MDX as the site's own compiler reads it. */
export interface ReadBody {
  /** The kinds of its nodes, each once: "paragraph", "mdxjsEsm". */
  readonly kinds: ReadonlySet<string>;
  /** Its elements, as "Source event=didi-fine". */
  readonly elements: readonly string[];
  readonly links: readonly { readonly url: string; readonly words: string }[];
  /** The text of its paragraphs and headings, in order. */
  readonly blocks: readonly string[];
  /** The module it is compiled to. */
  readonly code: string;
}

/** Compiles a body as Astro does when it builds the site; throws what the build would throw. */
export async function readBody(source: string): Promise<ReadBody> {
  const { code } = await renderer.process(source, "/content/briefings/draft.mdx", {});
  const nodes = listNodes(tree);
  return {
    code,
    kinds: new Set(nodes.map(({ type }) => type)),
    elements: nodes.flatMap(({ name, attributes }) =>
      name === undefined
        ? []
        : [[name, ...(attributes ?? []).map((each) => `${each.name ?? ""}=${String(each.value)}`)].join(" ")],
    ),
    links: nodes.filter(({ type }) => type === "link").map((link) => ({ url: link.url ?? "", words: textOf(link) })),
    blocks: nodes.filter(({ type }) => type === "paragraph" || type === "heading").map(textOf),
  };
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly name?: string;
  readonly url?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

let tree: Node = { type: "root" };

// The processor with the options of astro.config.mjs, and a plugin that looks and changes nothing.
const processor = satteri({
  features: { smartPunctuation: false },
  mdastPlugins: [
    {
      name: "look",
      before: (root) => {
        tree = JSON.parse(JSON.stringify(root)) as Node;
      },
    },
  ],
});
if (!processor.createMdxRenderer) throw new Error("Astro's processor compiles no MDX.");
const renderer = await processor.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });

function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

function textOf(node: Node): string {
  return node.type === "text" ? (node.value ?? "") : (node.children ?? []).map(textOf).join("");
}
