import type { Language } from "../schemas/languages.ts";

/** How a text writes its numbers, as far as those that can be read one way only show it. */
export interface FigureHabit {
  /** "1,17", "6,2%". */
  readonly decimalComma: boolean;
  /** "1.2 milliard", "6.2%": what a French text may keep of its English source. */
  readonly decimalPoint: boolean;
  /** "1.000 personnes", "1.234.567": a closing zero or two points. */
  readonly groupPoint: boolean;
}

/** Reads off a whole text how it writes its numbers. */
export function readHabit(text: string): FigureHabit {
  return {
    decimalComma: /(?<![\d.,])\d{1,6},\d{1,2}(?![\d.,])/u.test(text),
    decimalPoint: /(?<![\d.,/])\d{1,6}\.\d{1,2}(?![\d.,/])\s?(?:%|pour cent|m[io]ll?i|bill|trill|M|Md)/u.test(text),
    groupPoint: /(?<![\d.,])\d{1,3}(?:\.\d{3}){0,4}(?:\.\d\d0|\.\d{3}\.\d{3})(?![\d.,])/u.test(text),
  };
}

/**
 * The value of a number in figures as a decimal string, or undefined for what is no number ("10.1.2"). In French a comma before three digits is a
 * decimal sign ("8,026 milliards") and a point a thousands sign ("41.941 dollars"), unless the text shows another habit; in English it is the
 * other way round. `scaled`: a scale word follows ("millions").
 */
export function readFigures(
  figures: string,
  language: Language,
  scaled: boolean,
  habit: FigureHabit,
): string | undefined {
  const text = figures.replace(/[\s\u2009'’]/gu, "");
  const [point, comma] = [text.lastIndexOf("."), text.lastIndexOf(",")];
  if (point >= 0 && comma >= 0) return withDecimalSign(text, point > comma ? "." : ",");
  const sign = point >= 0 ? "." : ",";
  const parts = text.split(sign);
  if (parts.length === 1) return clean(text, "");
  const fraction = parts.at(-1) ?? "";
  if (parts.length > 2) return isGrouped(parts) ? clean(parts.join(""), "") : undefined;
  if (/[\s\u2009'’]/u.test(figures) || fraction.length !== 3 || /^0*$/u.test(parts[0] ?? "")) {
    return clean(parts[0] ?? "", fraction);
  }
  const groups =
    sign === "." ? isGroupPoint(fraction, language, scaled, habit) : isGroupComma(fraction, language, scaled);
  return groups && isGrouped(parts) ? clean(parts.join(""), "") : clean(parts[0] ?? "", fraction);
}

/** Three digits after a single point. */
function isGroupPoint(fraction: string, language: Language, scaled: boolean, habit: FigureHabit): boolean {
  // Nobody writes "500.000 yuan" to the thousandth of a yuan.
  if (!scaled && fraction === "000") return true;
  if (language === "en") return false;
  if (habit.decimalComma) return true;
  if (!scaled) return !habit.decimalPoint || habit.groupPoint;
  // "8.026 milliards" keeps an English point; "1.850 milliards", with a closing zero, does not.
  return fraction.endsWith("0") && !habit.decimalPoint;
}

/** Three digits after a single comma. */
function isGroupComma(fraction: string, language: Language, scaled: boolean): boolean {
  return language === "en" || (!scaled && fraction === "000");
}

function withDecimalSign(text: string, sign: "." | ","): string | undefined {
  const [whole = "", fraction = "", ...more] = text.split(sign);
  const parts = whole.split(sign === "." ? "," : ".");
  return more.length === 0 && isGrouped(parts) ? clean(parts.join(""), fraction) : undefined;
}

/** Groups of three, or the last of three and those before of two: "1,00,000". */
function isGrouped(parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  if (!/^\d{1,3}$/u.test(first) || rest.length === 0) return false;
  const isIndian =
    rest.at(-1)?.length === 3 && first.length <= 2 && rest.slice(0, -1).every((part) => part.length === 2);
  return rest.every((part) => part.length === 3) || isIndian;
}

function clean(whole: string, fraction: string): string {
  const integer = whole.replace(/^0+(?=\d)/u, "") || "0";
  const decimals = fraction.replace(/0+$/u, "");
  return decimals ? `${integer}.${decimals}` : integer;
}
