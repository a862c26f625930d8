import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SAME_ARTICLE, likenessOf, shareAlike } from "./likeness.ts";

const FOLDER = new URL("fixtures/", import.meta.url);
const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

const FURNITURE = `Aller au contenu principal
Accueil > Actualités > Technologies

Partager sur Facebook, Twitter, LinkedIn

Abonnez-vous à notre lettre d’information pour recevoir chaque matin l’essentiel de l’actualité

À lire aussi : les dix gadgets de la rentrée que tout le monde s’arrache
`;

/** The share of the articles that are known again after a change, made in several places. */
function knownAfter(change: (text: string, place: number) => string): number {
  const tries = articles.flatMap((text) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].map((place) => shareAlike(likenessOf(text), likenessOf(change(text, place)))),
  );
  return tries.filter((share) => share >= SAME_ARTICLE).length / tries.length;
}

describe("an article is known again", () => {
  it("when its lines are broken elsewhere, and its accents, capitals and punctuation differ", () => {
    const wrap = (text: string) => text.replace(/(.{60}\S*) /g, "$1\n");
    expect(knownAfter(wrap)).toBe(1);
    expect(shareAlike(likenessOf("L’enquête de la CAC, dit-on."), likenessOf("l'enquete de la cac dit on"))).toBe(1);
  });

  it("when the furniture of a page stands above it", () => {
    expect(knownAfter((text) => FURNITURE + text)).toBeGreaterThan(0.95);
  });

  it("when a sentence is cut", () => {
    const cut = (text: string, place: number) => {
      const sentences = text.split(/(?<=\.)\s+/);
      return sentences.toSpliced(Math.floor(sentences.length * place), 1).join(" ");
    };
    expect(knownAfter(cut)).toBeGreaterThan(0.95);
  });

  it("when ten words are changed", () => {
    const change = (text: string, place: number) => {
      const words = text.split(/\s+/);
      const step = Math.floor(words.length / 10);
      return words
        .map((word, i) => (i % step === Math.floor(step * place) && i < step * 10 ? `autre${String(i)}` : word))
        .join(" ");
    };
    expect(knownAfter(change)).toBeGreaterThan(0.85);
  });
});

describe("two articles are different", () => {
  it("whatever they have in common", () => {
    const shares = articles.flatMap((one, i) =>
      articles.slice(i + 1).map((other) => shareAlike(likenessOf(one), likenessOf(other))),
    );
    expect(Math.max(...shares)).toBeLessThan(SAME_ARTICLE);
  });

  it("even when they report the same fine", () => {
    const one =
      "La CAC a condamné jeudi Didi à une amende de 8,026 milliards de yuans, au terme d’une enquête d’un an sur la sécurité de ses données. Le groupe accepte la décision et promet de corriger ses pratiques. Son action a gagné plus de deux pour cent à Hong Kong.";
    const other =
      "Didi devra payer 8,026 milliards de yuans : ainsi en a décidé jeudi le régulateur chinois du cyberespace, qui reproche au géant des VTC d’avoir recueilli illégalement des millions d’informations. Deux dirigeants sont sanctionnés à titre personnel, une première.";
    expect(shareAlike(likenessOf(one), likenessOf(other))).toBeLessThan(SAME_ARTICLE);
  });
});

describe("likenesses", () => {
  it("are sixteen hexadecimal digits, even of nothing", () => {
    expect(likenessOf("La CAC a condamné Didi.")).toMatch(/^[0-9a-f]{16}$/);
    expect(likenessOf("")).toMatch(/^[0-9a-f]{16}$/);
  });

  it("are compared bit by bit", () => {
    expect(shareAlike("0".repeat(16), "f".repeat(16))).toBe(0);
    expect(shareAlike("0".repeat(16), `${"0".repeat(15)}8`)).toBe(63 / 64);
  });
});
