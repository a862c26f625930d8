import type { Amount } from "../schemas/amount.ts";
import type { Bilingual } from "../schemas/shared.ts";
import { withArticle, withPreposition, type Name } from "./french-names.ts";

/** What a sum of money is, where its kind and its party say it: "introduction en Bourse de Didi". Undefined for a sum of another kind. */
export function composeFigure(kind: Amount["kind"], party: Name): Bilingual | undefined {
  if (kind === "other") return undefined;
  const [fr, en] = NOUNS[kind];
  const preposition = kind === "fine" ? "à" : "de";
  return {
    fr: `${fr} ${withPreposition(preposition, [party], "fr", 1)}`,
    en: `${en} ${withArticle(party, "en")}`,
  };
}

const NOUNS: Readonly<Record<Exclude<Amount["kind"], "other">, readonly [fr: string, en: string]>> = {
  fine: ["amende infligée", "fine imposed on"],
  ipo: ["introduction en Bourse", "stock market listing of"],
  valuation: ["valorisation", "valuation of"],
  loss: ["perte", "loss of"],
  revenue: ["chiffre d’affaires", "revenue of"],
};
