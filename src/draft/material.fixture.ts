import { findAmounts } from "./amounts.ts";
import type { ReadSentence } from "./analysis.ts";
import { castSentences, type Cast } from "./cast.ts";
import { findClaims } from "./claims.ts";
import { governmentOf, isGovernment } from "./countries.ts";
import { resolveDates } from "./dates.ts";
import { findEntities } from "./entities.ts";
import type { Material } from "./events.ts";
import { LEXICON, SITE, articleOf } from "./gazetteer.fixture.ts";
import { buildGazetteer } from "./gazetteer.ts";
import type { NationOf } from "./merge-events.ts";

const GAZETTEER = buildGazetteer(SITE, LEXICON);

/** What is given beside the sentences. */
interface Beside {
  /** EDTF. */
  readonly published?: string;
  /** Whether the first sentence is the headline. */
  readonly titled?: boolean;
}

/** The government of an authority that the fixtures know. */
const nationOf: NationOf = (id) => {
  if (isGovernment(id)) return id;
  const country = GAZETTEER.findEntity("regulators", id)?.country;
  return country === undefined ? undefined : governmentOf(country);
};

/** What the finders of names, dates, sums and statements find in sentences, each a paragraph of its own; one that begins with "# " is a heading. */
export function readMaterial(
  language: "fr" | "en",
  sentences: readonly string[],
  { published, titled = false }: Beside = {},
): Material {
  const plain = articleOf(
    sentences.map((sentence) => [sentence]),
    language,
  );
  const article = { ...plain, title: titled ? plain.sentences[0] : undefined };
  const { entities, vague } = findEntities(article, GAZETTEER);
  const cast = castSentences(article.sentences, entities, vague, language);
  return {
    article,
    byline: {
      published: { value: published, basis: published === undefined ? "unknown" : "stated", trace: undefined },
      outlet: undefined,
      agency: undefined,
      authors: [],
    },
    dates: resolveDates(article.sentences, language, published),
    amounts: findAmounts(article.sentences, language),
    entities,
    cast,
    claims: findClaims(article.sentences, cast, entities, language),
    nationOf,
  };
}

/** The players of each sentence: those named by their id, those referred to by the words and the id: "le groupe=didi". */
export function listPlayers(sentences: readonly ReadSentence[], cast: Cast): string[][] {
  return sentences.map(({ locator, read }) =>
    (cast.get(locator) ?? []).map(({ id, named, start, end }) => (named ? id : `${read.slice(start, end)}=${id}`)),
  );
}
