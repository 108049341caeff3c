import { annotate, type RelevanceReason } from '@backgrounder/model/annotate';
import { compileIndex } from '@backgrounder/model/match';
import { readPage } from '@backgrounder/model/page';
import { formatDay } from '@backgrounder/model';
import { builtInPacks } from '@backgrounder/model/packs';
import { packOfFact, packsOfEntity } from './check-labels.ts';
import { dressArticle } from './dress-article.ts';
import { judge, type Judgement, type PlacedLabel } from './judge-links.ts';
import { judgeMentions, type MentionJudgement } from './judge-mentions.ts';
import type { NameLabel } from './marked-text.ts';
import { parseHtml } from './parse-html.ts';
import type { Article } from './read-corpus.ts';

/** What was found on one article's page, beside what should have been. */
export interface Outcome {
  readonly article: Article;
  /** The main text as it was read. */
  readonly text: string;
  /** Paragraphs that are missing from it; their labels count as missed. */
  readonly lost: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly published: string | undefined;
  readonly relevance: readonly {
    readonly pack: string;
    /** Why the page is, or is not, found to be about the pack's story. */
    readonly reason: RelevanceReason;
    readonly found: boolean;
    /** `undefined`: either answer is right. */
    readonly expected: boolean | undefined;
  }[];
  /** Lines that were read as main text, and stand around it. */
  readonly strayLines: readonly string[];
  /** Marks of the page; they are judged where it is about a story. */
  readonly marks: number;
  readonly mentions: MentionJudgement;
  readonly links: Judgement;
  /** Where the labelled sentences stand in the text. */
  readonly sentences: readonly PlacedLabel[];
  /** Sentences that tell a fact, and of these the ones that are rightly linked to one. */
  readonly telling: { readonly all: number; readonly linked: number };
}

export const index = compileIndex(builtInPacks);

/** Reads and annotates an article's page as the extension does, with all built-in packs. */
export function evaluateArticle(article: Article): Outcome {
  const { html, url } = dressArticle(article);
  const page = readPage(parseHtml(html).documentElement, { url });
  const { stories, mentions, facts } = annotate(index, page);
  const { names, sentences, lost } = placeLabels(article, page.text);
  const labelled = article.facts ?? [...article.packs, ...article.either];
  const ofArticle = (pack: string | undefined): boolean =>
    pack !== undefined && article.packs.includes(pack);
  // A link from a pack whose facts bear no labels says nothing, unless the page is not about that pack.
  const judged = facts.filter(
    ({ pack }) => labelled.includes(pack) || (!ofArticle(pack) && !article.either.includes(pack)),
  );
  const isWanted = (fact: string): boolean => ofArticle(packOfFact.get(fact));
  const links = judge(judged, sentences);
  const telling = sentences.filter(({ tells = [] }) => tells.some(isWanted));
  return {
    article,
    text: page.text,
    lost,
    strayLines: strayLines(article, page.text),
    published: page.published && formatDay(page.published.day),
    relevance: stories.map(({ pack, reason, relevant }) => ({
      pack,
      reason,
      found: relevant,
      expected: article.either.includes(pack) ? undefined : article.packs.includes(pack),
    })),
    marks: mentions.length,
    mentions: judgeMentions(mentions, names, ({ entities }) =>
      entities.flatMap(packsOfEntity).some(ofArticle),
    ),
    links: wantedOnly(links, isWanted),
    sentences,
    telling: {
      all: telling.length,
      linked: telling.filter(({ start, end }) =>
        links.right.some((link) => link.start < end && link.end > start),
      ).length,
    },
  };
}

/** Facts of packs that the page may or may not be about are judged where linked, and not missed. */
function wantedOnly(judgement: Judgement, isWanted: (fact: string) => boolean): Judgement {
  const { told, found } = judgement;
  return { ...judgement, told: told.filter(isWanted), found: found.filter(isWanted) };
}

/** Where the labels of an article stand in the text that was read, which may lack some of its paragraphs. */
function placeLabels(
  { blocks }: Article,
  text: string,
): { names: NameLabel[]; sentences: PlacedLabel[]; lost: string[] } {
  const names: NameLabel[] = [];
  const sentences: PlacedLabel[] = [];
  const lost: string[] = [];
  let from = 0;
  let outside = text.length;
  for (const block of blocks) {
    const at = text.indexOf(block.text, from);
    if (at === -1) lost.push(block.text);
    // Behind the text nothing is found, so that what is lost counts as missed.
    const start = at === -1 ? outside : at;
    const moved = <T extends { start: number; end: number }>(label: T): T => ({
      ...label,
      start: label.start + start,
      end: label.end + start,
    });
    names.push(...block.names.map(moved));
    sentences.push(...block.sentences.map(moved));
    if (at === -1) outside += block.text.length;
    else from = at + block.text.length;
  }
  return { names, sentences, lost };
}

function strayLines({ blocks, byline, outlet }: Article, text: string): string[] {
  const own = new Set([outlet, ...blocks.map((block) => block.text)]);
  return text
    .split('\n')
    .filter((line) => !own.has(line) && !(byline !== undefined && line.startsWith(byline)));
}
