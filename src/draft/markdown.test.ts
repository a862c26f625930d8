import { expect, it } from "vitest";
import { stripMarkdown } from "./markdown.ts";

it("a document without frontmatter, comments and marks is text", () => {
  const text = `---
title: "Didi"
---
# Didi *condamné* #

> Une **amende** de [8 milliards](https://example.org/a_(b) "titre")
> de yuans.

<!-- à
vérifier -->
Le siège
========

![Photo](a.png "x") La *société* l’~~a~~ accepté[^1], dit [l’agence][1] \`code\`.

[1]: https://example.org/a
[^1]: Selon elle.
`;
  expect(stripMarkdown(text).split("\n\n")).toEqual([
    "Didi condamné",
    "Une amende de 8 milliards\nde yuans.",
    "Le siège",
    "La société l’a accepté, dit l’agence code.",
    "Selon elle.",
  ]);
});

it("items, rows and code are paragraphs of their own", () => {
  const text =
    "- un\n- [x] deux\n  suite\n1. trois\n2) quatre\n\n| a | b |\n|---|:-:|\n| c | d |\n\n***\n\n~~~js\nx = *1*\n\ny\n~~~\nfin";
  expect(stripMarkdown(text).split("\n\n")).toEqual([
    "un",
    "deux\nsuite",
    "trois",
    "quatre",
    "a | b",
    "c | d",
    "x = *1*",
    "y",
    "fin",
  ]);
});

it.each([
  ["3 * 4 * 5 et snake_case_name", "3 * 4 * 5 et snake_case_name"],
  ["***très*** __fort__ _et_ l’*élan*", "très fort et l’élan"],
  ["**gras et *italique* dedans**", "gras et italique dedans"],
  ["un * seul, un _ seul", "un * seul, un _ seul"],
  [String.raw`\*tel quel\* \# \[a\](b)`, "*tel quel* # [a](b)"],
  ["`*brut*` et ``a ` b``", "*brut* et ``a ` b``"],
  ["[…] dit-il [sic], [1]", "[…] dit-il [sic], [1]"],
  ["<https://example.org/a*b*c>", "https://example.org/a*b*c"],
  ["< 5 %, 3 > 2, <b>gras</b>, a<br>b", "< 5 %, 3 > 2, gras, a\nb"],
  ["AT&amp;T &laquo;&nbsp;oui&nbsp;&raquo; &inconnu;", "AT&T «\u00a0oui\u00a0» &inconnu;"],
  ["une ligne  \nune autre\\\nla troisième", "une ligne\nune autre\nla troisième"],
  ["2021. Une année\n– et un tiret", "2021. Une année\n– et un tiret"],
  ["Le total est de\n12. Et puis", "Le total est de\n12. Et puis"],
  ["# C#", "C#"],
  ["#hashtag", "#hashtag"],
  ["+++\ntitle = 1\n+++\nTexte", "Texte"],
  ["Texte\n\n---\n\nSuite", "Texte\n\nSuite"],
  ["[![Logo](a.png)](https://example.org)", ""],
  ["a | b, sans tableau", "a | b, sans tableau"],
  ["", ""],
])("%j is %j", (text, stripped) => {
  expect(stripMarkdown(text)).toBe(stripped);
});

it("plain text stays as it is", () => {
  const text =
    "Un titre\n\nUn paragraphe, « cité », à 8 % – et 3,5 M€.\nUne autre ligne (suite) : fin…\n\n« Non », dit-il.";
  expect(stripMarkdown(text)).toBe(text);
});

it("marks without end take no long time", () => {
  const start = process.cpuUsage().user;
  for (const mark of ["*a ", "[", "![a](", "`", "> ", "- ", "<a ", "| ", "&a", "~~~\n", "[a][", "|-|\n"])
    stripMarkdown(mark.repeat(30_000));
  expect((process.cpuUsage().user - start) / 1_000_000).toBeLessThan(4);
});
