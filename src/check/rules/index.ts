import type { Rule } from "../rule.ts";
import { brokenLink } from "./broken-link.ts";
import { chineseWithoutMark } from "./chinese-without-mark.ts";
import { dateOrder } from "./date-order.ts";
import { eventDiffers } from "./event-differs.ts";
import { eventWithoutReport } from "./event-without-report.ts";
import { evidenceOfSpeaker } from "./evidence-of-speaker.ts";
import { futureDate } from "./future-date.ts";
import { identifier } from "./identifier.ts";
import { imageWithoutText } from "./image-without-text.ts";
import { keyOrder } from "./key-order.ts";
import { missingReview } from "./missing-review.ts";
import { partyOfAmount } from "./party-of-amount.ts";
import { proseAmounts } from "./prose-amounts.ts";
import { proseDates } from "./prose-dates.ts";
import { quotation } from "./quotation.ts";
import { sharedAlias } from "./shared-alias.ts";
import { twinEvents } from "./twin-events.ts";
import { typographicSpaces } from "./typographic-spaces.ts";
import { unmentionedEntity } from "./unmentioned-entity.ts";
import { unsealedPassage } from "./unsealed-passage.ts";

/** The rules of a whole house, in the order in which a writer would see to them. */
export const RULES: readonly Rule[] = [
  eventWithoutReport,
  eventDiffers,
  partyOfAmount,
  evidenceOfSpeaker,
  proseAmounts,
  proseDates,
  quotation,
  unsealedPassage,
  brokenLink,
  imageWithoutText,
  chineseWithoutMark,
  twinEvents,
  dateOrder,
  futureDate,
  unmentionedEntity,
  sharedAlias,
  identifier,
  missingReview,
  keyOrder,
  typographicSpaces,
];
