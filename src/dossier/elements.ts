/** Makes an element with attributes and content; strings are text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}

/** A part of the dossier under a heading, which leads to it by `id`. */
export function part(title: string, id: string, ...content: (string | Node)[]): HTMLElement {
  return make("section", { class: "part", "aria-labelledby": id }, make("h2", { id }, title), ...content);
}

/** What a body may hold; anything else is left out with what is in it. */
const ALLOWED = new Set(
  "a,b,blockquote,br,code,del,em,h2,h3,h4,h5,h6,hr,i,img,li,ol,p,pre,s,span,strong,sup,table,tbody,td,th,thead,tr,ul".split(
    ",",
  ),
);
const ATTRIBUTES = ["href", "lang", "src", "alt"];

/** The elements of some HTML of the site, with headings two steps lower. */
export function textHtml(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return [...body.childNodes].flatMap(copy);
}

function copy(node: Node): Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element) || !ALLOWED.has(node.localName)) return [];
  const made = document.createElement(
    node.localName.replace(/^h([2-4])$/, (_all, level: string) => `h${String(Number(level) + 2)}`),
  );
  for (const name of ATTRIBUTES) {
    const value = node.getAttribute(name);
    if (value !== null && (name === "lang" || name === "alt" || /^https?:/.test(value))) made.setAttribute(name, value);
  }
  // The numbers of two notes that stand together are not one number.
  if (node.localName === "sup" && node.previousSibling?.nodeName === "SUP") made.append(", ");
  made.append(...[...node.childNodes].flatMap(copy));
  return [made];
}
