/** What a page says of its article in JSON-LD, in the words of schema.org. */
export interface LinkedArticle {
  readonly headline: string | undefined;
  readonly published: string | undefined;
  /** Persons only. */
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  /** false if only subscribers may read it. */
  readonly isFree: boolean | undefined;
  readonly body: string | undefined;
}

/**
 * The article of a page's JSON-LD scripts: the one that is at one of the addresses given, otherwise the first of the outermost. Scripts that
 * are no JSON are passed over.
 */
export function findLinkedArticle(scripts: readonly string[], addresses: readonly string[]): LinkedArticle | undefined {
  const nodes = scripts.flatMap((script) => collectNodes(parseScript(script)));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node["@id"] === "string" && Object.keys(node).length > 1 ? [[node["@id"], node]] : [],
    ),
  );
  const articles = nodes.filter((node) => readTypes(node).some((type) => ARTICLE.test(type)));
  const here = new Set(addresses.map(trimAddress));
  const article =
    articles.find((node) => readAddresses(node).some((each) => here.has(trimAddress(each)))) ??
    articles.find((node) => node["datePublished"] !== undefined) ??
    articles[0];
  if (!article) return undefined;

  const resolve = (value: unknown): Node[] =>
    asList(value)
      .filter(isNode)
      .map((node) => (typeof node["@id"] === "string" ? (byId.get(node["@id"]) ?? node) : node));
  const isPerson = (node: Node) => readTypes(node).every((type) => type === "Person");
  return {
    headline: readText(article["headline"]) ?? readText(article["name"]),
    published: readText(article["datePublished"]),
    authors: [
      ...asList(article["author"]).flatMap((each) => readText(each) ?? []),
      ...resolve(article["author"])
        .filter(isPerson)
        .flatMap((node) => asList(node["name"]).flatMap((name) => readText(name) ?? [])),
    ],
    publisher:
      resolve(article["publisher"]).flatMap((node) => readText(node["name"]) ?? [])[0] ??
      readText(article["publisher"]),
    language: readText(article["inLanguage"]),
    isFree: readTruth(article["isAccessibleForFree"]),
    body: readText(article["articleBody"]),
  };
}

type Node = Record<string, unknown>;

function parseScript(script: string): unknown {
  // Some wrap it for XHTML, and some leave line breaks in their texts, which JSON does not have.
  const json = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, "")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/;\s*$/, "");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** All objects of a document, the outermost first; lists of other pages are left out. */
function collectNodes(document: unknown): Node[] {
  const nodes: Node[] = [];
  let level: unknown[] = [document];
  while (level.length > 0 && nodes.length < MOST_NODES) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) for (const each of value as unknown[]) next.push(each);
      else if (isNode(value)) {
        nodes.push(value);
        for (const [key, each] of Object.entries(value))
          if (!ELSEWHERE.has(key) && typeof each === "object") next.push(each);
      }
    }
    level = next;
  }
  return nodes;
}

function readTypes(node: Node): string[] {
  return asList(node["@type"]).flatMap((type) => (typeof type === "string" ? type.replace(/^.*[/#:]/, "") : []));
}

function readAddresses(node: Node): string[] {
  const main = node["mainEntityOfPage"];
  const given = [node["url"], node["@id"], main, isNode(main) ? main["@id"] : undefined];
  return given.filter((each) => typeof each === "string");
}

/** An address without what does not tell pages apart. */
function trimAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");
}

function readText(value: unknown): string | undefined {
  const text = Array.isArray(value) ? (value as unknown[])[0] : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

function readTruth(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = readText(value)?.toLowerCase();
  return text === "false" ? false : text === "true" ? true : undefined;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const ELSEWHERE: ReadonlySet<string> = new Set([
  "itemListElement",
  "hasPart",
  "isPartOf",
  "citation",
  "relatedLink",
  "comment",
  "mentions",
]);
const MOST_NODES = 5000;
