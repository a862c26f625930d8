import fc from "fast-check";
import { expect, it } from "vitest";
import { readTags } from "./page-tags.ts";

it.each([
  ["<p>a<p>b", "<p>a</p><p>b</p>"],
  ["<p>a<div>b</div>c", "<p>a</p><div>b</div>c"],
  ["<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"],
  ["<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"],
  ["<table><tr><td>a<td>b<tr><th>c</table>d", "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>d"],
  ["<div><table><tr><td>a</div>b</table></div>", "<div><table><tr><td>ab</td></tr></table></div>"],
  ["<b>a<p>b</b>c</p>", "<b>a<p>bc</p></b>"],
  ["<a>x<a>y</a>", "<a>x</a><a>y</a>"],
  ["a<br>b<br/>c</br><img>", "a<br></br>b<br></br>c<br></br><img></img>"],
  ["a</p></i></div>", "a"],
  ["<head><title>T</title><p>a", "<head><title>T</title></head><p>a</p>"],
  ["<div/>a", "<div>a</div>"],
  ["<svg><path/><g/></svg>a", "<svg><path></path><g></g></svg>a"],
  ["<?xml version='1.0'?><div/>a", "<div></div>a"],
  ["<script>if (a<b) '<p>'</script>c", "<script>if (a<b) '<p>'</script>c"],
  ["a < b &amp; c &lt; d<!-- e -->", "a < b & c < d"],
])("%s is told as %s", (html, told) => {
  expect(tell(html).told).toBe(told);
});

it("every element that is opened is closed, in its turn, and none is deeper than 128, whatever the page", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'<p> </p> <div> </div> <b> </b> <td> </td> <table> </table> <li> </li> <br> <svg/> <!-- --> <a b=c> & < > " x'.split(
        " ",
      ),
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      expect(tell(pieces.join("")).deepest).toBeLessThanOrEqual(128);
    }),
  );
  expect(tell("<i>".repeat(1000)).deepest).toBe(128);
});

it("what is too deep stands apart from what is around it", () => {
  expect(tell(`${"<i>".repeat(128)}a<div>b</div>c<u>d</u></i>e`).told).toBe(
    `${"<i>".repeat(128)}a||b||cd</i>e${"</i>".repeat(127)}`,
  );
});

function tell(html: string): { told: string; deepest: number } {
  let told = "";
  let deepest = 0;
  const open: string[] = [];
  readTags(html, {
    open: (name) => {
      told += `<${name}>`;
      deepest = Math.max(deepest, open.push(name));
    },
    close: (name) => {
      told += `</${name}>`;
      expect(open.pop()).toBe(name);
    },
    text: (text) => {
      told += text;
    },
    gap: () => {
      told += "||";
    },
  });
  expect(open).toEqual([]);
  return { told, deepest };
}
