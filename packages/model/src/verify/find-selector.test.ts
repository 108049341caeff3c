import { describe, expect, test } from 'vitest';
import type { Selector } from '../pack/types.ts';
import { findSelector, nearestPassage } from './find-selector.ts';
import { plainText } from './plain-text.ts';

const quote = (exact: string, around: { prefix?: string; suffix?: string } = {}): Selector => ({
  type: 'quote',
  exact,
  ...around,
});
const fragment = (start: string, end: string): Selector => ({ type: 'fragment', start, end });

function found(selector: Selector, source: string): string[] {
  return findSelector(selector, plainText(source)).map(({ start, end }) =>
    source.slice(start, end),
  );
}

describe('where the words of a selector stand', () => {
  test.each<[what: string, selector: Selector, source: string, ...passages: string[]]>([
    ['as written', quote('the gate shut'), 'Then the gate shut at dusk.', 'the gate shut'],
    ['not at all', quote('the gate shut'), 'Then the gate opened.'],
    ['in another case is not there', quote('The Gate'), 'Then the gate shut.'],
    ['twice', quote('the gate'), 'the gate and the gate', 'the gate', 'the gate'],
    [
      'with curly quotation marks',
      quote(`Lund's "last" gate`),
      'It was Lund’s “last” gate.',
      'Lund’s “last” gate',
    ],
    ['with straight ones', quote('Lund’s “last” gate'), `Lund's "last" gate`, `Lund's "last" gate`],
    [
      'over NBSP and line feeds',
      quote('shut at ten'),
      'shut\u00A0at\n  ten',
      'shut\u00A0at\n  ten',
    ],
    [
      'over soft hyphens',
      quote('harbour master'),
      'har\u00ADbour mas\u200Bter',
      'har\u00ADbour mas\u200Bter',
    ],
    ['not within a longer word', quote('gate'), 'The gateway, the floodgate.'],
    ['beside a sign', quote('gate'), '(gate)', 'gate'],
    ['in a text without spaces', quote('出口管制'), '宣布出口管制措施', '出口管制'],
    ['at the very ends', quote('all of it'), 'all of it', 'all of it'],
    [
      'after its prefix',
      quote('the gate', { prefix: 'opened' }),
      'shut the gate, opened the gate',
      'the gate',
    ],
    ['never where prefix or suffix differ', quote('the gate', { suffix: 'fell' }), 'the gate rose'],
    [
      'from one end to the other',
      fragment('The council', 'gate shut'),
      'The council met and ordered the gate shut. It rained.',
      'The council met and ordered the gate shut',
    ],
    [
      'not where the end comes first',
      fragment('gate shut', 'The council'),
      'The council: gate shut.',
    ],
  ])('%s', (_, selector, source, ...passages) => {
    expect(found(selector, source)).toEqual(passages);
  });
});

describe('what is most like words that are not there', () => {
  test.each<[what: string, words: string, source: string, passage: string | undefined]>([
    [
      'a word changed',
      'ordered the old gate shut',
      'Lund ordered the new gate shut.',
      'ordered the new gate shut',
    ],
    ['another order', 'shut the gate', 'They shut, the gate that is.', 'shut, the gate'],
    [
      'half of the words is not enough',
      'green cheese sold today',
      'green hats were worn today',
      undefined,
    ],
    [
      'half of two words, at the same place',
      'sixteen turbines',
      'Ten of the fourteen turbines stand.',
      'fourteen turbines',
    ],
    ['a small word in common', 'the rain', 'Shut the gate.', undefined],
    ['nothing alike', 'green cheese', 'Lund ordered the gate shut.', undefined],
    ['more words than there are', 'one two three four', 'one two three', undefined],
  ])('%s', (_, words, source, passage) => {
    const span = nearestPassage(words, plainText(source));
    expect(span && source.slice(span.start, span.end)).toBe(passage);
  });
});
