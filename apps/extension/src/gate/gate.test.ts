import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '@backgrounder/model/annotate';
import { compileIndex, findCandidates, tellingNames } from '@backgrounder/model/match';
import { builtInPacks } from '@backgrounder/model/packs';
import { atOnce, plainPage } from '@backgrounder/model/page';
import { describe, expect, it } from 'vitest';
import { tellingTable } from '@backgrounder/model/telling-test';
import { isWanted, openGate, parseStoredNames, storedNames } from './gate.ts';

describe('openGate', () => {
  const gate = openGate(tellingTable([{ text: 'Xi Jinping', matchCase: true }]));
  it.each([
    ['Xi Jinping in Suzhou', '', true],
    ['', 'said Xi Jinping.', true],
    ['The gate', 'is shut', false],
    ['', `${'The gate is shut.\n'.repeat(5_000)}Xi Jinping`, true],
    ['', `Xi Jinping\n${'The gate is shut.\n'.repeat(5_000)}`, true],
    ['', 'The gate is shut.\n'.repeat(5_000), false],
  ])('%j above %j: %s', (title, text, passes) => {
    expect(atOnce(gate({ ...plainPage(text), title }))).toBe(passes);
  });
});

describe('the built-in packs', () => {
  const index = compileIndex(builtInPacks);
  const names = tellingNames(index);
  const gate = openGate(tellingTable(names));
  const gateOfPacks = (text: string): boolean => atOnce(gate(plainPage(text)));

  it('lets every telling name through in every form that the matcher takes', () => {
    const forms = names.flatMap(({ text, matchCase }) => [
      text,
      text.replaceAll(' ', '\u00A0'),
      text.replaceAll('’', "'").replaceAll('-', '–'),
      `${text}’s`,
      ...(matchCase ? [] : [text.toUpperCase(), `${text}s`]),
    ]);
    const found = forms.filter((form) => findCandidates(index, `The ${form} again`).length > 0);
    expect(found.length).toBeGreaterThan(names.length);
    expect(found.filter((form) => !gateOfPacks(`The ${form} again`))).toEqual([]);
  });

  it('loses no sample that is about a story', () => {
    const folder = new URL('../../../../tests/samples/', import.meta.url);
    const related = readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8').replaceAll(/<[^>]*>/g, ''))
      .filter((text) => annotate(index, plainPage(text)).stories.some((story) => story.relevant));
    expect(related.length).toBeGreaterThanOrEqual(3);
    expect(related.every(gateOfPacks)).toBe(true);
  });
});

describe('the stored names', () => {
  const names = [
    { text: 'Xi Jinping', matchCase: true },
    { text: 'AI', matchCase: true },
    { text: 'gallium', matchCase: false },
  ];
  it('are those that were stored', () => {
    const stored: unknown = JSON.parse(JSON.stringify(storedNames(names, 1)));
    expect(parseStoredNames(stored)).toEqual(tellingTable(names));
  });

  it.each([
    ['nothing', undefined],
    ['an earlier version', { version: 2, exact: 'AI', any: '' }],
    ['a version to come', { ...storedNames(names, 1), version: 4 }],
    ['half of them', { version: 3, names: 'AI' }],
  ])('are none where there is %s', (_, stored) => {
    expect(parseStoredNames(stored)).toEqual({ filter: '', index: '', names: '' });
  });
});

describe('isWanted', () => {
  it.each([
    ['en-GB', 'all', true],
    ['en-GB', ['en', 'zh'], true],
    ['EN', ['en'], true],
    ['zh_CN', ['zh'], true],
    ['fr', ['en', 'zh'], false],
    ['fr', [], false],
    [undefined, [], true],
  ] as const)('%s where %j are wanted: %s', (language, wanted, is) => {
    expect(isWanted(language, wanted)).toBe(is);
  });
});
