import { datePattern, type DatePattern } from "./date-reference.ts";
import { open, readingsOf, shifted } from "./date-readings.ts";
import { FRENCH_DATES } from "./date-vocabulary-fr.ts";
import { numberWordsSource } from "./numbers.ts";

const read = readingsOf(FRENCH_DATES);

const WEEKDAY_WORD = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const WEEKDAY = `(?<weekday>${WEEKDAY_WORD})`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?: ?(?:er|ᵉʳ))?`;
const MONTH_WORD =
  "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre";
const MONTH = `(?<month>${MONTH_WORD})`;
const ANY_MONTH = String.raw`(?<month>${MONTH_WORD}|janv\.?|févr?\.?|avr\.?|juill?\.?|sept\.?|oct\.?|nov\.?|déc\.?)`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const TOWARD = "(?<toward>dernier|passé|prochain)";
const REL =
  "(?<rel>l'an dernier|l'année dernière|l'an passé|l'année passée|cette année(?!-)|l'an prochain|l'année prochaine|la même année|l'année précédente|l'année suivante|cette année-là)";
/** What may follow a month: its year, or words that give it. */
const WHICH = `(?: (?:de )?${YEAR}| ${TOWARD}|,? (?:de )?${REL})`;
const PART = "(?<part>début|mi|milieu|fin|courant)";
const NUMBER = numberWordsSource("fr");
const COUNT = String.raw`(?<count>\d{1,3}|${NUMBER})`;
const UNIT = "(?<unit>jours?|semaines?|mois|trimestres?|ans?|années?)";
const LENGTH = "(?:secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|ans?|années?)";

/** No unit follows: "2000 euros" is no year. */
const NO_UNIT = String.raw`(?!(?: (?:à|ou|et) \d{1,5})? ?(?:%|pour cent|points?|dollars?|euros?|yuans?|yens?|wons?|roupies|livres|mille|millions?|milliards?|salarié|employé|personnes|entreprises|emplois|utilisateurs|applications|km|mètres|tonnes))`;
/** The same after a preposition that may stand before any number: no plural noun follows. */
const NO_PLURAL = String.raw`${NO_UNIT}(?! (?!(?:dans|sans|sous|plus|mais|alors|puis|depuis|après|près|moins|plusieurs|tous|toutes)(?!\p{L}))\p{L}{3,}s(?!\p{L}))`;
/** The year of a law is part of its name and dates nothing. */
const NO_LAW = String.raw`(?<!(?:^|[^\p{L}])(?:lois?|règlements?|directives?|décrets?|ordonnances?)(?:\s[\p{L}-]{1,20}){0,4}\s)`;
/** A verb in the past just before: "a annoncé aujourd'hui", where "aujourd'hui" alone may mean these days. */
const AFTER_PAST = String.raw`(?<=(?:^|[^\p{L}])(?:a|ont|est|sont|avait|avaient)\s(?:[\p{L}'’-]{1,20}\s){0,3}\p{L}{1,20}(?:é|és|ée|ées|i|is|it|u|us|ert|erts)\s)`;
const NO_HABIT = String.raw`(?<!(?:^|[^\p{L}])(?:les|chaque|du|au|aux)\s)`;

const CALENDAR_DATES = [
  datePattern("day-month-year", `(?:${WEEKDAY},? (?:le )?)?${DAY} ${ANY_MONTH},? ${YEAR}`, read.calendar),
  datePattern(
    "day-month",
    `(?:${WEEKDAY},? (?:le )?)?${DAY} ${ANY_MONTH}(?: ${TOWARD}|,? (?:de )?${REL})?`,
    read.calendar,
  ),
  datePattern(
    "days-month",
    String.raw`(?:${WEEKDAY_WORD} )?${DAY}(?: au | et (?:le )?| ?- ?| ?– ?)(?:${WEEKDAY_WORD} )?(?<to>[12]?\d|3[01]) ${MONTH}${WHICH}?`,
    read.calendar,
  ),
  datePattern("month-year", `${ANY_MONTH} (?:de )?${YEAR}`, read.calendar),
  datePattern("part-of-month", `${PART}(?:-| )(?:du mois (?:de |d')|de |d')?${MONTH}${WHICH}?`, read.calendar),
  datePattern("month-toward", `${MONTH}(?: ${TOWARD}|,? (?:de )?${REL})`, read.calendar),
  datePattern(
    "month",
    `(?:en|mois|depuis|dès|ici|avant|après|entre|vers|pour|courant|jusqu'en|jusqu'à|de|à|et|ou) (?:de |d')?(?<date>${MONTH})`,
    read.calendar,
  ),
  datePattern("month", "(?:d'|mois d')(?<date>(?<month>avril|août|aout|octobre))", read.calendar),
  datePattern(
    "part-of-year",
    `${PART}(?:-| )(?:de l'année |de l'an |d'année |année |de )?${YEAR}${NO_UNIT}`,
    read.partOfYear,
  ),
  datePattern("part-of-year", `${PART} (?:de )?${REL}`, read.partOfYear),
  datePattern("years", String.raw`${YEAR}(?:-|–)(?<to>(?:19|20)\d{2}|\d{2})`, read.years),
  datePattern(
    "year",
    `(?:en|depuis|dès|année|jusqu'en|ici|ici à|horizon|courant|durant|pendant) (?<date>${YEAR})${NO_UNIT}`,
    read.calendar,
  ),
  datePattern(
    "year",
    `(?:de|à|et|ou|puis|pour|vers|avant|après|entre|que|sur|contre|jusqu'à) ${NO_LAW}(?<date>${YEAR})${NO_PLURAL}`,
    read.calendar,
  ),
  datePattern("year-in-brackets", String.raw`(?<=[(\[])(?<date>${YEAR})(?=[)\]])`, read.calendar),
  datePattern(
    "year-as-subject",
    String.raw`(?<=^|[.!?»”"]\s)(?<date>${YEAR})(?= (?:a|aura|est|fut|sera|marque) )`,
    read.calendar,
  ),
];

const SEASONS_AND_QUARTERS = [
  datePattern(
    "quarter",
    `(?<order>premier|1er|deuxième|2e|2ème|second|troisième|3e|3ème|quatrième|4e|4ème|dernier) (?<length>trimestre|semestre)(?<fiscal> (?:fiscal|comptable|de (?:son|l')exercice|d'exercice))?(?: (?:de l'année |de l'exercice |de )?${YEAR}| (?:de )?${REL})?`,
    read.quarter,
  ),
  datePattern("quarter", `(?<order>T[1-4]|S[12]) (?:de )?${YEAR}`, read.quarter),
  datePattern("quarter", "(?:au|du|le) (?<date>(?<order>T[1-4]|S[12]))", read.quarter),
  datePattern(
    "first-months",
    `${COUNT} premiers mois (?:(?:de )?(?:l'année )?${YEAR}|(?:de )?${REL})`,
    read.firstMonths,
  ),
  datePattern("season", `(?:l'|cet |d')(?<date>(?<season>été|automne|hiver)${WHICH}?)`, read.season),
  datePattern("season", `(?<season>printemps|automne|hiver)${WHICH}`, read.season),
  datePattern("season", "(?:au|ce|le) (?<date>(?<season>printemps))", read.season),
  datePattern("winter", String.raw`hiver ${YEAR}(?:-|–|/)(?:(?:19|20)\d{2}|\d{2})`, ({ year }) => ({
    kind: "calendar",
    date: { year: Number(year), months: [12, 2] },
  })),
];

const WEEKDAYS = [
  datePattern(
    "weekday",
    `(?:ce )?${NO_HABIT}${WEEKDAY}(?: (?<toward>dernier|passé|prochain))?(?! (?:noir|saint|gras)(?!\\p{L}))(?!-là)`,
    ({ weekday = "", toward }) => ({
      kind: "weekday",
      weekday: FRENCH_DATES.weekday(weekday),
      toward: toward === undefined ? "near" : FRENCH_DATES.toward(toward),
    }),
  ),
  datePattern(
    "weekday-of-week",
    `${WEEKDAY} de (?<week>la semaine dernière|la semaine passée|la semaine prochaine|cette semaine)`,
    ({ weekday = "", week = "" }) => ({
      kind: "weekday",
      weekday: FRENCH_DATES.weekday(weekday),
      toward: "near",
      week: /prochaine/iu.test(week) ? 1 : /cette/iu.test(week) ? 0 : -1,
    }),
  ),
  datePattern("weekday-after", `${WEEKDAY} (?<which>suivant|précédent)`, ({ weekday = "", which = "" }) => ({
    kind: "weekday",
    weekday: FRENCH_DATES.weekday(weekday),
    toward: /^suivant/iu.test(which) ? "next" : "last",
    from: "text",
  })),
];

const DAYS_NEAR = [
  datePattern("yesterday", "(?<!avant-)hier(?: soir| matin| après-midi)?", shifted("day", -1)),
  datePattern("day-before-yesterday", "avant-hier", shifted("day", -2)),
  datePattern("today", `${AFTER_PAST}aujourd'hui`, shifted("day", 0)),
  datePattern("today", String.raw`(?<!à\s)ce jour(?!-là)`, shifted("day", 0)),
  datePattern("today", "ce (?:matin|soir)", shifted("day", 0)),
  datePattern("tomorrow", String.raw`(?<!de\s|après-)demain(?: soir| matin)?`, shifted("day", 1)),
  datePattern("day-after-tomorrow", "après-demain", shifted("day", 2)),
  datePattern("day-before-something", "veille (?:de|du|des|d')", open),
  datePattern("day-after-something", "lendemain (?:de|du|des|d')", open),
  datePattern("day-before", "la veille(?: au soir)?(?! d)", shifted("day", -1, "text")),
  datePattern("two-days-before", "l'avant-veille(?! d)", shifted("day", -2, "text")),
  datePattern("day-after", "le (?<date>lendemain)(?! d)", shifted("day", 1, "text")),
  datePattern("two-days-after", "le (?<date>surlendemain)(?! d)", shifted("day", 2, "text")),
  datePattern("same-day", "(?:le|ce) même jour|ce jour-là|le jour même", shifted("day", 0, "text")),
];

const SPANS_NEAR = [
  datePattern("last-week", "la semaine (?:dernière|passée)", shifted("week", -1)),
  datePattern(
    "early-this-week",
    "(?:plus tôt cette|plus tôt dans la|début de|début de la) semaine",
    shifted("week", 0, "anchor", "early"),
  ),
  datePattern("this-week", "cette semaine(?!-)|fin de semaine", shifted("week", 0)),
  datePattern("next-week", "la semaine prochaine", shifted("week", 1)),
  datePattern("week-before", "la semaine précédente", shifted("week", -1, "text")),
  datePattern("week-after", "la semaine suivante", shifted("week", 1, "text")),
  datePattern("same-week", "la même semaine|cette semaine-là", shifted("week", 0, "text")),
  datePattern("last-weekend", "(?:le|ce) week-?end(?: dernier)?(?! prochain)", shifted("weekend", -1)),
  datePattern("last-month", `(?:${PART} du|le|du|au) mois (?:dernier|passé)`, shifted("month", -1)),
  datePattern(
    "this-month",
    "(?:plus tôt )?(?:ce mois-ci|ce mois(?!-| de| d'))|(?:plus tôt|plus tard) dans le mois",
    shifted("month", 0),
  ),
  datePattern("this-month", `${PART} (?:du|de ce) mois(?! (?:de |d'|dern|pass|proch|préc|suiv))`, shifted("month", 0)),
  datePattern("next-month", `(?:${PART} du|le|du|au) mois prochain`, shifted("month", 1)),
  datePattern("month-before", "le mois précédent|le mois d'avant", shifted("month", -1, "text")),
  datePattern("month-after", "le mois suivant|le mois d'après", shifted("month", 1, "text")),
  datePattern("same-month", "le même mois|ce mois-là", shifted("month", 0, "text")),
  datePattern("last-quarter", "(?:le|au) trimestre (?:dernier|passé)", shifted("quarter", -1)),
  datePattern("this-quarter", "ce trimestre(?!-)", shifted("quarter", 0)),
  datePattern("relative-year", `(?:plus tôt |plus tard |courant )?${REL}`, read.relativeYear),
  datePattern("this-year", "(?:plus tôt|plus tard) dans l'année(?! )", shifted("year", 0)),
  datePattern(
    "early-this-year",
    "début (?:de l'année|d'année)(?! (?:derni|pass|proch|préc|suiv|\\d))",
    shifted("year", 0, "anchor", "early"),
  ),
  datePattern(
    "mid-this-year",
    "milieu (?:de l'année|d'année)(?! (?:derni|pass|proch|préc|suiv|\\d))",
    shifted("year", 0, "anchor", "mid"),
  ),
  datePattern(
    "late-this-year",
    "fin (?:de l'année|d'année)(?! (?:derni|pass|proch|préc|suiv|\\d))",
    shifted("year", 0, "anchor", "late"),
  ),
];

const COUNTED_DATES = [
  // "Huit jours" and "quinze jours" are a week and a fortnight.
  datePattern("a-week-ago", "il y a huit jours", shifted("week", -1)),
  datePattern("a-fortnight-ago", "il y a quinze jours", shifted("week", -2)),
  datePattern(
    "so-long-ago",
    `(?:il y a|voilà|voici) (?:environ |tout juste |à peine |exactement |presque )?${COUNT} ${UNIT}(?! et demi)`,
    read.counted(-1, "anchor"),
  ),
  datePattern(
    "vaguely-long-ago",
    `(?:il y a|voilà) (?:quelques |plusieurs |(?:un peu )?(?:plus|moins) (?:de |d')(?:\\d{1,3} |(?:${NUMBER}) )?|(?:${NUMBER}) )${UNIT}(?: et demie?)?`,
    open,
  ),
  datePattern("so-long-before", `${COUNT} ${UNIT} (?:plus tôt|auparavant)`, read.counted(-1, "text")),
  datePattern("so-long-after", `${COUNT} ${UNIT} plus tard`, read.counted(1, "text")),
  datePattern(
    "vaguely-long-before",
    `(?:quelques|plusieurs) ${LENGTH} (?:plus tôt|auparavant|avant|plus tard|après)`,
    open,
  ),
];

const LENGTHS_AND_CLOCKS = [
  datePattern("clock", String.raw`\d{1,2} ?h(?: ?[0-5]\d)?`, open, "clock"),
  datePattern("clock", String.raw`(?<!:)\d{1,2}:[0-5]\d(?::[0-5]\d)?(?!:)`, open, "clock"),
  datePattern("clock", String.raw`(?:à|vers|avant|après|dès|entre|jusqu'à) (?<date>\d{1,2} heures)`, open, "clock"),
  datePattern("clock", String.raw`\d{1,2} heures (?:du matin|du soir|de l'après-midi|GMT)`, open, "clock"),
  datePattern(
    "length",
    String.raw`(?<!(?:âgée?s? de|(?:les|des|aux|enfants|mineurs|jeunes|adolescents)(?:\sde)?\s(?:moins|plus) de)\s)(?:${NUMBER}|\d{1,3}(?:,\d)?|quelques|plusieurs)(?: |-)${LENGTH}(?: et demie?)?`,
    open,
    "duration",
  ),
];

/** The ways French words a date. */
export const FRENCH_DATE_PATTERNS: readonly DatePattern[] = [
  ...CALENDAR_DATES,
  ...SEASONS_AND_QUARTERS,
  ...WEEKDAYS,
  ...DAYS_NEAR,
  ...SPANS_NEAR,
  ...COUNTED_DATES,
  ...LENGTHS_AND_CLOCKS,
];
