import { wordsIn } from "../i18n/words.ts";
import { textsOf, type AnyEntry, type Briefing } from "../model/site.ts";
import type { Kind } from "../schemas/kinds.ts";
import { otherThan, type Language } from "../schemas/languages.ts";

/** Pixels: what those who show links to others show without cutting. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The picture that stands for a page where somebody links to it. */
export interface SocialImage {
  /** As it stands in dist/: "images/companies.fr.png". */
  readonly path: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** The image of a page: a briefing's own, an entity's or a list's that of the kind, any other's that of the site. */
export function imageOf(subject: AnyEntry | Kind | undefined, language: Language): SocialImage {
  const t = wordsIn(language);
  const says = (path: string, words: string): SocialImage => ({
    path: `images/${path}.png`,
    alt: `${t.siteName}${t.colon}${words}`,
    ...IMAGE_SIZE,
  });
  if (subject === undefined) return says(`site.${language}`, t.tagline);
  if (typeof subject === "string") return says(`${subject}.${language}`, t.kinds[subject]);
  if (subject.kind !== "briefings") return says(`${subject.kind}.${language}`, t.kinds[subject.kind]);
  const path = `briefings/${subject.id}`;
  return says(isImageShared(subject) ? path : `${path}.${language}`, textsOf(subject, language).title);
}

/** Whether both languages have one image: they have one title. */
export function isImageShared(briefing: Briefing): boolean {
  const { language } = briefing.data;
  return textsOf(briefing, language).title === textsOf(briefing, otherThan(language)).title;
}
