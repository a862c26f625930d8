import { expect, test } from "vitest";
import { findEntities } from "./entities.ts";
import { LEXICON, SITE, paragraphOf } from "./gazetteer.fixture.ts";
import { buildGazetteer } from "./gazetteer.ts";

const gazetteer = buildGazetteer(SITE, LEXICON);

/** The governments meant, as "words=id". */
function governmentsIn(language: "fr" | "en", ...sentences: string[]): string[] {
  return findEntities(paragraphOf(language, ...sentences), gazetteer).vague.map(
    ({ trace, id }) => `${trace.words}=${id}`,
  );
}

test.each<["fr" | "en", string, string[]]>([
  ["fr", "Pékin serre la vis au secteur.", ["Pékin=china-government"]],
  ["fr", "La décision de Washington inquiète Bruxelles.", ["Washington=us-government", "Bruxelles=european-union"]],
  ["fr", "La colère de Pékin contre Londres grandit.", ["Pékin=china-government", "Londres=uk-government"]],
  ["fr", "Les autorités chinoises ont convoqué le groupe.", ["autorités chinoises=china-government"]],
  ["fr", "Les régulateurs ont prévenu le groupe.", ["régulateurs=china-government"]],
  ["fr", "Le gouvernement indien interdit l'application.", ["gouvernement indien=india-government"]],
  ["fr", "Le gouvernement de la Suède tranche.", ["gouvernement de la Suède=sweden-government"]],
  ["fr", "L'administration Trump hésite.", ["administration Trump=us-government"]],
  ["fr", "Le gouvernement de Boris Johnson cède.", ["gouvernement de Boris Johnson=uk-government"]],
  ["fr", "Bruxelles demande à Pékin de répondre.", ["Bruxelles=european-union", "Pékin=china-government"]],
  ["fr", "La Chine interdit l'application.", ["Chine=china-government"]],
  ["fr", "L'application interdite par l'Inde a disparu.", ["Inde=india-government"]],
  ["fr", "Beijing Lantern Technology Co a payé.", []],
  ["en", "Beijing tightens its grip.", ["Beijing=china-government"]],
  ["en", "Chinese antitrust regulators are watching.", ["Chinese antitrust regulators=china-government"]],
  ["en", "The firm told regulators so.", ["regulators=china-government"]],
  ["en", "The Biden administration weighs new rules.", ["Biden administration=us-government"]],
  ["en", "The Indian government has acted.", ["Indian government=india-government"]],
  ["en", "South Korean authorities opened a probe.", ["South Korean authorities=south-korea-government"]],
  ["en", "India has banned the app.", ["India=india-government"]],
  ["en", "The app was banned by India.", ["India=india-government"]],
  ["en", "The U.S. has added it to a list.", ["U.S.=us-government"]],
  ["en", "Tensions between Beijing and Washington grow.", ["Beijing=china-government", "Washington=us-government"]],
])("a government is meant: %s: %s", (language, text, expected) =>
  expect(governmentsIn(language, text)).toEqual(expected),
);

test.each<["fr" | "en", string]>([
  ["fr", "Le groupe est basé à Pékin."],
  ["fr", "Une rencontre s'est tenue à Shanghai et à Pékin."],
  ["fr", "L'université de Pékin publie une étude."],
  ["fr", "Il l'a dit dans un entretien depuis Londres."],
  ["fr", "La Bourse de Londres recule."],
  ["fr", "Le premier opérateur de Chine recrute."],
  ["fr", "Les ventes en Chine reculent."],
  ["en", "The Beijing-based firm said so."],
  ["en", "He spoke in Beijing."],
  ["en", "The Washington Post reported it."],
  ["en", "A Beijing court heard the case."],
  ["en", "At 10 a.m. Beijing time it opened."],
  ["en", "Local authorities were told."],
  ["en", "Sales in China fell."],
  ["en", "China sales fell."],
  ["en", "Beijing Kunlun Tech sold it."],
  ["en", "They gave us the list."],
])("no government is meant: %s: %s", (language, text) => expect(governmentsIn(language, text)).toEqual([]));

test("a government known by name is never in the list of authorities", () => {
  const { entities, vague } = findEntities(
    paragraphOf("en", "The US government and the Parti communiste chinois differ."),
    gazetteer,
  );
  expect(vague.map(({ id }) => id)).toEqual(["us-government"]);
  expect(entities.map(({ id }) => id)).toEqual(["ccp"]);
});

test("a named body of a government is an authority", () => {
  const { entities, vague } = findEntities(
    paragraphOf("fr", "La Maison-Blanche et le Conseil des affaires de l’État négocient."),
    gazetteer,
  );
  expect(vague).toEqual([]);
  expect(entities.map(({ id }) => id)).toEqual(["white-house", "state-council"]);
});

test("a general term means the country that rules the article", () => {
  const text = [
    "Ireland's Data Protection Commission fined TikTok.",
    "The Data Protection Commission acted early.",
    "Regulators are worried.",
  ];
  expect(governmentsIn("en", ...text)).toEqual(["Regulators=ireland-government"]);
});
