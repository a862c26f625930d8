import { datePattern, type DatePattern, type Groups } from "./date-reference.ts";
import { open, readingsOf, shifted } from "./date-readings.ts";
import { ENGLISH_DATES } from "./date-vocabulary-en.ts";
import { numberWordsSource } from "./numbers.ts";

const read = readingsOf(ENGLISH_DATES);

const WEEKDAY_WORD = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const WEEKDAY = `(?<weekday>${WEEKDAY_WORD})`;
const ANY_WEEKDAY = String.raw`(?<weekday>${WEEKDAY_WORD}|Mon\.?|Tues?\.?|Wed\.?|Thu(?:rs?)?\.?|Fri\.?|Sat\.?|Sun\.?)`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const MONTH_WORD = String.raw`January|February|March|April|May|June|July|August|September|October|November|December`;
const SHORT_MONTH = String.raw`Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?`;
const MONTH = String.raw`(?<month>${MONTH_WORD}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)`;
const ANY_MONTH = `(?<month>${MONTH_WORD}|${SHORT_MONTH})`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const REL =
  "(?<rel>last year|this year|next year|the previous year|the year before|the following year|the next year|the year after|the same year|that (?:same )?year)";
const WHICH = `(?:,? (?:of )?${YEAR}|,? (?:of )?${REL})`;
const PART = "(?<part>early|mid|late|end(?=-))";
const PART_OF = "(?<part>beginning|start|middle|end|close) of";
const NUMBER = numberWordsSource("en");
const COUNT = String.raw`(?<count>\d{1,3}|${NUMBER})`;
const UNIT = "(?<unit>days?|weeks?|months?|quarters?|years?)";
const LENGTH = "(?:second|minute|hour|day|week|month|quarter|year|decade)s?";

/** No unit follows: "2000 dollars" is no year. */
const NO_UNIT = String.raw`(?!(?: (?:to|or|and) \d{1,5})? ?(?:%|per ?cent|points?|dollars?|euros?|yuan|yen|won|rupees|pounds?|thousand|million|billion|trillion|crore|lakh|employees|people|companies|firms|jobs|users|apps|workers|km|tonnes|tons|items))`;
/** The same after a preposition that may stand before any number: no plural noun follows. */
const NO_PLURAL = String.raw`${NO_UNIT}(?! (?!(?:as|was|has|does|is|its|his|across|always|plus|unless|thus)(?!\p{L}))\p{L}{3,}s(?!\p{L}))`;
/** The year of a law is part of its name and dates nothing. */
const NO_LAW = String.raw`(?<!(?:^|[^\p{L}])(?:Laws?|Acts?|Regulations?|Orders?|Directives?|Codes?|Bills?|Rules?)\s(?:of\s)?)`;
/** A verb in the past before it: "said today", where "today" alone may mean these days. */
const AFTER_PAST = String.raw`(?<=(?:^|[^\p{L}])(?:\p{L}{2,20}ed|said|told|began|took|made|put|won|lost|fell|rose)\s(?:[\p{L}'’-]{1,20}\s){0,6})`;
/** What a figure is compared with dates nothing: "from a year earlier". */
const NO_COMPARISON = String.raw`(?<!(?:from|than|with|over)\s)`;

