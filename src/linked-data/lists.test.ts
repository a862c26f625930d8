import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { createUrls } from "../model/urls.ts";
import { describeCorrections, describeFacet, describeList, describeTopic } from "./lists.ts";

const urls = createUrls("https://example.org", "/vigie");
const site = await loadSample();
const [event] = site.events;
if (!event) throw new Error("The sample has no event.");

it("a list names its entries in its order, and the way to it", () => {
  expect(describeList(site, urls, "briefings", "en")["@graph"]).toEqual([
    {
      "@type": "CollectionPage",
      "@id": "https://example.org/vigie/en/briefings/",
      url: "https://example.org/vigie/en/briefings/",
      name: "Briefings",
      description: expect.any(String) as unknown,
      inLanguage: "en",
      isPartOf: { "@id": "https://example.org/vigie/#it" },
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: 2,
        itemListElement: [
          {
            "@type": "ListItem",
            position: 1,
            name: "Acme is fined",
            url: "https://example.org/vigie/en/briefings/2021-03-fine/",
          },
          {
            "@type": "ListItem",
            position: 2,
            name: "Acme and Bolt are investigated",
            url: "https://example.org/vigie/en/briefings/2021-01-probe/",
          },
        ],
      },
    },
    {
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Vigie", item: "https://example.org/vigie/en/" },
        { "@type": "ListItem", position: 2, name: "Briefings" },
      ],
    },
  ]);
});

it("a long list tells how many it has and names the first twenty", () => {
  const entries = Array.from({ length: 21 }, () => event);
  const path = urls.facet("events", "kind", "fine", "fr");
  const { "@graph": graph } = describeFacet(urls, { kind: "events", label: "amende", path, entries }, "fr");
  expect(graph[0]).toMatchObject({ name: "Événements\u00a0: amende", mainEntity: { numberOfItems: 21 } });
  const { mainEntity } = graph[0] as unknown as { mainEntity: { itemListElement: unknown[] } };
  expect(mainEntity.itemListElement).toHaveLength(20);
  expect(graph[1]).toMatchObject({ itemListElement: [{}, { name: "Événements" }, { name: "amende" }] });
});

it("the topics are a set of terms, and each belongs to it", () => {
  const [topic] = site.topics;
  if (!topic) throw new Error("The sample has no topic.");
  expect(describeList(site, urls, "topics", "en")["@graph"][2]).toMatchObject({
    "@type": "DefinedTermSet",
    "@id": "https://example.org/vigie/topics/#it",
    hasDefinedTerm: site.topics.map(({ id }) => ({ "@id": `https://example.org/vigie/topics/${id}/#it` })),
  });
  expect(describeTopic(site, urls, topic, "en")["@graph"][0]).toMatchObject({
    inDefinedTermSet: { "@id": "https://example.org/vigie/topics/#it" },
  });
});

it("without a correction the list of corrections is empty", () => {
  expect(describeCorrections(site, urls, "fr")["@graph"][0]).toMatchObject({
    mainEntity: { "@type": "ItemList", numberOfItems: 0 },
  });
});
