import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '@backgrounder/model/annotate';
import { compileIndex, findCandidates, tellingNames } from '@backgrounder/model/match';
import { builtInPacks } from '@backgrounder/model/packs';
import { plainPage } from '@backgrounder/model/page';
import { describe, expect, it } from 'vitest';
import { compileGate, parseStoredNames } from './gate.ts';

const gate = compileGate([
  { text: 'Xi Jinping', matchCase: true },
  { text: 'gallium', matchCase: false },
  { text: 'AI chip', matchCase: false },
  { text: 'China’s commerce ministry', matchCase: true },
  { text: 'E.O. 14105', matchCase: true },
  { text: 'Büro für Sicherheit', matchCase: true },
  { text: '商务部', matchCase: true },
]);

describe('compileGate', () => {
  it.each([
    ['said Xi Jinping.', true],
    ['said Xi\u00A0Jinping.', true],
    ['said Xi\n  Jinping.', true],
    ['Xi Jinping’s', true],
    ['xi jinping', false],
    ['Maxi Jinping', false],
    ['Gallium', true],
    ['GALLIUM', true],
    ['galliums', true],
    ['galliumine', false],
    ['AI chips', true],
    ['AI chipset', false],
    ["China's commerce ministry", true],
    ['E.O. 14105', true],
    ['EXOX 14105', false],
    ['Buro fur Sicherheit', true],
    ['BÜRO', false],
    ['gálliüm', true],
    ['中国商务部发言人', true],
    ['a page about the Greek alphabet', false],
    ['', false],
  ])('%j: %s', (text, passes) => {
    expect(gate(text)).toBe(passes);
  });

  it('passes nothing where there are no names', () => {
    expect(compileGate([])('Xi Jinping')).toBe(false);
  });
});

describe('the built-in packs', () => {
  const index = compileIndex(builtInPacks);
  const names = tellingNames(index);
  const gateOfPacks = compileGate(names);

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

describe('parseStoredNames', () => {
  it.each([
    [undefined, undefined],
    [{ version: 2, names: [] }, undefined],
    [{ version: 1, names: [{ text: 'a', matchCase: true }] }, [{ text: 'a', matchCase: true }]],
  ])('%o', (stored, names) => {
    expect(parseStoredNames(stored)).toEqual(names);
  });
});
