import type { Rule } from "../rule.ts";
import { evidenceOfSpeaker } from "./evidence-of-speaker.ts";
import { missingReview } from "./missing-review.ts";
import { unsealedPassage } from "./unsealed-passage.ts";

/** The rules of a whole house, in the order in which a writer would see to them. */
export const RULES: readonly Rule[] = [unsealedPassage, evidenceOfSpeaker, missingReview];
