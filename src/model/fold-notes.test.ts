import { expect, it } from "vitest";
import { foldNotes } from "./fold-notes.ts";

const note = (text: string) => `<sup class="ref"></sup><small class="note x" data-unsearched>${text}</small>`;
const folded = (...texts: string[]) =>
  `<ul class="notes" data-unsearched>${texts.map((text) => `<li class="folded x" data-unsearched>${text}</li>`).join("")}</ul>`;

it("a paragraph's notes are repeated behind it, in their order", () => {
  const html = `<p class="a">One.${note("CAC")} Two.${note('<a href="/x/">Reuters</a>')}</p><p>Three.</p>`;
  expect(foldNotes(html)).toBe(html.replace("</p><p>", `</p>${folded("CAC", '<a href="/x/">Reuters</a>')}<p>`));
});

it("an item's notes stay within the item", () => {
  const html = `<ul><li>One.${note("CAC")}</li><li>Two.</li></ul>`;
  expect(foldNotes(html)).toBe(`<ul><li>One.${note("CAC")}${folded("CAC")}</li><li>Two.</li></ul>`);
});

it("a paragraph within an item keeps its own notes, once", () => {
  const html = `<li><p>One.${note("CAC")}</p></li>`;
  expect(foldNotes(html)).toBe(`<li><p>One.${note("CAC")}</p>${folded("CAC")}</li>`);
});

it("text without notes is left as it is", () => {
  const html = "<h2>A</h2><p>B <small>c</small></p><pre>d</pre>";
  expect(foldNotes(html)).toBe(html);
});
