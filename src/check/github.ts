import type { Problem } from "../model/problems.ts";
import { isError, sortProblems } from "./report.ts";

/** GitHub shows so many marks of each severity that one step makes, and drops the others in silence. */
const SHOWN = 10;

/**
 * The problems as workflow commands, which GitHub shows beside the lines they name: errors, then warnings, as many as it shows, then how many
 * more there are. (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands)
 */
export function formatGithub(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(isError);
  const warnings = sorted.filter((problem) => !isError(problem));
  const more = [...tellMore(errors.length - SHOWN, "error"), ...tellMore(warnings.length - SHOWN, "warning")].join(
    " and ",
  );
  return [
    ...[...errors.slice(0, SHOWN), ...warnings.slice(0, SHOWN)].map(formatMark),
    ...(more
      ? [command("notice", { title: "content/" }, `${more} are not marked here: npm run check lists all.`)]
      : []),
  ].join("\n");
}

/** A text in which GitHub obeys no command: it may quote whatever stands in content/. `token` must be new each time. */
export function quoteForGithub(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}

function formatMark({ severity, file, line, field, message, next, rule }: Problem): string {
  return command(severity, { file, line: String(line), title: rule ?? field }, `${field}: ${message}\n${next}`);
}

function tellMore(number: number, noun: string): string[] {
  return number > 0 ? [`${String(number)} more ${noun}${number === 1 ? "" : "s"}`] : [];
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const spelled = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${spelled.join(",")}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
