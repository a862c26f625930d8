import type { Language } from "../schemas/languages.ts";
import type { Player } from "./cast.ts";
import type { Stretch } from "./clauses.ts";
import type { Hit } from "./triggers.ts";

/** Who does it, and to whom. */
export interface Roles {
  readonly actors: readonly Player[];
  readonly targets: readonly Player[];
}

/**
 * Who does what the trigger tells of, and to whom, by the trigger's frame (see triggers.ts) and by what the players are: authorities act on
 * companies and people. Looks in the trigger's clause first, then in its sentence.
 */
export function findRoles(
  hit: Hit,
  text: string,
  clause: Stretch,
  players: readonly Player[],
  language: Language,
): Roles {
  const inClause = players.filter(({ start, end }) => clause.start <= start && end <= clause.end);
  const side = (among: readonly Player[], where: "before" | "after") =>
    where === "before"
      ? among.filter(({ end }) => end <= hit.start + 2)
      : among.filter(({ start }) => start >= hit.start);
  const authorities = (among: readonly Player[]) => among.filter(isAuthority);
  const concerned = (among: readonly Player[]) => among.filter((player) => !isAuthority(player));
  const takeGroup = (among: readonly Player[], from: "first" | "last") => findGroup(among, from, text, language);
  const groupBefore = (among: readonly Player[]) => takeGroup(concerned(side(among, "before")), "last");
  const groupAfter = (among: readonly Player[]) => takeGroup(concerned(side(among, "after")), "first");
  const doer = () => {
    const by = findAgent(hit, authorities(players), text, language);
    if (by.length > 0) return by;
    const before = takeGroup(authorities(side(inClause, "before")), "last");
    if (before.length > 0) return before;
    return takeGroup(authorities(players), "first");
  };
  switch (hit.trigger.frame) {
    case "does": {
      const targets = firstOf(groupAfter(inClause), groupBefore(inClause), groupAfter(players), groupBefore(players));
      const before = takeGroup(authorities(side(inClause, "before")), "last");
      const actors = firstOf(before, doer());
      if (actors.length > 0) return { actors, targets };
      // A company that acts: "Apple a retiré l’application".
      return { actors: groupAfter(inClause).length > 0 ? groupBefore(inClause) : [], targets };
    }
    case "undergoes":
      return {
        actors: doer(),
        targets: firstOf(groupBefore(inClause), groupBefore(players), groupAfter(inClause), groupAfter(players)),
      };
    case "noun":
      return {
        actors: doer(),
        targets: firstOf(
          near(groupAfter(inClause), hit, text),
          groupBefore(inClause),
          groupAfter(players),
          groupBefore(players),
        ),
      };
    case "self": {
      const own = firstOf(groupBefore(inClause), groupBefore(players), groupAfter(players)).slice(-1);
      return { actors: own, targets: own };
    }
    case "issues": {
      // A speech is anybody's; rules, meetings and plans are an authority's.
      const able = hit.trigger.kind === "statement" ? players : authorities(players);
      const before = takeGroup(side(able, "before"), "last");
      return {
        actors: firstOf(findAgent(hit, able, text, language), before, takeGroup(able, "first")),
        targets: [],
      };
    }
    case "judges": {
      const isCourt = ({ id }: Player) => COURT.test(id);
      const others = players.filter((player) => !isCourt(player) && player.side !== "person");
      const after = takeGroup(concerned(side(others, "after")), "first");
      return {
        actors: takeGroup(players.filter(isCourt), "first"),
        targets: firstOf(after, takeGroup(authorities(side(others, "after")), "first"), groupBefore(others)),
      };
    }
    case "takes": {
      const before = takeGroup(side(inClause, "before"), "last");
      const after = takeGroup(side(inClause, "after"), "first");
      if (before.length > 0) return { actors: before, targets: after };
      // "En prenant le contrôle de son rival X, Y …": the subject follows.
      const [object, ...rest] = side(players, "after");
      return { actors: rest.slice(0, 1), targets: object ? [object] : [] };
    }
  }
}

