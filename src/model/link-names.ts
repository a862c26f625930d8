import { namesPattern } from "./sentences.ts";

/** Something to link: the forms its name takes in the text, and the address to link them to. */
export interface LinkTarget {
  readonly forms: readonly string[];
  readonly href: string;
}

/** Elements in which a name is left as it is. */
const LEAVE_ALONE = new Set(["a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "button", "summary", "small"]);

/** A tag, a comment, or text up to the next of these. */
const TOKENS = /<!--[\s\S]*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;

/**
 * Links each target where the HTML first names it, in running text: not in headings, in links, or in margin notes (`<small>`).
 * `html` is well-formed HTML with `&`, `<` and `>` escaped in text. Where two names begin at the same place the longer one is meant.
 */
export function linkFirstMentions(html: string, targets: readonly LinkTarget[]): string {
  const forms = new Map(targets.flatMap((target) => target.forms.map((form) => [escapeText(form), target] as const)));
  if (forms.size === 0) return html;
  // Entities are passed over, so that a name such as "amp" is not found inside one.
  const pattern = new RegExp(`${namesPattern([...forms.keys()]).source}|&#?\\w+;`, "gu");
  const linked = new Set<LinkTarget>();
  const closed: string[] = [];
  return html.replace(TOKENS, (token) => {
    const tag = /^<(\/?)([a-zA-Z][\w-]*)/.exec(token);
    if (tag) {
      const name = (tag[2] ?? "").toLowerCase();
      if (LEAVE_ALONE.has(name)) {
        if (tag[1]) closed.pop();
        else closed.push(name);
      }
      return token;
    }
    if (token.startsWith("<") || closed.length > 0) return token;
    return token.replace(pattern, (form) => {
      const target = forms.get(form);
      if (!target || linked.has(target)) return form;
      linked.add(target);
      return `<a href="${escapeText(target.href).replace(/"/g, "&quot;")}">${form}</a>`;
    });
  });
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
