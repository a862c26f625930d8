import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { figures } from "./figures.ts";
import { markers } from "./markers.ts";
import { names } from "./names.ts";
import { quotations } from "./quotations.ts";
import type { ArticleRule } from "./rule.ts";
import { seals } from "./seals.ts";
import { source } from "./source.ts";
import { speakers } from "./speakers.ts";
import { statuses } from "./statuses.ts";

/** What is asked of every fact once the article is at hand. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  source,
  seals,
  names,
  dates,
  amounts,
  figures,
  statuses,
  speakers,
  markers,
  quotations,
];
