import { describe, expect, it } from "vitest";
import { Gazetteer } from "./mentions.ts";
import { readWords } from "./words.ts";

const simplified = new Map([["團", "团"]]);
const lexicon = {
  kinds: [],
  entries: [
    ["Alibaba", "", ["阿里巴巴集团", "BABA", "9988"]],
    ["Ant Group", "", ["Groupe Ant"]],
    ["Administration du cyberespace", "Cyberspace Administration", ["CAC"]],
  ],
  terms: [],
} as const;
const find = (text: string) => {
  const gazetteer = new Gazetteer(lexicon, "fr", simplified);
  return [...new Set(gazetteer.find(readWords(text, "fr", simplified).words))].sort();
};

describe("a text names an entity", () => {
  it.each<[string, number[]]>([
    ["L’enquête sur d’Alibaba et la CAC.", [0, 2]],
    ["阿里巴巴集團 a répondu", [0]],
    ["le groupe Ant", [1]],
    ["l’Administration du Cyberespace", [2]],
    ["Cyberspace administration", [2]],
  ])("by any of its forms: %s", (text, entities) => expect(find(text)).toEqual(entities));

  it.each(["Antitrust", "Ant puis Group", "9988 entreprises", "阿里", ""])("but not otherwise: %s", (text) =>
    expect(find(text)).toEqual([]),
  );
});