const CALENDAR_DATES = [
  datePattern("month-day-year", `(?:${ANY_WEEKDAY},? )?${ANY_MONTH} ${DAY},? ?${YEAR}`, read.calendar),
  datePattern("day-month-year", `(?:${ANY_WEEKDAY},? )?(?:the )?${DAY} (?:of )?${ANY_MONTH},? ${YEAR}`, read.calendar),
  datePattern("day-month-year", `${DAY}-${ANY_MONTH}-${YEAR}`, read.calendar),
  datePattern("month-day", `(?:${ANY_WEEKDAY},? )?${ANY_MONTH} ${DAY}(?:,? (?:of )?${REL})?`, capital(read.calendar)),
  datePattern(
    "day-month",
    `(?:${ANY_WEEKDAY},? )?(?:the )?${DAY} (?:of )?${ANY_MONTH}(?:,? (?:of )?${REL})?`,
    capital(read.calendar),
  ),
  datePattern(
    "month-days",
    String.raw`${ANY_MONTH} ${DAY}(?: ?- ?| ?– ?| to | and )(?<to>[12]?\d|3[01])(?:st|nd|rd|th)?${WHICH}?`,
    capital(read.calendar),
  ),
  datePattern(
    "days-month",
    String.raw`${DAY}(?: ?- ?| ?– ?| to | and )(?<to>[12]?\d|3[01])(?:st|nd|rd|th)? ${ANY_MONTH}${WHICH}?`,
    capital(read.calendar),
  ),
  datePattern("month-year", `${ANY_MONTH},? (?:of )?${YEAR}${NO_UNIT}`, capital(read.calendar)),
  datePattern("month-of-relative-year", `${MONTH},? (?:of )?${REL}`, capital(read.calendar)),
  datePattern(
    "part-of-month",
    `(?:${PART}(?:-| )|${PART_OF.replace("part", "whole")} )${MONTH}${WHICH}?`,
    capital(read.calendar),
  ),
  datePattern("month-toward", `(?<toward>last|next|this|this past|this coming) ${MONTH}`, capital(read.calendar)),
  datePattern(
    "month",
    `(?:in|since|by|until|till|before|after|from|between|during|through|of|as of|around|starting|beginning) (?<date>${MONTH})`,
    capital(read.calendar),
  ),
  datePattern("month", String.raw`(?:a|the|its|this|their) (?<date>${MONTH})(?= \p{L})`, capital(read.calendar)),
  datePattern(
    "month",
    String.raw`(?<=(?:${MONTH_WORD})(?:\s\d{4})?\s)(?:and|or|to|through|until) (?<date>${MONTH})`,
    capital(read.calendar),
  ),
  datePattern(
    "month",
    `(?<month>January|February|March|April|June|July|August|September|October|November|December)(?='s )`,
    capital(read.calendar),
  ),
  datePattern(
    "part-of-year",
    `(?:${PART}(?:-| )|${PART_OF.replace("part", "whole")} (?:the year )?)${YEAR}${NO_UNIT}`,
    readPart,
  ),
  datePattern("part-of-year", `(?:${PART}(?:-| )|${PART_OF.replace("part", "whole")} )${REL}`, readPart),
  datePattern("years", String.raw`${YEAR}(?:-|–|/)(?<to>(?:19|20)\d{2}|\d{2})`, read.years),
  datePattern(
    "year",
    `(?:in|since|until|till|during|throughout|year|mid|circa) (?<date>${YEAR})${NO_UNIT}`,
    read.calendar,
  ),
  datePattern(
    "year",
    `(?:by|before|after|between|from|through|around|of|for|to|with|on|than) ${NO_LAW}(?<date>${YEAR})${NO_PLURAL}`,
    read.calendar,
  ),
  datePattern("year", String.raw`(?<=(?:19|20)\d\d,?\s)(?:and|or|to) (?<date>${YEAR})${NO_PLURAL}`, read.calendar),
  datePattern("year-in-brackets", String.raw`(?<=[(\[])(?<date>${YEAR})(?=[)\]])`, read.calendar),
  datePattern(
    "year-as-subject",
    String.raw`(?<=^|[.!?»”"]\s)(?<date>${YEAR})(?= (?:was|is|saw|has|will|marked) )`,
    read.calendar,
  ),
];

const SEASONS_AND_QUARTERS = [
  datePattern(
    "quarter",
    `(?<fiscal>fiscal |financial )?(?<order>first|second|third|fourth|final) (?:quarter|(?<length>half))(?:${WHICH}| of the year)?(?= |[.,;:)]|$)`,
    read.quarter,
  ),
  datePattern("quarter", `(?<order>Q[1-4]|[1-4]Q|H[12]) (?:of )?${YEAR}`, read.quarter),
  datePattern("quarter", "(?:in|for|of|during) (?<date>(?<order>Q[1-4]|H[12]))", read.quarter),
  datePattern("first-months", `first ${COUNT} months (?:of (?:the year )?)?(?:${YEAR}|${REL})`, read.firstMonths),
  datePattern("season", `(?<season>spring|summer|autumn|fall|winter)(?: of)?${WHICH}`, read.season),
  datePattern(
    "season",
    "(?<toward>last|next|this|this past|this coming) (?<season>spring|summer|autumn|fall|winter)",
    read.season,
  ),
  datePattern("season", "(?:in the|in) (?<date>(?<season>spring|summer|autumn|winter))(?! (?:of|\\d))", read.season),
  datePattern("winter", String.raw`winter (?:of )?${YEAR}(?:-|–|/)(?:(?:19|20)\d{2}|\d{2})`, ({ year }) => ({
    kind: "calendar",
    date: { year: Number(year), months: [12, 2] },
  })),
];

