import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '@backgrounder/model';
import { parsePackText } from '@backgrounder/model/yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnnotationRecord } from './annotate-all.ts';
import { backgrounder, repository } from './run-cli.ts';

const fixtures = join(repository, 'tests/fixtures/drafts');
const sample = join(repository, 'tests/samples/same-week.html');

interface Labels {
  readonly file: string;
  readonly published: string;
  readonly person: readonly (readonly string[])[];
  readonly organization: readonly (readonly string[])[];
  readonly place: readonly (readonly string[])[];
  readonly quotations: readonly (readonly [beginning: string, speaker: string])[];
}

const { articles } = JSON.parse(readFileSync(join(fixtures, 'labels.json'), 'utf8')) as {
  readonly articles: readonly Labels[];
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-draft-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packOf(yaml: string): Pack {
  const result = parsePackText(yaml);
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.pack;
}

/** A draft takes under a second where the machine is free. */
const patience = { timeout: 60_000 };

describe('of a page', patience, () => {
  test('the pack names its source as the page does, and is a draft in every part', async () => {
    const { code, stdout } = await backgrounder(['draft', sample]);
    expect(code).toBe(0);
    const pack = packOf(stdout);
    expect(pack).toMatchObject({
      language: 'en-GB',
      sources: [
        {
          publisher: 'The Harbour Courier',
          url: 'https://harbour-courier.example/2023/07/09/week-of-chips-and-metals',
          published: { text: '2023-07-09' },
        },
      ],
    });
    expect(pack.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Xi Jinping', 'Janet Yellen', 'Li Qiang', 'Jiangsu', 'Xinhua']),
    );
    expect([pack, ...pack.entities, ...pack.facts].filter(({ draft }) => !draft)).toEqual([]);
    expect(pack.facts).toContainEqual(
      expect.objectContaining({
        type: 'statement',
        speaker: 'xi-jinping',
        quotation: 'It is necessary to maintain a firm footing on the path of innovation',
      }),
    );
    expect(pack.facts).toContainEqual(
      expect.objectContaining({
        type: 'event',
        when: expect.objectContaining({ text: '2023-07-07' }) as unknown,
        actors: ['janet-yellen', 'li-qiang'],
        place: 'beijing',
      }),
    );
  });

  test('the pack can be tried on the page at once', async () => {
    const file = join(folder, 'tried.yaml');
    const made = await backgrounder(['draft', '--output', file, sample]);
    expect(made).toMatchObject({ code: 0, stdout: '' });
    const annotated = await backgrounder(['annotate', '--json', '--pack', file, sample]);
    const { mentions } = JSON.parse(annotated.stdout) as AnnotationRecord;
    expect(mentions.map(({ entity }) => entity)).toContain('janet-yellen');
    const cards = await backgrounder(['cards', '--pack', file]);
    expect(cards.code).toBe(0);
    expect(cards.stdout).toMatch(/^\d+ cards$/m);
  });

  test('text from the standard input is drafted too', async () => {
    const input = 'The gate\n\n“It is shut,” said Ada Lund on Friday.';
    const { stdout, stderr } = await backgrounder(['draft', '--date', '2023-07-08', '-'], {
      input,
    });
    expect(packOf(stdout).facts).toMatchObject([
      { type: 'statement', speaker: 'ada-lund', when: { text: '2023-07-07' } },
    ]);
    expect(stderr).toBe('Drafted for your review: facts 1, entities 1.\n');
  });

  test('options win over what the page says', async () => {
    const { stdout } = await backgrounder([
      'draft',
      '--date',
      '2023-08-01',
      '--url',
      'https://other.example/a',
      sample,
    ]);
    expect(packOf(stdout).sources).toMatchObject([
      { url: 'https://other.example/a', published: { text: '2023-08-01' } },
    ]);
  });
});

describe('of labelled articles', () => {
  const packs = new Map<string, Pack>();
  beforeAll(async () => {
    for (const { file, published } of articles) {
      const run = await backgrounder(['draft', '--date', published, join(fixtures, file)]);
      packs.set(file, packOf(run.stdout));
    }
  }, 120_000);

  test.each([
    ['person', 0.92, 0.95],
    ['organization', 0.92, 0.88],
    ['place', 0.95, 0.92],
  ] as const)('of kind %s, precision is at least %s and recall %s', (kind, precision, recall) => {
    let there = 0;
    let found = 0;
    const right: string[] = [];
    for (const labels of articles) {
      const names = packs.get(labels.file)!.entities.filter((entity) => entity.kind === kind);
      const fullest = labels[kind].map(([first]) => first);
      there += fullest.length;
      found += names.length;
      right.push(...names.map(({ name }) => name).filter((name) => fullest.includes(name)));
    }
    expect(there).toBeGreaterThanOrEqual(40);
    expect(right.length / found).toBeGreaterThanOrEqual(precision);
    expect(right.length / there).toBeGreaterThanOrEqual(recall);
  });

  test.each(articles)('of $file, every quotation has its speaker', ({ file, quotations }) => {
    const pack = packs.get(file)!;
    const text = readFileSync(join(fixtures, file), 'utf8');
    const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
    const said = pack.facts.flatMap((fact) => (fact.type === 'statement' ? [fact] : []));
    const drafted = quotations.map(([beginning]) => {
      const fact = said.find(({ quotation, sources: [{ selector }] }) =>
        quotation === undefined
          ? selector?.type === 'quote' && selector.exact.startsWith(beginning.slice(0, 10))
          : quotation.startsWith(beginning),
      );
      return [beginning, fact && names.get(fact.speaker)];
    });
    expect(drafted).toEqual(quotations);
    expect(said).toHaveLength(quotations.length);
    // A quotation that "he said" interrupts stands in two pieces.
    const pieces = said.flatMap(({ quotation }) =>
      quotation === undefined || text.includes(quotation) ? [] : quotation.split(/(?<=,) (?=and )/),
    );
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([]);
  });
});

describe('where something is missing', patience, () => {
  const german = 'Das Tor\n\nDie Hafenmeisterin Ada Lund sagte am Freitag, dass das Tor zu ist.';
  test.each<[name: string, args: string[], input: string, code: number, message: RegExp]>([
    ['no article', ['draft'], '', 2, /^Which article\?/],
    ['no file', ['draft', 'nowhere.html'], '', 1, /nowhere\.html: There is no such file\./],
    ['no text', ['draft', '-'], ' \n', 1, /The input is empty\./],
    ['no text in HTML', ['draft', '-'], '<html><body></body></html>', 1, /There is no text/],
    [
      'no date',
      ['draft', '-'],
      'Ada Lund left.',
      1,
      /^The standard input does not tell when.*add --date YYYY-MM-DD/,
    ],
    ['a bad date', ['draft', '--date', '7 July', '-'], '', 2, /"7 July" is no date/],
    ['a bad address', ['draft', '--url', 'a.example', '-'], '', 2, /"a\.example" is no address/],
    ['an unknown option', ['draft', '--nonsense', '-'], '', 2, /nonsense/],
  ])('%s: says so', async (_, args, input, code, message) => {
    const run = await backgrounder(args, { input });
    expect(run.stderr).toMatch(message);
    expect(run).toMatchObject({ code, stdout: '' });
  });

  test.each<[name: string, input: string, message: RegExp]>([
    [
      'no name',
      'The gate\n\nIt was shut, and nobody of the harbour had the key to it.',
      /No person, organization or place was found in the standard input/,
    ],
    ['another language', german, /does not read as English: .* for English only/],
  ])('%s: gives the head and the source, and says so', async (_, input, message) => {
    const run = await backgrounder(['draft', '--date', '2023-07-08', '-'], { input });
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(0);
    expect(packOf(run.stdout)).toMatchObject({
      entities: [],
      facts: [],
      sources: [{ id: 'article' }],
    });
  });

  test('a file that is there is overwritten only by force', async () => {
    const file = join(folder, 'mine.yaml');
    writeFileSync(file, 'mine');
    const refused = await backgrounder(['draft', '--output', file, sample]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('is there already; name another file, or add --force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const forced = await backgrounder(['draft', '--output', file, '--force', sample]);
    expect(forced.code).toBe(0);
    expect(packOf(readFileSync(file, 'utf8')).draft).toBe(true);
  });
});
