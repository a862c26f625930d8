import type { Problem } from "../model/problems.ts";
import { formatFound, isError } from "./report.ts";

interface Log {
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Tells a writer at work what each check finds: every error as long as it stands, and each warning once. When there is nothing to list, it says
 * that all is in order again, or as before.
 */
export function tellChanges(log: Log): (problems: readonly Problem[]) => void {
  let told: ReadonlySet<string> | undefined;
  let wasBroken = false;
  return (problems) => {
    const isBroken = problems.some(isError);
    const shown = problems.filter((problem) => isError(problem) || !told?.has(keyOf(problem)));
    const counts = formatFound(problems, []);
    if (isBroken) log.error(`\n${formatFound(problems, shown)}`);
    else if (wasBroken) log.info(`content/ is in order again: ${counts}`);
    else if (told && shown.length === 0) log.info(`content/ was checked: ${counts}`);
    if (!isBroken && shown.length > 0) log.warn(`\n${formatFound(problems, shown)}`);
    // While files cannot be read the rules are silent: what they said before still stands.
    told = new Set([...((isBroken && told) || []), ...problems.map(keyOf)]);
    wasBroken = isBroken;
  };
}

/** The line changes with every edit above it; the problem does not. */
function keyOf({ file, field, message }: Problem): string {
  return JSON.stringify([file, field, message]);
}
