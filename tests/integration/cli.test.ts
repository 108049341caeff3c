import { expect, test } from 'vitest';
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
  expect(stderr).toContain('3 lines failed');
  expect(code).toBe(1);
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
  [['nonsense']],
  [['facts', '--nonsense']],
  [['annotate']],
  [['annotate', '--date', 'x', '-']],
])('the command line %j is refused with exit code 2', async (args) => {
  const { code, stderr } = await backgrounder(args);
  expect(code).toBe(2);
  expect(stderr).not.toBe('');
});
