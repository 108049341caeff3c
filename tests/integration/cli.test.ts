import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnnotationRecord } from './annotate-all.ts';
import { backgrounder } from './run-cli.ts';

test('facts --json lists packs, entities and facts, each fact with its type', async () => {
  const { code, stdout } = await backgrounder(['facts', '--json']);
  const { packs, entities, facts } = JSON.parse(stdout) as Record<string, { type?: string }[]>;
  expect(code).toBe(0);
  expect(packs).toHaveLength(2);
  expect(entities?.length).toBeGreaterThan(35);
  expect(new Set(facts?.map((fact) => fact.type)).size).toBe(8);
});

test('facts tells when what has been succeeded ended', async () => {
  const pack = 'packages/model/src/cards/dam-dispute.test-pack.yaml';
  const { stdout } = await backgrounder(['facts', '--pack', pack]);
  expect(stdout).toMatch(/filling of the reservoir .*\(from 1 March 2031 to October 2031\)\n/);
  expect(stdout).toMatch(/a least flow .*\(since October 2031\)\n/);
});

test('the report of a page is headed by its headline, without the name of the site', async () => {
  const { stdout } = await backgrounder(['annotate', 'tests/samples/greek-letter.html']);
  expect(stdout.split('\n')[0]).toBe('The hardest letter on the blackboard');
});

test('cards --json lists the cards', async () => {
  const { code, stdout } = await backgrounder(['cards', '--json']);
  const { cards } = JSON.parse(stdout) as { cards: { question: string }[] };
  expect(code).toBe(0);
  expect(cards.every((card) => card.question !== '')).toBe(true);
  expect(cards.length).toBeGreaterThan(100);
});

test('the filter answers bad lines with an error, goes on, and fails in the end', async () => {
  const lines = [
    JSON.stringify({ id: 1, text: 'Nothing of note.' }),
    'no JSON',
    JSON.stringify({ id: 'empty' }),
    JSON.stringify({ id: 'late', text: 'A day.', date: '2023-13-01' }),
    JSON.stringify({ id: 2, html: '<p>A page.</p>', date: '2023-07-08' }),
  ];
  const { code, stdout, stderr } = await backgrounder(['annotate', '--ndjson'], {
    input: lines.join('\n'),
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotationRecord & { error?: string });
  expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
    [1, true],
    [null, false],
    ['empty', false],
    ['late', false],
    [2, true],
  ]);
  expect(answers[4]).toMatchObject({ text: 'A page.', published: '2023-07-08', mentions: [] });
  expect(stderr).toContain('3 of 5 lines failed:\n  line 2: This line is not JSON');
  expect(code).toBe(3);
});

test('the filter parts lines at line feeds alone', async () => {
  const text = 'One\u2028two\u0085three\u2029four.';
  const lines = [JSON.stringify({ id: 1, text }), JSON.stringify({ id: 2, text: 'Ünïcødé 芯片' })];
  const { code, stdout } = await backgrounder(['annotate', '--ndjson'], {
    input: `${lines.join('\r\n')}\r\n\r\n`,
  });
  const answers = stdout.split('\n').filter((line) => line !== '');
  expect(answers.map((line) => (JSON.parse(line) as AnnotationRecord).id)).toEqual([1, 2]);
  expect(code).toBe(0);
});

