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
      expect(parseBackup(writeBackup(log, 1000))).toEqual({ ok: true, value: log });
    }),
  );
});

test('a record keeps what this version does not know of it', () => {
  const parsed = parseBackup(writeBackup([{ ...event, mood: 'fair' }], 1000));
  expect(parsed).toMatchObject({ ok: true, value: [{ mood: 'fair' }] });
});

test('what cannot be read is written all the same', () => {
  expect(writeBackup([{ v: 2, odd: true }], 1000)).toContain('{"v":2,"odd":true}');
});

describe('a file that is not a whole, sound backup is refused', () => {
  const cases: readonly [string, string, string, RegExp][] = [
    ['cut short', JSON.stringify(file).slice(0, -5), 'not-a-backup', /cut short/],
    ['empty', '', 'not-a-backup', /cut short/],
    ['another kind of file', '{"format":"anki"}', 'not-a-backup', /another kind/],
    ['no object', 'null', 'not-a-backup', /another kind/],
    ['of a newer format', JSON.stringify({ ...file, version: 2 }), 'newer-backup', /Update/],
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
