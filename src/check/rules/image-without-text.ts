import type { Rule } from "../rule.ts";

/** An image says in words what it shows, to those who do not see it. Whether it is in public/ was looked at when it was read. */
export const imageWithoutText: Rule = {
  name: "image-without-text",
  check({ places }, report) {
    for (const { path, bodyLine, mdx } of places.values()) {
      for (const { url, alternative, line } of mdx?.images ?? []) {
        const message = wordText(alternative.trim(), url);
        const next = "Say in a few words what it shows: ![Map of the fines by province](/map.png).";
        if (message) report({ file: path, line: bodyLine + line - 1 }, ["body"], message, next);
      }
    }
  },
};

function wordText(text: string, url: string): string | undefined {
  if (text === "") return `the image "${url}" has no text for those who do not see it.`;
  const file = url.split("/").at(-1) ?? "";
  const isFile = text === file || text === file.replace(/\.\w+$/, "") || FILE.test(text);
  return isFile ? `the text of the image "${url}" is only the name of a file, "${text}".` : undefined;
}

const FILE = /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
