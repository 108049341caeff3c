import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotateAll, firstPack, type AnnotationRecord } from './annotate-all.ts';
import { judge, tally, type SentenceLabel } from '../evaluation/judge-links.ts';
import { repository } from './run-cli.ts';

interface Label {
  readonly file: string;
  readonly related: boolean;
  readonly published: string | null;
  readonly mentions?: readonly {
    readonly text: string;
    readonly entityName: string;
    readonly context: string;
  }[];
  readonly notMentions?: readonly string[];
  readonly factSentences?: readonly { readonly quote: string; readonly about: string }[];
  readonly sentences?: readonly (SentenceLabel & { readonly quote: string })[];
}

const folder = join(repository, 'tests/samples');
const labels = (
  JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as { pages: readonly Label[] }
).pages;
const related = labels.filter((label) => label.related);
const entities = new Map<string, string>();
const records = new Map<string, AnnotationRecord>();

beforeAll(async () => {
  const { run, facts } = await annotateAll(
    labels.map(({ file }) => ({ id: file, html: readFileSync(join(folder, file), 'utf8') })),
    [firstPack],
  );
  for (const entity of facts.entities) entities.set(entity.id, entity.name);
  for (const record of run) records.set(String(record.id), record);
}, 60_000);

function recordOf({ file }: Label): AnnotationRecord {
  const record = records.get(file);
  if (!record) throw new Error(`no record of ${file}`);
  return record;
}

/** Where `part` stands in the text; line feeds count as spaces, no-break spaces do not. */
function spanOf(part: string, text: string): { start: number; end: number } {
  const flat = text.replaceAll('\n', ' ');
  const start = flat.indexOf(part);
  expect(start, `“${part}” stands in the main text`).toBeGreaterThanOrEqual(0);
  return { start, end: start + part.length };
}

describe.each(labels)('$file', (label) => {
  test(`is ${label.related ? '' : 'not '}about the story`, () => {
    const { stories, mentions, facts } = recordOf(label);
    const relevant = stories.filter((story) => story.relevant).map(({ pack }) => pack);
    const ofFirstPack = relevant.filter((pack) => pack === 'us-china-tech-july-2023');
    expect(label.related ? ofFirstPack : relevant).toEqual(
      label.related ? ['us-china-tech-july-2023'] : [],
    );
    expect(mentions.length > 0 && facts.length > 0).toBe(label.related);
  });

  test(`was published ${label.published ?? 'on no day that it tells'}`, () => {
    expect(recordOf(label).published).toBe(label.published);
  });
});

describe.each(related)('$file', (label) => {
  test('every labelled name is marked, as what it is', () => {
    const { text, mentions } = recordOf(label);
    const missing = (label.mentions ?? []).filter(({ text: name, entityName, context }) => {
      const around = spanOf(context, text);
      const start = around.start + context.indexOf(name);
      const end = start + name.length;
      // "President Xi Jinping" may be marked where "Xi Jinping" is asked for.
      return !mentions.some(
        (mention) =>
          mention.start <= start &&
          mention.end >= end &&
          entities.get(mention.entity)?.toLowerCase() === entityName.toLowerCase(),
      );
    });
    expect(missing).toEqual([]);
  });

  test('no part of another name is marked', () => {
    const { text, mentions } = recordOf(label);
    const wrong = (label.notMentions ?? []).flatMap((name) => {
      const marked: string[] = [];
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        for (const mention of mentions) {
          const overlaps = mention.start < end && mention.end > at;
          const isWhole = mention.start === at && mention.end === end;
          if (overlaps && !isWhole) marked.push(`${mention.text} in ${name}`);
        }
      }
      return marked;
    });
    expect(wrong).toEqual([]);
  });

  test('offsets give back the names as they stand, in order and apart', () => {
    const { text, mentions } = recordOf(label);
    let last = 0;
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.start).toBeGreaterThanOrEqual(last);
      last = mention.end;
    }
  });

  test('at least 7 of 10 sentences that tell a fact are linked to one', () => {
    const { text, facts } = recordOf(label);
    const sentences = label.factSentences ?? [];
    const missed = sentences.filter(({ quote }) => {
      const { start, end } = spanOf(quote, text);
      return !facts.some((fact) => fact.start <= start && fact.end >= end);
    });
    const linked = sentences.length - missed.length;
    expect(
      linked / sentences.length,
      `${linked} of ${sentences.length} linked; not: ${missed.map(({ quote }) => quote).join(' | ')}`,
    ).toBeGreaterThanOrEqual(0.7);
  });
});

test('of the links on all samples nine in ten are sound, and six in ten facts told are linked', () => {
  const judgements = related.map((label) => {
    const { text, facts } = recordOf(label);
    const labelled = (label.sentences ?? []).map(({ quote, ...known }) => ({
      ...known,
      ...spanOf(quote, text),
    }));
    return judge(facts, labelled);
  });
  const { sound, recalled } = tally(judgements);
  const wrong = judgements.flatMap((judgement) => judgement.wrong.map(({ fact }) => fact));
  expect(sound, `wrong: ${wrong.join(', ')}`).toBeGreaterThanOrEqual(0.9);
  expect(recalled).toBeGreaterThanOrEqual(0.6);
});
