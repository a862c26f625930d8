/** The two built sites that browser tests read: where they are built, under which base, and where they are served meanwhile. */

const first = Number(process.env.VIGIE_TEST_PORT ?? "4331");

/** What `npm run build` writes. */
export const rootSite = site("dist", "/", first);

/** What `npm run build:based` writes: the same site as a project page of GitHub Pages. Most tests read this one, as readers do. */
export const basedSite = site("node_modules/.cache/vigie/based", "/vigie/", first + 1);

function site(folder: string, base: string, port: number) {
  return { folder, base, port, url: `http://localhost:${String(port)}${base}` };
}