const WEEKDAYS = [
  datePattern(
    "weekday",
    String.raw`(?<!(?:every|each|Black|Cyber|Good|Super|Mail on)\s)(?:(?<toward>last|next|this|this past|this coming|coming) )?(?<!(?:every|each|Black|Cyber|Good|Super|Mail on)\s)${WEEKDAY}(?! (?:Times|Telegraph|Mirror|Express|Post|Mail|Herald))`,
    ({ weekday = "", toward = "" }) =>
      isCapital(weekday)
        ? { kind: "weekday", weekday: ENGLISH_DATES.weekday(weekday), toward: ENGLISH_DATES.toward(toward) }
        : undefined,
  ),
  datePattern("weekday-of-week", `${WEEKDAY} (?:of )?(?<week>last|this|next) week`, ({ weekday = "", week = "" }) => ({
    kind: "weekday",
    weekday: ENGLISH_DATES.weekday(weekday),
    toward: "near",
    week: { last: -1, this: 0, next: 1 }[week.toLowerCase()] ?? 0,
  })),
  datePattern("weekday-after", `the (?<which>following|next|previous) ${WEEKDAY}`, ({ weekday = "", which = "" }) => ({
    kind: "weekday",
    weekday: ENGLISH_DATES.weekday(weekday),
    toward: /previous/iu.test(which) ? "last" : "next",
    from: "text",
  })),
];

const DAYS_NEAR = [
  datePattern("yesterday", "yesterday(?: morning| afternoon| evening)?|last night", shifted("day", -1)),
  datePattern("day-before-yesterday", "the day before yesterday", shifted("day", -2)),
  datePattern("today", `${AFTER_PAST}today(?!'s)`, shifted("day", 0)),
  datePattern(
    "today",
    "(?<!since )(?:this morning|this afternoon|this evening|tonight|earlier today|later today)",
    shifted("day", 0),
  ),
  datePattern("tomorrow", String.raw`(?<!of\s)tomorrow(?! never|'s (?:world|tech))`, shifted("day", 1)),
  datePattern("day-after-tomorrow", "the day after tomorrow", shifted("day", 2)),
  datePattern(
    "day-before-something",
    "(?:the|a) (?:day|week|month) (?:before|after) (?:the|it|its|a|an|his|her|their|that|\\p{Lu}\\p{L}+|\\p{L}+ing)",
    open,
  ),
  datePattern("day-before", "(?:the|a) day (?:before|earlier)|the previous day", shifted("day", -1, "text")),
  datePattern("day-after", "(?:the|a) day (?:after|later)|the (?:next|following) day", shifted("day", 1, "text")),
  datePattern("same-day", "(?:the|that) same day|on (?<date>that day)|that very day", shifted("day", 0, "text")),
];

const SPANS_NEAR = [
  datePattern("last-week", String.raw`(?<!the\s)last week(?! of)`, shifted("week", -1)),
  datePattern(
    "early-this-week",
    "earlier this week|earlier in the week|early this week",
    shifted("week", 0, "anchor", "early"),
  ),
  datePattern("this-week", "(?:later )?this week", shifted("week", 0)),
  datePattern("next-week", String.raw`(?<!the\s)next week`, shifted("week", 1)),
  datePattern("week-before", "(?:the|a) week (?:before|earlier)|the previous week", shifted("week", -1, "text")),
  datePattern("week-after", "the (?:following|next) week|(?:a|the) week (?:later|after)", shifted("week", 1, "text")),
  datePattern("same-week", "(?:the|that) same week|that week", shifted("week", 0, "text")),
  datePattern("last-weekend", "(?:last|over the|this past) weekend", shifted("weekend", -1)),
  datePattern(
    "last-month",
    String.raw`(?<!the\s)(?:(?:early|late|earlier|in mid|mid)[- ])?last month(?! of)|(?:end|start|beginning|middle) of last month`,
    shifted("month", -1),
  ),
  datePattern(
    "this-month",
    "(?:earlier |later |early |late )?this month|earlier in the month|(?:end|start|beginning|middle) of (?:the|this) month",
    shifted("month", 0),
  ),
  datePattern(
    "next-month",
    String.raw`(?<!the\s)(?:early |late )?next month|(?:end|start|beginning|middle) of next month`,
    shifted("month", 1),
  ),
  datePattern(
    "month-before",
    `${NO_COMPARISON}(?:(?:the|a) month (?:before|earlier)|the previous month)`,
    shifted("month", -1, "text"),
  ),
  datePattern(
    "month-after",
    "the (?:following|next) month|(?:a|the) month (?:later|after)",
    shifted("month", 1, "text"),
  ),
  datePattern("same-month", "(?:the|that) same month|that month", shifted("month", 0, "text")),
  datePattern("last-quarter", String.raw`(?<!the\s)last quarter(?! of)`, shifted("quarter", -1)),
  datePattern("this-quarter", "this quarter", shifted("quarter", 0)),
  datePattern(
    "relative-year",
    String.raw`(?<!the\s)(?<!(?:than|with|over)\s|from\s(?!(?:the )?(?:next|following)))(?:earlier |later )?${REL}(?! of)`,
    read.relativeYear,
  ),
  datePattern("this-year", "(?:earlier|later) in the year", shifted("year", 0)),
  datePattern("early-this-year", "(?:start|beginning) of the year", shifted("year", 0, "anchor", "early")),
  datePattern("mid-this-year", "middle of the year|mid-year", shifted("year", 0, "anchor", "mid")),
  datePattern(
    "late-this-year",
    "end of the year(?! \\d)|year-end|(?:the )?year's end",
    shifted("year", 0, "anchor", "late"),
  ),
];

