import { describe, expect, it } from "vitest";
import { partyOfAmount } from "./party-of-amount.ts";
import { ACME_FINE, FINE, put, tellWhole } from "./whole.fixture.ts";

describe("a sum of an event", () => {
  it("is that of somebody in it", () => {
    expect(tellWhole(partyOfAmount, { [ACME_FINE]: put("party: acme", "party: bolt") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 19, amounts[0].party: "bolt" is no target of "acme-fine": these are acme. Correct the id, or add it to the targets of content/events/acme-fine.yaml.",
      ]
    `);
    expect(tellWhole(partyOfAmount, { [ACME_FINE]: put("party: acme", "party: acme-pay") })).toHaveLength(1);
    expect(tellWhole(partyOfAmount, { [ACME_FINE]: put("party: acme", "party: cac") })).toHaveLength(1);
    const revenue = (text: string) =>
      put("party: acme", "party: cac")(put("kind: fine\n    party", "kind: revenue\n    party")(text));
    expect(tellWhole(partyOfAmount, { [ACME_FINE]: revenue })).toEqual([]);
  });

  it("cannot be anybody's in an event without parties", () => {
    const nobody = (text: string) => put("actors: [cac]\ntargets: [acme]\n", "")(text);
    expect(tellWhole(partyOfAmount, { [ACME_FINE]: nobody })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 17, amounts[0].party: "acme" is neither an actor nor a target of "acme-fine", which names none. Correct the id, or add it to the actors or targets of content/events/acme-fine.yaml.",
        "content/briefings/2021-03-fine.mdx, line 28, events[0].amounts[0].party: "acme" is neither an actor nor a target of "acme-fine", which names none. Correct the id, or add it to the actors or targets of content/events/acme-fine.yaml.",
      ]
    `);
  });

  it("may be nobody's", () => {
    expect(tellWhole(partyOfAmount, { [ACME_FINE]: put("    party: acme\n", "") })).toEqual([]);
  });
});

describe("a sum of a report", () => {
  it("is that of somebody in the event", () => {
    expect(tellWhole(partyOfAmount, { [FINE]: put("party: acme", "party: bolt") })).toMatchInlineSnapshot(`
      [
        "content/briefings/2021-03-fine.mdx, line 28, events[0].amounts[0].party: "bolt" is no target of "acme-fine": these are acme. Correct the id, or add it to the targets of content/events/acme-fine.yaml.",
      ]
    `);
  });

  it("may be ascribed to one that they own, or that owns them, where the event says whom it follows", () => {
    const toPay = { [FINE]: put("party: acme", "party: acme-pay") };
    const preferred = (text: string) =>
      `${text}preferred: { report: "2021-03-fine", why: { fr: "Le seul.", en: "The only one." } }\n`;
    expect(tellWhole(partyOfAmount, { ...toPay, [ACME_FINE]: preferred })).toEqual([]);
    expect(tellWhole(partyOfAmount, toPay)).toHaveLength(1);
    const changes = {
      [ACME_FINE]: (text: string) =>
        preferred(put("party: acme", "party: acme-pay")(put("targets: [acme]", "targets: [acme-pay]")(text))),
    };
    expect(tellWhole(partyOfAmount, changes)).toEqual([]);
  });

  it("is told although two firms own each other", () => {
    const parent = 'parent: { id: acme-pay, source: "https://example.org/page", relation: affiliate }\n';
    const changes = {
      "content/companies/acme.yaml": (text: string) => text + parent,
      [FINE]: put("party: acme", "party: bolt"),
    };
    expect(tellWhole(partyOfAmount, changes)).toHaveLength(1);
  });
});

it("says nothing of sums whose parties are in their events", () => {
  expect(tellWhole(partyOfAmount)).toEqual([]);
});
