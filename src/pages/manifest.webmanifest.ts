import { urls } from "../site.ts";

/** The web manifest, so that the site can be kept on a home screen under any base path. */
export function GET(): Response {
  return new Response(
    JSON.stringify({
      name: "Vigie",
      short_name: "Vigie",
      lang: "fr",
      start_url: urls.home("fr"),
      scope: urls.home("fr"),
      display: "minimal-ui",
      background_color: "#fbfaf6",
      theme_color: "#fbfaf6",
      icons: [{ src: urls.file("favicon.svg"), sizes: "any", type: "image/svg+xml" }],
    }),
  );
}
