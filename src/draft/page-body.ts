import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { foldTitle } from "./page-title.ts";
import { BlockReader, type Block } from "./page-blocks.ts";
import { readTags } from "./page-tags.ts";
import type { Page } from "./page.ts";

/**
 * The blocks of a page's article, in order, without its headline: what Readability takes for the article, with the standfirst that it tends to
 * leave out. Of a part of a page, everything but navigation and lists of links.
 */
export function findBody(page: Page, title: string | undefined): readonly Block[] {
  if (!page.isWhole) return page.blocks.filter((block) => !block.apart && !isLinks(block));
  const body = page.html === undefined ? pickBlocks(page.blocks) : readBody(page, page.html);
  return [...findStandfirst(page, title, body), ...body];
}

/** How many characters of blocks are prose: sentences that are no links. */
export function measureProse(blocks: readonly Block[]): number {
  return blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
}

/** The blocks of a piece of HTML. */
export function readBlocks(html: string): readonly Block[] {
  const reader = new BlockReader();
  readTags(html, reader);
  return reader.end();
}

function readBody(page: Page, html: string): readonly Block[] {
  const strict = runReadability(html, page.title, 1);
  const found = measureProse(strict);
  if (found >= ENOUGH) return strict;
  // A short article, or a comment or a footer taken for one: what the page itself marks as its article decides.
  const marked = page.blocks.filter(({ place }) => place === "article");
  const texts = new Set(marked.map(({ text }) => text));
  const isMarked = measureProse(strict.filter(({ text }) => texts.has(text))) > found / 2;
  if (measureProse(marked) > 0 ? found >= 120 && isMarked : found >= 200) return strict;
  // With a threshold, Readability looks again, less strictly.
  const candidates = [runReadability(html, page.title, ENOUGH), pickBlocks(page.blocks)];
  return candidates.find((each) => measureProse(each) > 1.5 * found) ?? strict;
}

function runReadability(html: string, title: string | undefined, charThreshold: number): readonly Block[] {
  const { document } = parseHTML("<!doctype html><html><head><title></title></head><body></body></html>");
  document.title = title ?? "";
  document.body.innerHTML = html;
  const found = new Readability(document, { charThreshold, disableJSONLD: true }).parse();
  return readBlocks(found?.content ?? "");
}

/** What reads like an article, without weighing the page's structure: from the first prose to the last, in the article element if there is one. */
function pickBlocks(blocks: readonly Block[]): readonly Block[] {
  const shown = blocks.filter((block) => !block.apart && !isLinks(block));
  const places = [shown.filter(({ place }) => place === "article"), shown.filter(({ place }) => place !== undefined)];
  const place = places.find((each) => measureProse(each) >= ENOUGH) ?? shown;
  return place.slice(place.findIndex(isProse), place.findLastIndex(isProse) + 1);
}

/** The sentences between the headline and the body. */
function findStandfirst({ blocks }: Page, title: string | undefined, body: readonly Block[]): readonly Block[] {
  const first = body[0];
  if (title === undefined || first === undefined) return [];
  const folded = foldTitle(title);
  const headline = blocks.findIndex(({ name, text }) => name === "h1" && foldTitle(text) === folded);
  const start = blocks.findIndex(({ text }, i) => i > headline && text === first.text);
  if (headline === -1 || start === -1 || start - headline > 12) return [];
  const known = new Set(body.map(({ text }) => text));
  return blocks
    .slice(headline + 1, start)
    .filter((block) => isProse(block) && !block.apart && !known.has(block.text) && !/^(?:by|par)\s/i.test(block.text));
}

function isProse({ text, linked }: Block): boolean {
  return text.length >= 40 && linked < text.length / 2 && SENTENCE_END.test(text);
}

function isLinks({ text, linked }: Block): boolean {
  return linked > 0.8 * text.length;
}

/** Enough prose to be sure that it is the article. */
const ENOUGH = 500;

const SENTENCE_END = /[\p{L}\p{N}%]{2}(?:\s?["”’»)\]])*\s?(?:[.!?…]["”’»)\]]*(?:\s|$)|[。！？])/u;
