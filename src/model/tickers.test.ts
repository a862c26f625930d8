import { expect, it } from "vitest";
import { loadSample, put, type Changes } from "../load.fixture.ts";
import { findEntry } from "./site.ts";
import { listTickers } from "./tickers.ts";

const LISTED: Changes = {
  "content/companies/bolt.yaml": put(
    "kind: company\n",
    'kind: company\ntickers:\n  - { exchange: "NYSE", symbol: "BLT", source: "https://example.org/page" }\n',
  ),
};

async function list(changes: Changes) {
  const site = await loadSample(changes);
  return listTickers(site, findEntry(site, "companies", "bolt"));
}

it("a ticker is its exchange and its symbol", async () => {
  expect(await list(LISTED)).toEqual(["NYSE BLT"]);
});

it("a company that a delisting is told of has no tickers, whatever else happened to it", async () => {
  const kind = (name: string) => ({ "content/events/bolt-ban.yaml": put("kind: ban", `kind: ${name}`) });
  expect(await list({ ...LISTED, ...kind("delisting") })).toEqual([]);
  expect(await list({ ...LISTED, ...kind("ipo-suspension") })).toEqual(["NYSE BLT"]);
});
