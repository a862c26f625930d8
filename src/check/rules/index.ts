import type { Rule } from "../rule.ts";
import { brokenLink } from "./broken-link.ts";
import { chineseWithoutMark } from "./chinese-without-mark.ts";
import { imageWithoutText } from "./image-without-text.ts";
import { missingReview } from "./missing-review.ts";
import { quotation } from "./quotation.ts";

/** The rules of a whole house, in the order in which a writer would see to them. */
export const RULES: readonly Rule[] = [brokenLink, imageWithoutText, chineseWithoutMark, quotation, missingReview];
