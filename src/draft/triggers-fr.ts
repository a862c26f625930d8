import { BANS_FR } from "./triggers-fr-bans.ts";
import { FINES_FR } from "./triggers-fr-fines.ts";
import { MARKETS_FR } from "./triggers-fr-markets.ts";
import { DEALS_FR } from "./triggers-fr-deals.ts";
import { DEMANDS_FR, RELIEF_FR } from "./triggers-fr-others.ts";
import { INVESTIGATIONS_FR, REVIEWS_FR } from "./triggers-fr-reviews.ts";
import { DRAFTS_FR, INITIATIVES_FR, RULES_FR } from "./triggers-fr-rules.ts";
import { SUMMONS_FR } from "./triggers-fr-summons.ts";
import type { Trigger } from "./triggers.ts";

/** What French tells events by. The first of two that overlap counts, so what is more precise stands first. */
export const TRIGGERS_FR: readonly Trigger[] = [
  ...MARKETS_FR,
  ...RELIEF_FR,
  ...DRAFTS_FR,
  ...REVIEWS_FR,
  ...SUMMONS_FR,
  ...FINES_FR,
  ...BANS_FR,
  ...DEMANDS_FR,
  ...INVESTIGATIONS_FR,
  ...RULES_FR,
  ...DEALS_FR,
  ...INITIATIVES_FR,
];
