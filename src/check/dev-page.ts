import type { Problem } from "../model/problems.ts";
import { formatFound } from "./report.ts";

/**
 * The page that `npm run dev` shows in place of every other while content/ cannot be read: a whole HTML document. The script at `client` (that of
 * the development server) asks for the page anew when a file changes.
 */
export function makeDevPage(problems: readonly Problem[], client: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>content/ cannot be read</title>
<script type="module" src="${escape(client)}"></script>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>content/ cannot be read</h1>
<p>Mend what is listed; once it is, the page you asked for comes by itself.</p>
<pre>${escape(formatFound(problems))}</pre>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
