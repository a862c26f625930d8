import type { Rule } from "../rule.ts";
import { findDisorder, schemaOf } from "../key-orders.ts";

/** Fields stand in the order of their schema, so that whoever looks for one finds it in the same place of every file. */
export const keyOrder: Rule = {
  name: "key-order",
  check({ places }, report) {
    for (const { folder, path: file, data } of places.values()) {
      const schema = schemaOf(folder);
      if (!schema) continue;
      for (const { path, found, wanted } of findDisorder(schema, data)) {
        const at = found.findIndex((key, i) => key !== wanted[i]);
        const [misplaced = "", due = ""] = [found[at], wanted[at]];
        report(
          { file },
          [...path, misplaced],
          `stands where "${due}" is due; the order is ${wanted.join(", ")}.`,
          "Run npm run check -- --fix, or move the field.",
          "warning",
        );
      }
    }
  },
};
