import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { backgrounderBin } from './run-cli.ts';

interface Answer {
  readonly id: string | number | null;
  readonly text?: string;
  readonly published?: string | null;
  readonly error?: string;
}

function filter(nodeOptions: readonly string[] = []): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeOptions, backgrounderBin, 'annotate', '--ndjson']);
}

async function answersTo(
  input: string | Buffer,
): Promise<{ answers: Answer[]; code: number | null; stderr: string; stdout: string }> {
  const child = filter();
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { answers: lines.map((line) => JSON.parse(line) as Answer), code, stderr, stdout };
}

function lineOf(id: string | number, text: string): string {
  return `${JSON.stringify({ id, text })}\n`;
}

test('every line has its answer, in order, bad ones too', async () => {
  const lines = Array.from({ length: 300 }, (_, number) =>
    number % 7 === 3
      ? `bad ${number}\n`
      : lineOf(number, 'Janet Yellen met Li Qiang. '.repeat(number % 5)),
  );
  const { answers, code } = await answersTo(lines.join(''));
  expect(answers.map(({ id }) => id)).toEqual(lines.map((_, at) => (at % 7 === 3 ? null : at)));
  expect(answers.filter(({ error }) => error !== undefined)).toHaveLength(43);
  expect(code).toBe(3);
});

