import {
  dayEvidence,
  plainPage,
  publishedDay,
  undatedPage,
  type InSteps,
} from '@backgrounder/model/page';
import { textOf, type Article, type ArticleBlock } from './article.ts';
import { collectBlocks } from './collect-blocks.ts';

/** What a reader gave of an article. */
export interface GivenArticle {
  readonly text: string;
  /** The same with its markup, where there is any. */
  readonly html?: string;
  readonly title?: string;
  /** An http or https address. */
  readonly address?: string;
}

/** Makes a document of foreign markup that runs and loads nothing. */
export type ParseHtml = (html: string) => Document;

/**
 * Makes an article of what was given, and looks for its title and day. A whole page is read for its main text;
 * of a part of one, that the reader chose, all is taken.
 */
export function* readArticle(given: GivenArticle, parseHtml: ParseHtml): InSteps<Article> {
  const html = given.html ?? (isMarkup(given.text) ? given.text : undefined);
  const article = html === undefined ? fromText(given) : yield* fromHtml(html, given, parseHtml);
  const title = article.title || (given.title ?? '').trim();
  const { address } = given;
  return { ...article, title, ...(address !== undefined && { address }) };
}

/** Lines at the beginning among which a byline may be, and the most characters that one has. */
const byline = { lines: 12, longest: 140 } as const;

function fromText({ text, address }: GivenArticle): Article {
  const { title, text: whole, blocks } = plainPage(text);
  const body = blocks
    .filter(({ kind }) => kind !== 'headline')
    .map(({ start, end }): ArticleBlock => ({
      kind: 'paragraph',
      runs: [{ text: whole.slice(start, end) }],
    }))
    .filter((block) => textOf(block) !== '');
  return { title, blocks: body, ...writtenDay(body, address) };
}

function* fromHtml(
  html: string,
  { address }: GivenArticle,
  parseHtml: ParseHtml,
): InSteps<Article> {
  const document = parseHtml(html);
  yield;
  const undated = yield* undatedPage<Node>(document);
  const { page } = undated;
  const isWhole = isWholePage(html) && page.blocks.length > 0;
  const main = new Set<Node>(page.pieces.map(({ node }) => node));
  const all = yield* collectBlocks(document.body, (text) => !isWhole || main.has(text));
  const headline = isWhole && page.blocks.find(({ kind }) => kind === 'headline');
  const title = headline ? page.text.slice(headline.start, headline.end) : titleIn(all);
  const at = title === '' ? -1 : all.findIndex((block) => textOf(block) === title);
  const blocks = at < 0 ? all : all.toSpliced(at, 1);
  const language = languageOf(document);
  const day = publishedDay(dayEvidence(undated), address)?.day;
  return {
    title: title || (isWhole ? page.title.trim() : ''),
    blocks,
    ...(language !== undefined && { language }),
    ...(day === undefined ? writtenDay(blocks, address) : { day }),
  };
}

/** A title is a line of its own that is no sentence. */
const longestTitle = 160;

function titleIn([first, second]: readonly ArticleBlock[]): string {
  if (!first || !second) return '';
  const text = textOf(first);
  const isTitle =
    first.kind === 'heading' ||
    (first.kind === 'paragraph' && text.length < longestTitle && !/[.!?。]$/.test(text));
  return isTitle ? text : '';
}

/** The day of a byline, or of the address. */
function writtenDay(
  blocks: readonly ArticleBlock[],
  address: string | undefined,
): Pick<Article, 'day'> {
  const lines = blocks
    .slice(0, byline.lines)
    .map(textOf)
    .filter((text) => text.length <= byline.longest);
  const nothing = { jsonLd: [], metas: [], stated: [], alone: [], listed: [] };
  const day = publishedDay({ ...nothing, lines }, address)?.day;
  return day === undefined ? {} : { day };
}

/** Text that is the source of a page. */
function isMarkup(text: string): boolean {
  return /^\s*(?:<!doctype|<html|<head|<body|<article|<main)/i.test(text);
}

/** Not what was copied out of a page, around which clipboards put a page of their own. */
function isWholePage(html: string): boolean {
  return /<(?:!doctype|html|body|main|article)\b/i.test(html) && !/<!--StartFragment/i.test(html);
}

function languageOf(document: Document): string | undefined {
  const text = document.querySelector('[lang]')?.getAttribute('lang')?.trim();
  try {
    return text ? Intl.getCanonicalLocales(text)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** No address is longer; characters. */
const longestAddress = 4_000;

/** The address, where a text is nothing but one. */
export function loneAddress(text: string): string | undefined {
  if (text.length > longestAddress) return undefined;
  const [word = '', ...more] = text.trim().split(/\s+/);
  return more.length === 0 && /^https?:\/\//i.test(word) ? URL.parse(word)?.href : undefined;
}
