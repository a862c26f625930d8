/**
 * Whether a text is HTML, whole or in part: by the ending of its name (that of a file, or of an address), or by its tags. Markdown may hold
 * tags, too; it is HTML only if it begins as a page does.
 */
export function isHtml(text: string, name = ""): boolean {
  const path = name.replace(/[?#].*$/, "");
  if (/\.x?html?$/i.test(path)) return true;
  const start = text.slice(0, 4000).replace(/^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)+/, "");
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return true;
  if (/\.(?:md|markdown|mdx)$/i.test(path)) return false;
  if (
    /^<(?:meta|title|link|script|style|article|main|section|div|header|nav|p|h[1-6]|ul|ol|table|figure|blockquote)[\s>]/i.test(
      start,
    )
  )
    return true;
  return (text.match(/<\/(?:p|div|h[1-6]|li|article|section|blockquote|td)>/gi) ?? []).length >= 2;
}
