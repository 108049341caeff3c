import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { parseRoot } from '../src/cli/read-html.ts';
import { loadTagger } from '../src/cli/tag-words.ts';
import { pageSentences, tellingParagraphs } from '../src/draft/article.ts';
import { draftPack } from '../src/draft/draft-pack.ts';
import { joinNames } from '../src/draft/entities.ts';
import { properNames } from '../src/draft/proper-names.ts';
import { statementsOf } from '../src/draft/statements.ts';
import type { NameKind, Tagger } from '../src/draft/types.ts';
import { parsePack } from '../src/pack/parse.ts';
import { plainPage, readPage } from '../src/page/read-page.ts';
import { parseDay } from '../src/time/day.ts';
import { areSavedPagesThere, htmlOf, savedPages } from './saved-pages.ts';

// Compares the libraries that could tag words for `backgrounder draft`: what is found of the names and speakers
// labelled in tests/fixtures/drafts, and on real pages (where they are) how long a draft takes and what it holds.

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixtures = `${root}tests/fixtures/drafts/`;
const kinds = ['person', 'organization', 'place'] as const satisfies NameKind[];

interface Labels extends Readonly<Record<NameKind, readonly (readonly string[])[]>> {
  readonly file: string;
  readonly published: string;
  readonly seen: boolean;
  /** How a quotation begins, and who said it. */
  readonly quotations: readonly (readonly [string, string])[];
}

const { articles } = JSON.parse(readFileSync(`${fixtures}labels.json`, 'utf8')) as {
  readonly articles: readonly Labels[];
};

const taggers: Readonly<Record<string, Tagger>> = {
  'no library': () => [],
  compromise: await loadTagger(),
  wink: winkTagger(),
};

for (const [library, tag] of Object.entries(taggers)) {
  for (const seen of [true, false]) {
    const figures = namesFound(
      articles.filter((article) => article.seen === seen),
      tag,
    );
    console.log(JSON.stringify({ library, articles: seen ? 'seen' : 'unseen', ...figures }));
  }
  if (areSavedPagesThere) console.log(JSON.stringify({ library, ...(await onRealPages(tag)) }));
}
if (!areSavedPagesThere) console.log(JSON.stringify({ skipped: '../shared/corpus is absent' }));

/** Tags parts of speech, but no kinds of names: a proper noun is a name, all else a word. */
function winkTagger(): Tagger {
  const nlp = winkNlp(model);
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    // oxlint-disable-next-line typescript/unbound-method -- the library knows its own by identity
    const parts = tokens.out(nlp.its.pos) as unknown as string[];
    let from = 0;
    return tokens.out().flatMap((token, number) => {
      const start = text.indexOf(token, from);
      if (start === -1) return [];
      from = start + token.length;
      return [{ start, end: from, sense: parts[number] === 'PROPN' ? 'name' : 'word' }];
    });
  };
}

function namesFound(labelled: readonly Labels[], tag: Tagger) {
  const none = { right: 0, found: 0, there: 0 };
  const counts = { person: { ...none }, organization: { ...none }, place: { ...none } };
  let speakers = 0;
  let quotations = 0;
  for (const labels of labelled) {
    const page = plainPage(readFileSync(fixtures + labels.file, 'utf8'));
    const tagged = tag(page.text);
    const { entities, mentions } = joinNames(
      properNames(pageSentences(page), tagged),
      page.text,
      tagged,
    );
    for (const kind of kinds) {
      const there = labels[kind].map(([fullest]) => fullest);
      const found = entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
      const count = counts[kind];
      count.there += there.length;
      count.found += found.length;
      count.right += found.filter((name) => there.includes(name)).length;
    }
    const { statements } = statementsOf(
      tellingParagraphs(page),
      mentions,
      parseDay(labels.published)!,
    );
    for (const [beginning, speaker] of labels.quotations) {
      quotations++;
      const drafted = statements.find(({ at }) => page.text.startsWith(beginning, at.start));
      if (drafted?.speaker.name === speaker) speakers++;
    }
  }
  if (quotations < 20) throw new Error('too few labelled quotations to say anything');
  return {
    ...Object.fromEntries(
      Object.entries(counts).map(([kind, { right, found, there }]) => [
        kind,
        { precision: `${right}/${found}`, recall: `${right}/${there}` },
      ]),
    ),
    speakers: `${speakers}/${quotations}`,
  };
}

async function onRealPages(tag: Tagger) {
  const milliseconds: number[] = [];
  const totals = { characters: 0, names: 0, statements: 0, events: 0, roles: 0, unattributed: 0 };
  let withNames = 0;
  let withFacts = 0;
  for (const saved of savedPages()) {
    const page = readPage(await parseRoot(htmlOf(saved)), { url: saved.url });
    const day = parseDay(saved.published ?? '') ?? page.published?.day;
    if (day === undefined) continue;
    const before = performance.now();
    const { pack, english, unattributed } = draftPack({ page, source: {}, published: day }, tag);
    const after = performance.now();
    const parsed = parsePack(pack);
    if (!parsed.ok) throw new Error(`${saved.file}: ${parsed.issues[0].message}`);
    if (!english) continue;
    milliseconds.push(after - before);
    totals.characters += page.text.length;
    totals.names += parsed.pack.entities.length;
    totals.unattributed += unattributed.length;
    for (const { type } of parsed.pack.facts) {
      if (type === 'statement') totals.statements++;
      else if (type === 'event') totals.events++;
      else totals.roles++;
    }
    if (parsed.pack.entities.length > 0) withNames++;
    if (parsed.pack.facts.length > 0) withFacts++;
  }
  milliseconds.sort((a, b) => a - b);
  return {
    englishPages: milliseconds.length,
    withNames,
    withFacts,
    ...totals,
    medianMilliseconds: Math.round(milliseconds[milliseconds.length >> 1] ?? 0),
    slowestMilliseconds: Math.round(milliseconds.at(-1) ?? 0),
  };
}
