import { findEventsOf } from "./backlinks.ts";
import type { Company, Site } from "./site.ts";

/**
 * Exchange and symbol, as schema.org's tickerSymbol wants them: "NYSE BABA". None once a delisting is told of: whether the shares are still
 * traded is then not known.
 */
export function listTickers(site: Site, { id, data }: Company): string[] {
  if (findEventsOf(site, id).some((event) => event.data.kind === "delisting")) return [];
  return data.tickers.map(({ exchange, symbol }) => `${exchange} ${symbol}`);
}