const COURT = /(?:^|-)(?:courts?|tribunal|conseil-d-etat|cour|cjeu|scotus|judge)(?:-|$)/;

function isAuthority({ side }: Player): boolean {
  return side === "authority";
}

function firstOf(...groups: readonly (readonly Player[])[]): readonly Player[] {
  return groups.find((group) => group.length > 0) ?? [];
}

/** The group, if a preposition and little else leads to it from the trigger. */
function near(group: readonly Player[], hit: Hit, text: string): readonly Player[] {
  const [first] = group;
  return first && first.start - hit.end < 60 && !/[.;]/u.test(text.slice(hit.end, first.start)) ? group : [];
}

/** The authorities behind "par" or "by" after the trigger. */
function findAgent(hit: Hit, authorities: readonly Player[], text: string, language: Language): readonly Player[] {
  const agents = authorities.filter(({ start }) => BY[language].test(text.slice(Math.max(hit.end, start - 24), start)));
  const [first] = agents;
  return first
    ? findGroup(
        authorities.filter(({ start }) => start >= first.start),
        "first",
        text,
        language,
      )
    : [];
}

const BY: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})par(?:\s+(?:le|la|les|l['’]|un|une|cette|ce|plusieurs))?(?:\s+\p{L}+)?\s*$/iu,
  en: /(?<!\p{L})by(?:\s+(?:the|a|an|its|several))?(?:\s+[\p{L}'’]+)?\s*$/iu,
};

/**
 * Players that are told off together, "A, B et C": those from the first or the last on with nothing but a list between them. Behind the words of the
 * event, a company that only says what another is ("Didi, a rival of Meituan, and Weibo") is passed over.
 */
function findGroup(
  players: readonly Player[],
  from: "first" | "last",
  text: string,
  language: Language,
): readonly Player[] {
  const ordered = from === "first" ? players : [...players].reverse();
  const group: Player[] = [];
  let previous: Player | undefined;
  for (const player of ordered) {
    const [left, right] = from === "first" ? [previous, player] : [player, previous];
    // "ces entreprises" stands for several in one place.
    const between = left && right && left.start !== right.start ? text.slice(left.end, right.start) : ",";
    if (!isListGap(between, language)) break;
    const isApposed = from === "first" && previous?.side === player.side && APPOSITION[language].test(between);
    if (!isApposed) group.push(player);
    previous = player;
  }
  return from === "first" ? group : group.reverse();
}

/** Whether only commas, "et" and short descriptions stand between two names. */
function isListGap(between: string, language: Language): boolean {
  if (between.length > 70) return false;
  if (!/^[^().;:]*(?:\([^()]*\)[^().;:]*)?$|^[\s,]*\([^().;:]*$|^[^().;:]*\)[\s,]*$/u.test(between)) return false;
  return LINKS.test(between) && !BREAKS[language].test(between);
}

const LINKS = /(?:,|\(|(?<!\p{L})(?:et|and|ou|or|ni|nor|ainsi que|as well as|dont|including|with|avec)(?!\p{L}))/iu;
/** Verbs, and words that lead to somebody else. */
const BREAKS: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:a|ont|est|sont|avait|qui|(?<!ainsi )que|par|contre|pour|après|de son|chez)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:has|have|had|was|were|is|are|who|which|that|by|against|for|after|said)(?!\p{L})/iu,
};

const APPOSITION: Readonly<Record<Language, RegExp>> = {
  fr: /^,(?! (?:et|ou|ni) ).*\p{L}{4,} (?:d(?:e|u|es)(?: la| les)?|d['’]|de l['’])\s*$/iu,
  en: /^,(?! (?:and|or|nor) ).*\p{L}{4,} of(?: the)?\s*$/iu,
};
