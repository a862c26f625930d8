import type { Rule } from "../rule.ts";
import { missingReview } from "./missing-review.ts";

/** The rules of a whole house, in the order in which a writer would see to them. */
export const RULES: readonly Rule[] = [missingReview];
