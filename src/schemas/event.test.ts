import { expect, it } from "vitest";
import { eventSchema } from "./event.ts";

const event = (kind: string) => ({
  title: { fr: "Règle", en: "Rule" },
  summary: { fr: "Une règle.", en: "A rule." },
  kind,
  dateBasis: "unknown",
  inForce: { date: "2022-02", source: "https://example.org/page" },
  status: "reported",
});

it("a rule and a draft of one may take effect, a fine may not", () => {
  for (const kind of ["rule", "draft-rule"]) expect(eventSchema.safeParse(event(kind)).success, kind).toBe(true);
  expect(eventSchema.safeParse(event("fine")).error?.issues).toMatchObject([
    {
      path: ["inForce"],
      message: "is told of a rule or a draft rule alone. Remove it, or correct the kind.",
    },
  ]);
});