test.each([
  [['chek', 'x.yaml'], 'There is no command "chek". Did you mean check?\n'],
  // A word that every object of JavaScript knows.
  [['constructor'], 'There is no command "constructor".\n'],
  [['help', 'anotate'], 'There is no command "anotate". Did you mean annotate?\n'],
  [['facts', '--jsn'], 'There is no option --jsn. Did you mean --json?\n'],
  [['explain'], 'Which code?\n'],
  [['explain', 'bad-dat'], 'There is no code "bad-dat". Did you mean bad-date?\n'],
  [['explain', 'bad-date', 'bad-id'], 'Which code?\n'],
  [['annotate'], 'Which article? Give a file, or - for standard input.\n'],
  [['annotate', 'a.html', 'b.html'], 'One article at a time.\n'],
  [['annotate', '--ndjson', 'a.html'], 'With --ndjson only standard input is read.\n'],
  [['annotate', '--date', 'x', '-'], '"x" is no date; write it as YYYY-MM-DD.\n'],
])('the command line %j is refused with exit code 2, and told why', async (args, why) => {
  const { code, stdout, stderr } = await backgrounder(args);
  expect(stderr.slice(0, why.length)).toBe(why);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test.each([
  [['help', 'facts']],
  [['facts', '--help']],
  [['facts', '-h']],
  [['facts', '--pack', 'nowhere.yaml', '--help']],
])('%j prints the help of facts alone', async (args) => {
  const { code, stdout, stderr } = await backgrounder(args);
  expect(stdout).toMatch(/^backgrounder facts .*\n(?: {2}.*\n)+$/);
  expect([code, stderr]).toEqual([0, '']);
});

describe('input that gives no text', () => {
  const unreadable = [
    ['nowhere.yaml', 'There is no such file. Check its name and its folder.'],
    ['docs', 'This is a folder. Name a file in it.'],
  ] as const;

  test.each(unreadable)('annotate %s', async (file, why) => {
    const { code, stdout, stderr } = await backgrounder(['annotate', file]);
    expect([code, stdout, stderr]).toEqual([1, '', `${file}: ${why}\n`]);
  });

  test.each(unreadable)('check %s', async (file, why) => {
    const { code, stdout } = await backgrounder(['check', file]);
    expect(stdout.split('\n')).toEqual([
      `${file}: error unreadable-file: ${why}`,
      '  unreadable-file: A pack is in a file that can be read. (backgrounder explain unreadable-file)',
      '1 error, 0 warnings',
      '',
    ]);
    expect(code).toBe(1);
  });

  test.each(unreadable)('facts --pack %s', async (file, why) => {
    const { code, stdout, stderr } = await backgrounder(['facts', '--pack', file]);
    expect([code, stdout, stderr]).toEqual([1, '', `${file}: error unreadable-file: ${why}\n`]);
  });

  // Who runs as root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-cli-'));
    const file = join(folder, 'locked.txt');
    writeFileSync(file, 'Locked.', { mode: 0o000 });
    const { code, stderr } = await backgrounder(['annotate', file]);
    rmSync(folder, { recursive: true });
    expect(stderr).toBe(`${file}: This file may not be read. Ask its owner to let you read it.\n`);
    expect(code).toBe(1);
  });

  test.each(['', ' \n\n'])('annotate of %j', async (input) => {
    const { code, stdout, stderr } = await backgrounder(['annotate', '-'], { input });
    expect([code, stdout, stderr]).toEqual([1, '', 'The input is empty.\n']);
  });
});

describe('the report tells why a page is about a story, or is not', () => {
  test.each([
    ['Rain fell.', 'names 0 telling entities; 2 are needed'],
    ['Janet Yellen came.', 'names 1 telling entity; 2 are needed'],
    [
      'Janet Yellen and Xi Jinping slept.',
      'tells facts of the story in 0 sentences, each counted by how sure it is; 2 are needed',
    ],
    [
      'Janet Yellen met Li Qiang in Beijing. China announced curbs on exports of gallium and germanium.',
      'names 4 telling entities, and tells facts of the story in 0.9 sentences, each counted by how sure it is',
    ],
  ])('%s', async (input, why) => {
    const { code, stdout } = await backgrounder(['annotate', '-'], { input });
    const [, told] = /bout: .+ \(score [\d.]+\): (.+)/.exec(stdout) ?? [];
    expect(told).toBe(why);
    expect(code).toBe(0);
  });

  test('as JSON a story stays what it was', async () => {
    const { stdout } = await backgrounder(['annotate', '--json', '-'], { input: 'Rain fell.' });
    expect((JSON.parse(stdout) as AnnotationRecord).stories).toEqual([
      { pack: 'us-china-tech-july-2023', score: 0, relevant: false },
      { pack: 'us-china-tech-restrictions', score: 0, relevant: false },
    ]);
  });
});
