/** A margin note as `components/prose/Source.astro` writes it. Notes hold no other `<small>`. */
const NOTE = /<small class="note[\s\S]*?<\/small>/g;

/** A paragraph or an item of a list, the innermost there is. */
const BLOCK = /<(p|li)(?=[\s>])[^>]*>(?:(?!<(?:p|li)[\s>])[\s\S])*?<\/\1>/g;

/**
 * Repeats the margin notes of each paragraph and list item in a list behind it, where narrow screens and paper show them: in the margin they
 * must stand in the text, level with their line, and there they would break it. Styles show one or the other, never both.
 */
export function foldNotes(html: string): string {
  return html.replace(BLOCK, (block, tag: string) => {
    const notes = block.match(NOTE);
    if (!notes) return block;
    const items = notes.map((note) =>
      note.replace(/^<small class="note/, '<li class="folded').replace(/<\/small>$/, "</li>"),
    );
    const list = `<ul class="notes" data-unsearched>${items.join("")}</ul>`;
    return tag === "li" ? block.replace(/<\/li>$/, `${list}</li>`) : `${block}${list}`;
  });
}
