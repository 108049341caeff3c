import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotateAll, type AnnotationRecord } from './annotate-all.ts';
import { dressArticle } from '../evaluation/dress-article.ts';
import { readCorpus } from '../evaluation/read-corpus.ts';
import { repository } from './run-cli.ts';

const story = 'us-china-tech-july-2023';
const samples = ['same-week.html', 'year-later.html', 'paraphrase.html'];
const articles = readCorpus().filter(({ half, about }) => half === 'dev' && about === 'related');
const records = new Map<string, AnnotationRecord>();

beforeAll(async () => {
  const { run } = await annotateAll([
    ...samples.map((file) => ({
      id: file,
      html: readFileSync(join(repository, 'tests/samples', file), 'utf8'),
    })),
    ...articles.map((article) => ({ id: article.name, ...dressArticle(article) })),
  ]);
  for (const record of run) records.set(String(record.id), record);
}, 60_000);

function contextOf(id: string): AnnotationRecord['contexts'][number] {
  const context = records.get(id)?.contexts.find(({ pack }) => pack === story);
  if (!context) throw new Error(`${id} has no context of ${story}`);
  return context;
}

/** The first of a list, as ids of the story's own facts or keys of others. */
function first(count: number, list: readonly { readonly fact: string }[]): string[] {
  return list.slice(0, count).map(({ fact }) => fact.replace(`${story}/`, ''));
}

describe('what a reader is shown beside the samples', () => {
  test('of July 2023: the steps that followed, and none of them as of that day', () => {
    const { asOf, since } = contextOf('same-week.html');
    const followed = [
      'outbound-order-signed',
      'chip-rules-october-2023',
      'metals-ban-2024',
      'metals-ban-suspended',
    ];
    expect(first(8, since)).toEqual(expect.arrayContaining(followed));
    expect(first(asOf.length, asOf).filter((fact) => followed.includes(fact))).toEqual([]);
    expect(first(8, asOf)).toContain('bis-controls-october-2022');
  });

  test('of August 2024: the ban of December first of what came since; the rules of 2023 are told', () => {
    const { asOf, since } = contextOf('year-later.html');
    expect(first(2, since)).toEqual(['metals-ban-2024', 'metals-ban-suspended']);
    expect(first(since.length, since)).not.toContain('chip-rules-october-2023');
    expect(first(4, asOf)).toContain('us-china-tech-restrictions/wto-complaint-2022');
  });

  test('a paraphrase gets the same background', () => {
    expect(first(8, contextOf('paraphrase.html').since)).toContain('metals-ban-2024');
  });
});

test('the lists of a page hold no fact twice, and none that the page tells', () => {
  let listed = 0;
  for (const { contexts, facts } of records.values()) {
    const told = new Set(facts.map(({ fact }) => fact));
    for (const { asOf, since } of contexts) {
      const keys = [...asOf, ...since].map(({ fact }) => fact);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => told.has(key.split('/')[1]!))).toEqual([]);
      listed += keys.length;
    }
  }
  expect(listed).toBeGreaterThan(500);
});

test('no article is said to differ: all tell what the packs hold', () => {
  expect(articles.length).toBeGreaterThan(25);
  const told = [...records.values()].flatMap(({ id, contexts }) =>
    contexts.flatMap(({ differences }) =>
      differences.map(({ fact, says, stored }) => `${id}: ${says}, not ${stored} (${fact})`),
    ),
  );
  expect(told).toEqual([]);
});
