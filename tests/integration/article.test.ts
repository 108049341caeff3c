import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstPack, type AnnotationRecord } from './annotate-all.ts';
import { judge, tally } from '../evaluation/judge-links.ts';
import { backgrounder, repository } from './run-cli.ts';

/** The report from which the first pack was made. It is no part of the project: where it is absent, nothing is checked. */
const article = join(repository, '../shared/seed/article.txt');
const isThere = existsSync(article);

interface CitingFact {
  readonly id: string;
  readonly summary: string;
  readonly sources: readonly {
    readonly source: string;
    readonly paragraph?: number;
    readonly selector?: { readonly type: string; readonly exact?: string };
  }[];
}

function plain(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ');
}

function paragraphs(): string[] {
  return readFileSync(article, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(plain);
}

function annotated() {
  const dated = ['--date', '2023-07-08', article];
  return backgrounder(['annotate', '--pack', firstPack, '--json', ...dated]);
}

async function citations() {
  const { stdout } = await backgrounder(['facts', '--pack', firstPack, '--json']);
  const { facts } = JSON.parse(stdout) as { facts: readonly CitingFact[] };
  return facts.flatMap(({ id, sources }) =>
    sources.filter(({ source }) => source === 'article').map((citation) => ({ id, citation })),
  );
}

describe.skipIf(!isThere)(
  'the article of July 2023 (skipped where ../shared/seed/article.txt is absent)',
  () => {
    test('every citation stands once, in the paragraph that it names', async () => {
      const pack = join(repository, 'packages/model/packs/us-china-tech-july-2023.yaml');
      const run = await backgrounder(['verify', pack, '--source', `article=${article}`, '--json']);
      const { sources } = JSON.parse(run.stdout) as {
        sources: [{ citations: readonly { verdict: { kind: string } }[] }];
      };
      const [{ citations: verified }] = sources;
      expect(verified.length).toBeGreaterThanOrEqual(40);
      expect(verified.filter(({ verdict }) => verdict.kind !== 'stands')).toEqual([]);
      expect(run.code).toBe(0);
    });

    test('every paragraph is cited by at least two facts', async () => {
      const counts = new Map<number, Set<string>>();
      for (const { id, citation } of await citations()) {
        const facts = counts.get(citation.paragraph ?? 0) ?? new Set();
        counts.set(citation.paragraph ?? 0, facts.add(id));
      }
      const thin = paragraphs()
        .map((_, number) => number + 1)
        .filter((number) => (counts.get(number)?.size ?? 0) < 2);
      expect(thin).toEqual([]);
    });

    test('a citation is a few words, no sentence', async () => {
      const long = (await citations()).filter(
        ({ citation }) => (citation.selector?.exact ?? '').split(' ').length > 10,
      );
      expect(long).toEqual([]);
    });

    test('it is found to be about the story, and most of its facts are linked', async () => {
      const run = await annotated();
      expect(run.stderr).toBe('');
      const record = JSON.parse(run.stdout) as AnnotationRecord;
      expect(record.published).toBe('2023-07-08');
      expect(record.stories).toContainEqual(
        expect.objectContaining({ pack: 'us-china-tech-july-2023', relevant: true }),
      );
      const fromArticle = new Set((await citations()).map(({ id }) => id));
      const linked = new Set(record.facts.map(({ fact }) => fact));
      expect(linked.size).toBeGreaterThanOrEqual(15);
      const missed = [...fromArticle].filter((id) => !linked.has(id));
      expect(
        1 - missed.length / fromArticle.size,
        `not linked: ${missed.join(', ')}`,
      ).toBeGreaterThanOrEqual(0.6);
      const names = new Set(record.mentions.map(({ entity }) => entity));
      expect([...names]).toEqual(
        expect.arrayContaining([
          'xi-jinping',
          'joe-biden',
          'janet-yellen',
          'li-qiang',
          'antony-blinken',
          'jiangsu',
          'xinhua',
        ]),
      );
    });

    test('each paragraph is linked to the facts that cite it, or that tell of the same things', async () => {
      const run = await annotated();
      const { text, facts } = JSON.parse(run.stdout) as AnnotationRecord;
      const cited = await citations();
      let start = 0;
      const labels = text.split('\n').map((paragraph, at) => {
        const end = start + paragraph.length;
        const tells = cited
          .filter(({ citation }) => citation.paragraph === at + 1)
          .map(({ id }) => id);
        const label = { start, end, tells };
        start = end + 1;
        return label;
      });
      expect(labels).toHaveLength(paragraphs().length);
      const judgement = judge(facts, labels);
      const { sound } = tally([judgement]);
      expect(
        sound,
        `wrong: ${judgement.wrong.map(({ fact }) => fact).join(', ')}`,
      ).toBeGreaterThanOrEqual(0.9);
    });
  },
);
