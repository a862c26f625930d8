import process from "node:process";

/**
 * The address of the repository, such as https://github.com/owner/vigie, from REPOSITORY_URL: the one place from which "correct this page"
 * and "report an error" are made. The publishing workflow sets it to the repository it runs in; without it these links are left out.
 */
export const repository: string | undefined = process.env["REPOSITORY_URL"]?.replace(/\/+$/, "") || undefined;

/** Where the site will stand: an origin and a path, with or without closing slashes. */
export const origin: string = process.env["SITE_URL"] || "http://localhost:4321";
export const base: string = process.env["BASE_PATH"] || "/";

/** Builds pages without what they hold for machines, and nothing beside them: what `npm run bench -- build` compares a whole build with. */
export const bare: boolean = process.env["BARE_PAGES"] === "1";

/** The licences that About, the footer and the data name. */
export const licences = {
  content: { name: "CC BY 4.0", spdx: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  code: { name: "MIT", spdx: "MIT", url: "https://opensource.org/license/mit" },
} as const;
