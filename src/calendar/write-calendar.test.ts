import process from "node:process";
import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { loadReleased, loadSample, put } from "../load.fixture.ts";
import { findEntry, type Event, type Site } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import type { Language } from "../schemas/languages.ts";
import { listOccasions } from "./occasions.ts";
import { writeCalendar } from "./write-calendar.ts";

const urls = createUrls("https://example.org", "/vigie");
const address = "https://example.org/vigie/calendar.ics";
const sample = await loadSample();
const fine = findEntry(sample, "events", "acme-fine");
const rule = findEntry(sample, "events", "data-rule");
const ban = findEntry(sample, "events", "bolt-ban");
const change = (event: Event, data: Partial<Event["data"]>): Event => ({ ...event, data: { ...event.data, ...data } });

function write(events: readonly Event[], language: Language = "fr", site: Site = sample, topic = "tout"): string {
  return writeCalendar(site, urls, listOccasions(events), { topic, address }, language);
}

/** The first event of a calendar as a strict reader understands it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [component] = calendar.getAllSubcomponents("vevent");
  if (!component) throw new Error("The calendar holds no event.");
  const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
  return { calendar, component, value };
}

describe("an event of a known day", () => {
  const { component, value } = read(write([fine]));

  it("takes that whole day, and nobody is busy by it", () => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    expect([value("dtstart"), value("dtend")]).toEqual(["2021-03-18", "2021-03-19"]);
    expect([value("status"), value("transp")]).toEqual(["CONFIRMED", "TRANSPARENT"]);
  });

  it("tells who did it to whom, when, how much and how it is known", () => {
    expect(value("summary")).toBe("Acme fine");
    expect(value("description")).toBe(
      [
        "Acme fine, en une phrase.",
        "",
        "Qui\u00a0: CAC",
        "Envers qui\u00a0: Acme",
        "Quand\u00a0: 18\u00a0mars\u00a02021",
        "Combien\u00a0: amende\u00a0: 1,2\u00a0milliard de dollars américains",
        "Comment le sait-on\u00a0: rapporté\u202f; date donnée par le texte\u202f; The Daily (Wire)",
      ].join("\n"),
    );
    expect(component.getFirstProperty("categories")?.getValues()).toEqual(["amende", "Concurrence"]);
  });

  it("leads to its page, and is the same event in both languages", () => {
    const english = read(write([fine], "en"));
    expect(value("url")).toBe("https://example.org/vigie/events/acme-fine/");
    expect(english.value("url")).toBe("https://example.org/vigie/en/events/acme-fine/");
    expect(english.value("uid")).toBe(value("uid"));
  });

  it("is the same event wherever the site stands, and under another id", () => {
    const other = createUrls("https://other.example", "/");
    const elsewhere = writeCalendar(sample, other, listOccasions([fine]), { topic: "tout", address }, "fr");
    const renamed = { ...change(fine, { formerIds: ["acme-fine"] }), id: "fine-for-acme" };
    // It was given away.
    expect(value("uid")).toBe("urn:uuid:f1b1704a-2037-5665-a015-62a9a9e14496");
    expect(read(elsewhere).value("uid")).toBe(value("uid"));
    expect(read(write([renamed])).value("uid")).toBe(value("uid"));
  });
});

describe("an event of a known month", () => {
  it("takes all its days and says that the day is not stated", () => {
    const { value } = read(write([change(rule, { status: "reported" })]));
    expect([value("dtstart"), value("dtend")]).toEqual(["2021-03-01", "2021-04-01"]);
    expect(value("summary")).toBe("Data rule\u00a0: mars\u00a02021 (jour non précisé)");
  });

  it("in an interval does so too, in the words of its source", () => {
    const dateText = { fr: "fin 2020", en: "late 2020" };
    const { value } = read(write([change(rule, { date: "2020-11/2020-12", dateText, status: "reported" })], "en"));
    expect([value("dtstart"), value("dtend")]).toEqual(["2020-11-01", "2021-01-01"]);
    expect(value("summary")).toBe("Data rule: late 2020 (day not stated)");
  });
});

it("a partisan outlet is called one", async () => {
  const site = await loadSample({ "content/outlets/daily.yaml": put("kind: press", "kind: partisan") });
  expect(read(write([fine], "en", site)).value("description")).toContain("The Daily (Wire) (partisan outlet)");
});

it("what is planned or alleged says so, and is tentative", () => {
  const planned = read(write([rule]));
  expect(planned.value("summary")).toBe("Prévu\u00a0: Data rule\u00a0: mars\u00a02021 (jour non précisé)");
  expect(planned.value("status")).toBe("TENTATIVE");
  const alleged = read(write([change(ban, { date: "2021-05-02" })], "en"));
  expect(alleged.value("summary")).toBe("Alleged: Bolt ban");
  expect(alleged.value("status")).toBe("TENTATIVE");
});

it("the day on which a rule takes effect has an event of its own", () => {
  const inForce = { date: "2021-09-01", source: "https://example.org/page" };
  const { value } = read(write([change(rule, { date: "2021", status: "reported", inForce })]));
  expect(value("summary")).toBe("Entrée en vigueur\u00a0: Data rule");
  expect(value("dtstart")).toBe("2021-09-01");
  expect(value("uid")).toMatch(/^urn:uuid:/);
  expect(value("uid")).not.toBe(read(write([rule])).value("uid"));
  expect(value("description")).toContain("Entrée en vigueur\u00a0: 1er\u00a0septembre\u00a02021");
});

describe("a calendar", () => {
  it("says what it is of, where it stands, and how many events it leaves out", () => {
    const { calendar } = read(write([fine, ban]));
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//Vigie//Calendrier//FR");
    expect(calendar.getFirstPropertyValue("name")).toBe("Vigie\u00a0: tout");
    expect(calendar.getFirstPropertyValue("source")).toBe(address);
    const text = write([fine, ban]).replaceAll("\r\n ", "");
    expect(text).toContain("1\u00a0événement n’y est pas\u00a0: sa date est trop vague ou inconnue.\r\n");
    expect(write([fine], "en").replaceAll("\r\n ", "")).toContain("None was left out.");
  });

  it("escapes what would end a text", () => {
    const text = write([fine], "en", sample, "a; b, c\\ d\nEND:VCALENDAR");
    expect(text).toContain("NAME:Vigie: a\\; b\\, c\\\\ d\\nEND:VCALENDAR\r\n");
    expect(text.replaceAll("\r\n ", "")).toMatch(/\r\nX-WR-CALDESC:The events whose day\\, month\\, or/);
    expect(read(text).value("summary")).toBe("Acme fine");
  });

  // Control characters need no escape here: the loader lets none in.
  it("is read again as it was written, whatever the titles hold, in lines of at most 75 octets", () => {
    const title = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 120 })
      .map((text) => text.replace(/\p{Cc}/gu, " "));
    const pieces = fc.constantFrom("\n", "\\n", ...'É ; , : " \\ 约谈 👩‍⚖️ BEGIN:VEVENT'.split(" "));
    const hostile = fc
      .array(fc.oneof(title, pieces), { minLength: 1, maxLength: 12 })
      .map((parts) => `x${parts.join("")}x`);
    fc.assert(
      fc.property(hostile, (words) => {
        const text = write([change(fine, { title: { fr: words, en: words } })]);
        expect(read(text).value("summary")).toBe(words);
        const lines = text.split("\r\n");
        expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(lines.at(-1)).toBe("");
      }),
    );
  });
});

describe("two builds", () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env.TZ = TZ;
  });

  it("give the same bytes in any time zone", () => {
    const here = write([fine, rule]);
    for (const zone of ["America/New_York", "Pacific/Kiritimati", "UTC"]) {
      process.env.TZ = zone;
      expect(write([fine, rule]), zone).toBe(here);
    }
  });

  it("stamp an event with the moment at which its text was released", async () => {
    const changed = { "content/events/acme-fine.yaml": put('date: "2021-03-18"', 'date: "2021-03-17"') };
    const site = await loadReleased(changed, ["2026-01-02T08:00:00Z", {}], ["2026-11-22T15:41:07Z", changed]);
    const stamps = (id: string) => {
      const { value } = read(write([findEntry(site, "events", id)], "fr", site));
      return [value("dtstamp"), value("last-modified")];
    };
    expect(stamps("acme-fine")).toEqual(["2026-11-22T15:41:07Z", "2026-11-22T15:41:07Z"]);
    expect(stamps("data-rule")).toEqual(["2026-01-02T08:00:00Z", "2026-01-02T08:00:00Z"]);
  });
});