const COUNTED_DATES = [
  datePattern(
    "so-long-ago",
    `${NO_COMPARISON}(?:some |about |around |almost |exactly |nearly )?${COUNT} ${UNIT} ago`,
    read.counted(-1, "anchor"),
  ),
  datePattern("a-fortnight-ago", "a fortnight ago", shifted("week", -2)),
  datePattern(
    "vaguely-long-ago",
    String.raw`(?:more than |less than |over |under |just over |just under |at least )(?:\d{1,3}|${NUMBER}) ${LENGTH} ago|(?:a few|several|some|many|a couple of) ${LENGTH} ago`,
    open,
  ),
  datePattern(
    "so-long-before",
    `${NO_COMPARISON}${COUNT} ${UNIT} (?:earlier|before(?=[.,;)]|$))`,
    read.counted(-1, "text"),
  ),
  datePattern("so-long-after", `${COUNT} ${UNIT} later`, read.counted(1, "text")),
  datePattern(
    "vaguely-long-before",
    `(?:a few|several|some|a couple of) ${LENGTH} (?:earlier|later|before|after)`,
    open,
  ),
];

const LENGTHS_AND_CLOCKS = [
  datePattern("clock", String.raw`\d{1,2}(?:[:.][0-5]\d)? ?[ap]\.?m(?:\.|(?!\p{L}))`, open, "clock"),
  datePattern("clock", String.raw`(?<!:)\d{1,2}:[0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\.?)?(?!:)`, open, "clock"),
  datePattern(
    "length",
    String.raw`(?!an? )(?:\d{1,3}(?:\.\d)?|${NUMBER}|several|a few|half a)(?: |-)${LENGTH}(?:-long)?(?!-old| old)`,
    open,
    "duration",
  ),
  datePattern(
    "length",
    `(?:for|within|in|of|under|over|than|after|every) (?<date>an? ${LENGTH})(?! (?:ago|earlier|later|before))`,
    open,
    "duration",
  ),
  datePattern("length", "(?:within|in|over) (?<date>the (?:day|week|month|quarter|year))(?! of)", open, "duration"),
];

/** The ways English words a date. */
export const ENGLISH_DATE_PATTERNS: readonly DatePattern[] = [
  ...CALENDAR_DATES,
  ...SEASONS_AND_QUARTERS,
  ...WEEKDAYS,
  ...DAYS_NEAR,
  ...SPANS_NEAR,
  ...COUNTED_DATES,
  ...LENGTHS_AND_CLOCKS,
];

/** "may", "march" and "august" are words of their own: a month has a capital letter. */
function capital(reading: DatePattern["read"]): DatePattern["read"] {
  return (groups) => (isCapital(groups["month"] ?? "") ? reading(groups) : undefined);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "Late 2020" and "the end of 2020" alike. */
function readPart(groups: Groups) {
  return read.partOfYear({ ...groups, part: groups["part"] ?? groups["whole"] });
}
