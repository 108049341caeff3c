import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryLog } from '../log/arbitrary-log.ts';
import { parseBackup, writeBackup } from './backup.ts';

const event = {
  v: 1,
  id: 'e1',
  device: 'd',
  sequence: 1,
  time: 1000,
  type: 'suspend',
  cards: ['p/f@1/who'],
};
const file = { format: 'backgrounder-study', version: 1, exported: 5, count: 1, events: [event] };

test('a log comes back from its backup as it was', () => {
  fc.assert(
    fc.property(arbitraryLog, (log) => {
      expect(parseBackup(writeBackup(log, 1000).join(''))).toEqual({ ok: true, value: log });
    }),
  );
});

test('a record keeps what this version does not know of it', () => {
  const parsed = parseBackup(writeBackup([{ ...event, mood: 'fair' }], 1000).join(''));
  expect(parsed).toMatchObject({ ok: true, value: [{ mood: 'fair' }] });
});

test('what cannot be read is written all the same', () => {
  expect(writeBackup([{ v: 2, odd: true }], 1000).join('')).toContain('{"v":2,"odd":true}');
});

test('a byte that has changed is told, whichever it is', () => {
  const log = fc.sample(arbitraryLog, { numRuns: 5, seed: 4 }).flat();
  const text = writeBackup(log, 1000).join('');
  const start = text.indexOf('\n');
  let told = 0;
  const arbitraryChange = fc.record({
    at: fc.integer({ min: start, max: text.length - 6 }),
    by: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(arbitraryChange, ({ at, by }) => {
      const changed = String.fromCharCode(text.charCodeAt(at) + by);
      const parsed = parseBackup(`${text.slice(0, at)}${changed}${text.slice(at + 1)}`);
      if (!parsed.ok) told += 1;
      // White space may change: what the file says is the same.
      expect(parsed.ok ? parsed.value : log).toEqual(log);
    }),
    { numRuns: 1000 },
  );
  expect(told).toBeGreaterThan(950);
});

test('a file that another program wrote anew is the same backup', () => {
  const log = fc.sample(arbitraryLog, { numRuns: 5, seed: 4 }).flat();
  const text = JSON.stringify(JSON.parse(writeBackup(log, 1000).join('')), undefined, 2);
  expect(parseBackup(text)).toEqual({ ok: true, value: log });
});

test('a backup of thousands is one file', () => {
  const log = Array.from({ length: 2500 }, (_, index) => ({ ...event, id: `e${index}` }));
  const pieces = writeBackup(log, 1000);
  expect(pieces.length).toBeGreaterThan(3);
  expect(parseBackup(pieces.join(''))).toEqual({ ok: true, value: log });
  expect(parseBackup(writeBackup([], 1000).join(''))).toEqual({ ok: true, value: [] });
});

describe('a file that is not a whole, sound backup is refused', () => {
  const cases: readonly [string, string, string, RegExp][] = [
    ['cut short', JSON.stringify(file).slice(0, -5), 'not-a-backup', /cut short/],
    ['empty', '', 'not-a-backup', /cut short/],
    ['another kind of file', '{"format":"anki"}', 'not-a-backup', /another kind/],
    ['no object', 'null', 'not-a-backup', /another kind/],
    ['of a newer format', JSON.stringify({ ...file, version: 3 }), 'newer-backup', /Update/],
    ['of no version', JSON.stringify({ ...file, version: '1' }), 'damaged-backup', /head/],
    ['without events', JSON.stringify({ ...file, events: undefined }), 'damaged-backup', /head/],
    [
      'with events missing',
      JSON.stringify({ ...file, count: 2 }),
      'damaged-backup',
      /2 records and holds 1/,
    ],
    [
      'with a newer event',
      JSON.stringify({ ...file, events: [{ ...event, v: 2 }] }),
      'newer-backup',
      /Update/,
    ],
    [
      'with an unknown event',
      JSON.stringify({ ...file, events: [{ ...event, type: 'nap' }] }),
      'newer-backup',
      /Update/,
    ],
    [
      'with a sum that is another',
      JSON.stringify({ ...file, version: 2, checksum: '00000000' }),
      'damaged-backup',
      /not as it was written/,
    ],
    [
      'with a damaged event',
      JSON.stringify({ ...file, events: [{ ...event, cards: [] }] }),
      'damaged-backup',
      /record 1: .*`cards`/,
    ],
  ];
  test.each(cases)('%s', (_, text, code, message) => {
    const parsed = parseBackup(text);
    expect(parsed).toMatchObject({ ok: false, error: { code } });
    expect(parsed.ok ? '' : parsed.error.message).toMatch(message);
  });
});
