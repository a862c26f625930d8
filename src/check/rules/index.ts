import type { Rule } from "../rule.ts";
import { keyOrder } from "./key-order.ts";
import { missingReview } from "./missing-review.ts";
import { proseAmounts } from "./prose-amounts.ts";
import { proseDates } from "./prose-dates.ts";
import { typographicSpaces } from "./typographic-spaces.ts";

/** The rules of a whole house, in the order in which a writer would see to them. */
export const RULES: readonly Rule[] = [proseAmounts, proseDates, missingReview, keyOrder, typographicSpaces];
