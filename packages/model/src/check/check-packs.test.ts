import { describe, expect, test } from 'vitest';
import { checkPacks } from './check-packs.ts';
import { madeUpPack } from './made-up.cases.ts';
import { issueCodes, ruleOf } from './rule-of.ts';

const leaning = 'one: { type: event, actors: [], when: 2022-05-01, summary: It was over. }';

function codesOf(...args: Parameters<typeof checkPacks>): readonly string[] {
  return checkPacks(...args)
    .filter(({ code }) => !code.startsWith('unused-'))
    .map(({ pack, code }) => `${pack}: ${code}`);
}

describe('packs that are checked together', () => {
  test('of one that is given twice the newest is checked, once', () => {
    const old = madeUpPack(leaning, { version: '1.0.0' });
    const newer = madeUpPack('', { version: '1.1.0' });
    expect(codesOf([old, newer])).toEqual(['here: pack-twice']);
    expect(codesOf([newer, old])).toEqual(['here: pack-twice']);
    expect(codesOf([old])).toEqual(['here: dangling-summary', 'here: no-card']);
  });

  test('one that is checked stands in for the known one of the same id', () => {
    const known = madeUpPack('', { version: '2.0.0' });
    expect(codesOf([madeUpPack(leaning)], [known])).toEqual([
      'here: dangling-summary',
      'here: no-card',
    ]);
  });

  test('known ones are not checked', () => {
    expect(codesOf([madeUpPack('')], [madeUpPack(leaning, { id: 'there' })])).toEqual([]);
  });

  test('where one is at odds with a known one, it is told of the checked one', () => {
    const gannet = (kind: string) => ({ gannet: { kind, name: kind, description: 'A gannet.' } });
    const here = madeUpPack('', { entities: gannet('person') });
    const there = madeUpPack('', { id: 'there', entities: gannet('technology') });
    expect(codesOf([here], [there])).toEqual(['here: entity-conflict']);
  });

  test('none give no issue', () => {
    expect(checkPacks([])).toEqual([]);
  });
});

test('every rule is one sentence', () => {
  for (const code of issueCodes) expect(ruleOf(code)).toMatch(/^[A-Z][^.]*(?:\.\S[^.]*)*\.$/);
  expect(new Set(issueCodes.map(ruleOf)).size).toBe(issueCodes.length);
});
