import type { Publisher } from "../publish/publication.ts";
import { listDataFiles } from "./files.ts";

/** The files of /data/. */
export const publishData: Publisher = (site, urls) =>
  listDataFiles(site, urls).map(({ name, make }) => ({ path: `data/${name}`, make }));
