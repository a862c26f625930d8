import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../model/site.ts";
import type { Publisher } from "../publish/publication.ts";
import { KINDS } from "../schemas/kinds.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { openCache } from "./cache.ts";
import { cardOfBriefing, cardOfKind, cardOfSite, type Card } from "./card.ts";
import { IMAGE_SIZE, imageOf, isImageShared } from "./image-of.ts";
import { isWholePng } from "./png.ts";
import { findKey, renderCard } from "./render.ts";

const root = join(import.meta.dirname, "../..");
const packages = lstatSync(join(root, "node_modules"), { throwIfNoEntry: false });

/** Where images are kept between builds. A working copy that borrows the packages of another keeps its own, or each would clear the other's. */
export const IMAGE_FOLDER = join(
  root,
  packages?.isSymbolicLink() ? ".cache/images" : "node_modules/.cache/vigie/images",
);

/** The social images of a site: one for each briefing in each language, or one for both, one for each kind, and one for the site. */
export const publishImages: Publisher = createImagePublisher(IMAGE_FOLDER);

/**
 * Makes images, and keeps them in a folder until what they show changes. The first image that is asked for clears the folder of those that no
 * page has any more. `render` draws a card.
 */
export function createImagePublisher(folder: string, render: typeof renderCard = renderCard): Publisher {
  const cache = openCache(folder, (bytes) => isWholePng(bytes, IMAGE_SIZE.width, IMAGE_SIZE.height));
  return (site) => {
    const cards = listCards(site);
    let begun: Promise<string[]> | undefined;
    const begin = async () => {
      const keys = cards.map(([, card]) => findKey(card));
      await cache.prune(new Set(keys));
      return keys;
    };
    return cards.map(([path, card], i) => ({
      path,
      make: async () => {
        const keys = await (begun ??= begin());
        return cache.get(keys[i] ?? findKey(card), () => render(card));
      },
    }));
  };
}

/** Every image of a site, with what it says. */
export function listCards(site: Site): (readonly [path: string, card: Card])[] {
  const ofBriefings = site.briefings.flatMap((briefing) =>
    (isImageShared(briefing) ? [briefing.data.language] : LANGUAGES).map(
      (language) => [imageOf(briefing, language).path, cardOfBriefing(site, briefing, language)] as const,
    ),
  );
  const others = LANGUAGES.flatMap((language) => [
    ...KINDS.map((kind) => [imageOf(kind, language).path, cardOfKind(kind, language)] as const),
    [imageOf(undefined, language).path, cardOfSite(language)] as const,
  ]);
  return [...ofBriefings, ...others];
}
