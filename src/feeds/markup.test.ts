import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { Markup, dropForbidden, markup } from "./markup.ts";

/** The texts and attributes of XML as a strict parser reads them; throws where it is not well-formed. */
function readXml(xml: string): { text: string; attribute: string } {
  const found = { text: "", attribute: "" };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => (found.text += text));
  parser.on("opentag", ({ attributes }) => (found.attribute = attributes["a"]?.value ?? ""));
  parser.write(xml).close();
  return found;
}

test("whatever a text holds, XML gives it back without what XML forbids, from elements and from attributes", () => {
  const anything = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(anything, (given) => {
      const { text, attribute } = readXml(markup`<x a="${given}">${given}</x>`.text);
      const read = dropForbidden(given).replace(/\r\n?/g, "\n");
      expect(text).toBe(read);
      expect(attribute).toBe(read.replace(/[\t\n]/g, " "));
    }),
  );
});

test("the characters that XML forbids are dropped, and only these", () => {
  const forbidden = ["\u0000", "\u0008", "\u000b", "\u001f", "\ud800", "\udfff", "\ufffe", "\uffff"];
  const allowed = ["\t", "\n", "\r", " ", "\u007f", "\ud7ff", "\ue000", "\ufffd", "\u{10000}", "\u{10ffff}"];
  expect(forbidden.map(dropForbidden)).toEqual(forbidden.map(() => ""));
  expect(allowed.map(dropForbidden)).toEqual(allowed);
});

test("markup within markup is not escaped again, a list is joined, and nothing is nothing", () => {
  const items = ["a & b", "</li>"].map((item) => markup`<li>${item}</li>`);
  expect(markup`<ul>${items}</ul>${undefined}${new Markup("<hr>")}`.text).toBe(
    "<ul><li>a &amp; b</li><li>&lt;/li&gt;</li></ul><hr>",
  );
});

test("quotation marks cannot close an attribute", () => {
  expect(markup`<a href="${'" onclick="x'}">`.text).toBe('<a href="&quot; onclick=&quot;x">');
});
