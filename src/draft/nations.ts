import { governmentOf, isGovernment } from "./countries.ts";
import type { NationOf } from "./merge-events.ts";

/** The government of each authority whose country is known. */
export function nationsOf(countryOf: (id: string) => string | undefined): NationOf {
  return (id) => {
    if (isGovernment(id)) return id;
    const country = countryOf(id);
    return country === undefined ? undefined : governmentOf(country);
  };
}
