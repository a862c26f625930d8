import type { FoundEntity, Mention } from "./analysis.ts";
import { toId } from "./flat-text.ts";
import { findCapitalRuns, surnameOf } from "./person-names.ts";
import { endsWithTitle, isPostWord } from "./posts.ts";
import type { Reading } from "./reading.ts";
import { findSightings, type PeopleContext, type Sighting } from "./sightings.ts";
import { copyCover, openCover, type Span } from "./spans.ts";

/**
 * The people whom an article names, in the order of their first mention: those that content/ knows, and others who have a post, a title, something to
 * say, or a name of a usual make. A surname alone counts where the full name stands somewhere in the article.
 */
export function findPeople(readings: readonly Reading[], context: PeopleContext): FoundEntity[] {
  const sightings = readings.map((_, index) => findSightings(readings, index, context));
  const persons = groupSightings(sightings.flat());
  addSurnames(readings, sightings, persons, context);
  const order = new Map(readings.map(({ sentence }, i) => [sentence.locator, i]));
  const place = ({ trace, start }: Mention) => (order.get(trace.locator) ?? 0) * 1e6 + start;
  return [...persons.values()].map((person) =>
    toEntity(
      person,
      person.mentions.toSorted((a, b) => place(a) - place(b)),
    ),
  );
}

interface Person {
  readonly id: string;
  readonly known: boolean;
  name: string;
  rule: string;
  role: string | undefined;
  of: string | undefined;
  readonly mentions: Mention[];
}

/** Joins what was seen of one person: by id, by the same name, or by a surname that goes with a full name. */
function groupSightings(sightings: readonly Sighting[]): Map<string, Person> {
  const persons = new Map<string, Person>();
  for (const sighting of sightings) if (!sighting.single) join(persons, sighting.id ?? toId(sighting.name), sighting);
  const bySurname = new Map<string, string>();
  for (const { id, name } of persons.values()) {
    bySurname.set(name.split(" ").at(-1) ?? name, id);
    bySurname.set(surnameOf(name), id);
  }
  for (const sighting of sightings)
    if (sighting.single) join(persons, bySurname.get(sighting.name) ?? toId(sighting.name), sighting);
  return persons;
}

function join(persons: Map<string, Person>, id: string, sighting: Sighting): void {
  if (id === "") return;
  const { name, rule, role, of } = sighting;
  let person = persons.get(id);
  if (!person) {
    person = { id, known: sighting.id !== undefined, name, rule, role, of, mentions: [] };
    persons.set(id, person);
  }
  if (name.length > person.name.length && !sighting.single) person.name = name;
  if (person.role === undefined && role !== undefined) [person.role, person.of, person.rule] = [role, of, rule];
  addMention(person, sighting.reading, sighting, rule);
}

function addMention(person: Person, { sentence }: Reading, { start, end }: Span, rule: string): void {
  const trace = { locator: sentence.locator, words: sentence.text.slice(start, end), rule };
  person.mentions.push({ trace, start, end, id: person.id, kind: "people" });
}

/** Adds the places where a person is called by his surname alone. Where two share it, the one named last is meant. */
function addSurnames(
  readings: readonly Reading[],
  sightings: readonly (readonly Sighting[])[],
  persons: ReadonlyMap<string, Person>,
  { taken }: PeopleContext,
): void {
  const bySurname = new Map<string, Person>();
  // Before the first full name, its first bearer is meant.
  for (const person of [...persons.values()].reverse())
    if (person.name.includes(" ")) bySurname.set(surnameOf(person.name), person);
  if (bySurname.size === 0) return;
  for (const [index, reading] of readings.entries()) {
    const { flat, sentence } = reading;
    const seen = sightings[index] ?? [];
    const cover = copyCover(taken.get(sentence.locator) ?? openCover(flat.length), seen);
    for (const { start, words } of findCapitalRuns(flat, cover)) {
      const word = words.at(-1);
      // "Later Simson added", "Commissioner Simson": words before the surname that are no part of a name.
      const bare =
        words.length === 1 ||
        (words.length === 2 && start < 3) ||
        words.slice(0, -1).every(({ text }) => isPostWord(text));
      if (!word || !bare) continue;
      const name = word.text.replace(/(?:'s|')$/, "");
      const span = { start: word.start, end: word.start + name.length };
      const person = bySurname.get(name);
      if (person && isSurnameHere(flat, span)) addMention(person, reading, span, "surname-alone");
    }
    for (const { name, id } of seen) {
      const person = persons.get(id ?? toId(name));
      if (person?.name.includes(" ")) bySurname.set(surnameOf(person.name), person);
    }
  }
}

/** Not half of a compound; and "Ma" and "Son" begin French sentences as possessives too. */
function isSurnameHere(flat: string, { start, end }: Span): boolean {
  const before = flat.slice(Math.max(0, start - 24), start);
  if (/^[-\p{L}\p{N}]/u.test(flat.slice(end, end + 1)) || before.endsWith("-")) return false;
  if (!COMMON.test(flat.slice(start, end)) || endsWithTitle(before)) return true;
  return !/(?:^|[.!?:])\s*["(]?\s*$/.test(before) || VERB.test(flat.slice(end, end + 8));
}

function toEntity({ id, known, name, rule, role, of }: Person, mentions: readonly Mention[]): FoundEntity {
  const reason = known ? undefined : REASONS[rule];
  return { id, kind: "people", name, known: known ? "content" : "proposed", reason, role, of, central: true, mentions };
}

const COMMON = /^(?:Ma|Son|Sa|Ses|An|He|She|You|Long|Sun|May|Song|Mai|Lui|Law|Ho|Du|Le|La|Will|Case)$/;
const VERB = /^ (?:a|avait|said|told|also|has|had|was|is|wrote|est)(?: |$)/;

const REASONS: Readonly<Record<string, string>> = {
  "post-before-name": "a post stands before the name",
  "post-behind-name": "a post stands behind the name",
  "title-and-name": "a title stands before the name",
  "title-and-surname": "a title stands before the surname; the full name is not in the article",
  "name-and-speech": "is said to have said something",
  "usual-name": "looks like a person's name",
};
