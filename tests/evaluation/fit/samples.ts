import { readPage } from '@backgrounder/model/page';
import { builtInPacks } from '@backgrounder/model/packs';
import { readingOf } from '../../../packages/model/src/annotate/page-reading.ts';
import { factsMet, indexFacts } from '../../../packages/model/src/linking/fact-index.ts';
import { factSignatures } from '../../../packages/model/src/linking/fact-signature.ts';
import { likenessOf, piecesOf } from '../../../packages/model/src/linking/likeness.ts';
import { readSentences } from '../../../packages/model/src/reading/read-sentences.ts';
import { dressArticle } from '../dress-article.ts';
import { index, placeLabels } from '../evaluate-article.ts';
import { areKin, type PlacedLabel } from '../judge-links.ts';
import { parseHtml } from '../parse-html.ts';
import { readCorpus, type Article } from '../read-corpus.ts';

/** A sentence beside a fact, with what they share, and whether the one tells the other. */
export interface Sample {
  readonly article: string;
  readonly fact: string;
  readonly sentence: number;
  readonly text: string;
  /** A value for each of `featureNames`. */
  readonly features: Float64Array;
  readonly pieces: readonly { readonly text: string; readonly weight: number }[];
  /** `undefined`: a link would be no mistake, and no hit; or it is not known. */
  readonly tells: boolean | undefined;
}

export interface Samples {
  readonly samples: readonly Sample[];
  /** Facts that are told by sentences with which they share nothing, as "article fact: sentence". */
  readonly unlike: readonly string[];
}

const facts = new Map(
  builtInPacks.map((pack) => [pack.id as string, indexFacts(factSignatures(pack))]),
);

/** The samples of the articles of `dev`, of the packs whose facts are labelled there. */
export function readSamples(): Samples {
  const samples: Sample[] = [];
  const unlike: string[] = [];
  for (const article of readCorpus()) {
    if (article.half === 'dev') addSamples(article, samples, unlike);
  }
  return { samples, unlike };
}

function addSamples(article: Article, samples: Sample[], unlike: string[]): void {
  const { html, url } = dressArticle(article);
  const page = readPage(parseHtml(html).documentElement, { url });
  const published = page.published?.day;
  const { candidates, sentences } = readingOf(index, page);
  const labels = placeLabels(article, page.text).sentences;
  const read = sentences();
  for (const pack of builtInPacks) {
    // What bears no labels is a rival all the same.
    const isOpen = !isLabelled(article, pack.id);
    const names = candidates.filter(({ name }) => name.owners.some((one) => one.pack === pack.id));
    const index = facts.get(pack.id)!;
    for (const [at, sentence] of readSentences(read, names, pack).entries()) {
      const here = labels.filter(({ start, end }) => start < sentence.end && end > sentence.start);
      const met = new Map(factsMet(index, sentence, published).map((one) => [one.signature, one]));
      for (const signature of index.signatures) {
        const { fact, begins } = signature;
        if (published !== undefined && begins !== undefined && begins > published) continue;
        // Who holds which post is told in many an article about something else, where nothing is labelled.
        const isPost = article.about !== 'related' && fact.type === 'role';
        const tells = isOpen || isPost ? undefined : isTold(fact.id, here);
        const shared = met.get(signature);
        const features = shared && likenessOf(sentence, shared, published);
        if (features) {
          const { name } = article;
          samples.push({
            article: name,
            fact: fact.id,
            sentence: at,
            text: sentence.text,
            features: features.slice(),
            pieces: piecesOf(sentence, shared),
            tells,
          });
        } else if (tells) {
          unlike.push(`${article.name} ${fact.id}: ${sentence.text}`);
        }
      }
    }
  }
}

function isLabelled({ about, facts, packs, either }: Article, pack: string): boolean {
  if (facts) return facts.includes(pack);
  return about !== 'related' || packs.includes(pack) || either.includes(pack);
}

function isTold(fact: string, labels: readonly PlacedLabel[]): boolean | undefined {
  const told = labels.flatMap(({ tells = [] }) => tells);
  if (told.includes(fact)) return true;
  if (labels.some(({ near = [] }) => near.includes(fact))) return false;
  const isHarmless =
    labels.some(({ touches = [] }) => touches.includes(fact)) ||
    told.some((one) => areKin(one, fact));
  return isHarmless ? undefined : false;
}
