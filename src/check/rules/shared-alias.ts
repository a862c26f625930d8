import { foldName, listForms } from "../../model/names.ts";
import { compareText } from "../../model/problems.ts";
import type { Party } from "../../model/site.ts";
import type { Rule } from "../rule.ts";

/**
 * A name leads to one page: a short form, name, acronym or alias of a company, an authority or a person is not also another's, compared
 * without case, accents, blanks and punctuation. That one of the two owns the other makes a form of both no clearer.
 */
export const sharedAlias: Rule = {
  name: "shared-alias",
  check({ site }, report) {
    const owners = new Map<string, { readonly party: Party; readonly value: string }>();
    const parties = [...site.companies, ...site.regulators, ...site.people];
    for (const party of parties.sort((a, b) => compareText(a.file, b.file))) {
      const told = new Set<string>();
      for (const { value, path } of listForms(party)) {
        const key = foldName(value);
        const owner = owners.get(key);
        if (key === "" || owner?.party === party || told.has(key)) continue;
        if (!owner) {
          owners.set(key, { party, value });
          continue;
        }
        told.add(key);
        const same = owner.value === value ? "" : `, as "${owner.value}"`;
        report(
          party,
          path,
          `"${value}" also means "${owner.party.id}" (${owner.party.file}${same}): whoever reads it cannot tell which of the two is meant.`,
          "Remove it from the one it does not belong to, or write a fuller form in both.",
        );
      }
    }
  },
};
