import { joinBlocks, type Block } from "./page-blocks.ts";
import { findBody, measureProse, readBlocks } from "./page-body.ts";
import { readMetadata, type PageMetadata } from "./page-metadata.ts";
import { foldTitle } from "./page-title.ts";
import { checkBody } from "./page-wall.ts";
import { readPage, type Page } from "./page.ts";

/** An article, as its page shows it. */
export interface ExtractedArticle extends Pick<
  PageMetadata,
  "title" | "published" | "outlet" | "authors" | "language" | "canonical"
> {
  /** The headline, if the page has one, then headings, paragraphs, items and captions, each of its own, with a blank line between. */
  readonly text: string;
}

/**
 * The article of a page that was saved or fetched, or of a part of one, and what the page says of it; `address` is where it was found.
 *
 * Nothing of the page is run or loaded. Time and depth are bounded, whatever the page holds. Throws an InputError if the page shows no article.
 */
export function extractArticle(html: string, address?: string): ExtractedArticle {
  const page = readPage(html);
  const { isFree, body: stated, ...metadata } = readMetadata(page, address);
  const body = chooseBody(page, metadata.title, isFree === false ? undefined : stated);
  checkBody(page, body, isFree);
  const { title } = metadata;
  return {
    ...metadata,
    text: joinBlocks([...(title === undefined ? [] : [{ text: title }]), ...dropTitle(body, title)]),
  };
}

/** The body as it is shown; if it is not, since a script would have put it there, as the metadata have it. */
function chooseBody(page: Page, title: string | undefined, stated: string | undefined): readonly Block[] {
  const body = findBody(page, title);
  if (stated === undefined || measureProse(body) >= 200) return body;
  const blocks = readBlocks(/<p[\s>]|<br/i.test(stated) ? stated : stated.replaceAll("\n", "<br><br>"));
  return measureProse(blocks) > 2 * measureProse(body) ? blocks : body;
}

/** The headline stands before the body already. */
function dropTitle(body: readonly Block[], title: string | undefined): readonly Block[] {
  const folded = foldTitle(title ?? "");
  return body.filter(({ text }, i) => i > 3 || foldTitle(text) !== folded);
}