describe('a line that cannot be annotated', () => {
  test.each([
    ['"no JSON', null, /^This line is not JSON: /],
    ['{"id":"cut', null, /^This line is not JSON: /],
    ['3', null, /^A line must be an object/],
    ['null', null, /^A line must be an object/],
    ['{"text":"No id."}', null, /^A line needs an "id"$/],
    ['{"id":{},"text":"x"}', null, /^"id" must be a text, or a whole number less than 2\^53$/],
    // Its last digits would be lost.
    ['{"id":12345678901234567890,"text":"x"}', null, /^"id" must be a text, or a whole number/],
    ['{"id":7}', 7, /^A line needs either "text" or "html"$/],
    ['{"id":7,"text":null}', 7, /^A line needs either "text" or "html"$/],
    ['{"id":7,"text":"x","html":"y"}', 7, /, and this has both$/],
    ['{"id":7,"text":5}', 7, /^"text" must be a text$/],
    ['{"id":7,"html":"x","url":5}', 7, /^"url" must be a text$/],
    ['{"id":"a","text":"x","date":"2023-02-30"}', 'a', /^"date" is no day such as 2023-07-07$/],
    ['{"id":"a","text":"x","date":"2023-07-071"}', 'a', /^"date" is no day/],
  ])('%s', async (line, id, error) => {
    const { answers, code, stderr } = await answersTo(line);
    expect(answers).toEqual([{ id, error: expect.stringMatching(error) as string }]);
    expect(stderr).toMatch(/^1 of 1 lines failed:\n {2}line 1.*: .+\n$/);
    expect(code).toBe(3);
  });

  test('is told to standard error by its number, in a few lines, however much it holds', async () => {
    const huge = 'x'.repeat(100_000);
    const lines = [
      '\n',
      `${JSON.stringify({ id: huge, text: 1 })}\n`,
      ...Array.from({ length: 50 }, () => `${huge}\n`),
    ];
    const { stderr, answers } = await answersTo(lines.join(''));
    expect(stderr).toMatch(
      /^51 of 51 lines failed:\n {2}line 2 \(id "x+…\): "text" must be a text\n/,
    );
    expect(stderr).toMatch(/\n {2}and 41 more; their answers hold "error"\n$/);
    expect(stderr.length).toBeLessThan(5000);
    expect(answers).toHaveLength(51);
  });
});

describe('the bytes of a stream', () => {
  const plain = lineOf(1, 'One.') + lineOf(2, 'Two.');

  test.each([
    ['carriage returns', plain.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${plain}`],
    ['a byte order mark in the middle', plain.replace('\n', '\n\uFEFF')],
    ['no line feed at the end', plain.trimEnd()],
    ['blank lines', `\n  \n${plain.replace('\n', '\n\r\n\n')}\n`],
  ])('%s', async (_, input) => {
    const { answers, code, stderr } = await answersTo(input);
    expect(answers.map(({ id, text }) => [id, text])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
    ]);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('no input gives no answer', async () => {
    expect(await answersTo('')).toMatchObject({ answers: [], code: 0, stderr: '' });
  });

  test('bytes that are not UTF-8 become U+FFFD', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":1,"text":"a'),
      Buffer.from([0xff, 0xc3]),
      Buffer.from('b"}\n'),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(lineOf(2, 'Two.')),
    ]);
    const { answers, code } = await answersTo(input);
    expect(answers.map(({ id, text }) => [id, text])).toEqual([
      [1, 'a\uFFFD\uFFFDb'],
      [null, undefined],
      [2, 'Two.'],
    ]);
    expect(code).toBe(3);
  });

  test('a letter may be cut between two pieces of input', async () => {
    const child = filter();
    const bytes = Buffer.from(lineOf('芯片', 'Gallium: 镓.'));
    for (const byte of bytes) {
      child.stdin.write(Buffer.from([byte]));
      await pause(1);
    }
    child.stdin.end();
    expect(JSON.parse(await textOf(child.stdout))).toMatchObject({
      id: '芯片',
      text: 'Gallium: 镓.',
    });
  });

  test('a line of 17 MB fails, and the next does not', async () => {
    const { answers, code } = await answersTo(
      lineOf(1, 'x'.repeat(17 * 2 ** 20)) + lineOf(2, 'Two.'),
    );
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      [null, 'This line is longer than 16777216 bytes'],
      [2, undefined],
    ]);
    expect(code).toBe(3);
  });
});

test('HTML takes its date from the line, or else from its address', async () => {
  const html = '<p>Janet Yellen came.</p>';
  const url = 'https://example.org/2023/07/09/story';
  const lines = [
    { id: 'url', html, url, date: null, text: null },
    { id: 'date', html, url, date: '2023-07-08T23:59:00Z' },
  ];
  const { answers } = await answersTo(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(answers.map(({ id, published }) => [id, published])).toEqual([
    ['url', '2023-07-09'],
    ['date', '2023-07-08'],
  ]);
});

test('a reader that goes away ends the filter quietly', async () => {
  const child = filter();
  const told = textOf(child.stderr);
  child.stdin.on('error', () => {});
  const line = lineOf(1, 'Janet Yellen met Li Qiang. '.repeat(100));
  const pump = setInterval(() => child.stdin.writable && child.stdin.write(line), 1);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(pump);
  expect([code, await told]).toEqual([0, '']);
});

/** Of about a kilobyte. */
function shortLine(number: number): string {
  return lineOf(number, `Piece ${number}. ${'Rain fell on the harbour. '.repeat(36)}`);
}

/** Writes lines until there are so many bytes, or until `stop`; as fast as they are taken. */
async function feed(
  child: ChildProcessWithoutNullStreams,
  bytes: number,
  onTaken: (bytes: number) => void = () => {},
): Promise<number> {
  let written = 0;
  let lines = 0;
  while (written < bytes) {
    const block = Array.from({ length: 64 }, () => shortLine(lines++)).join('');
    written += block.length;
    if (!child.stdin.write(block)) await once(child.stdin, 'drain');
    onTaken(written);
  }
  child.stdin.end();
  return lines;
}

const megabyte = 2 ** 20;

test('no more is read than a slow reader takes', async () => {
  const child = filter();
  let taken = 0;
  const fed = feed(child, 20 * megabyte, (bytes) => (taken = bytes));
  await once(child.stdout, 'readable');
  for (let before = -1; before !== taken; await pause(500)) before = taken;
  expect(taken).toBeLessThan(5 * megabyte);
  const answers = await textOf(child.stdout);
  expect(answers.match(/\n/g)).toHaveLength(await fed);
});

test('90 MB pass through a heap of 72', async () => {
  const child = filter(['--max-old-space-size=72']);
  child.stdin.on('error', () => {});
  let answered = 0;
  child.stdout.on(
    'data',
    (part: Buffer) => (answered += part.toString('latin1').split('\n').length - 1),
  );
  const [lines, [code]] = await Promise.all([
    feed(child, 90 * megabyte),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  expect([code, answered]).toEqual([0, lines]);
});
