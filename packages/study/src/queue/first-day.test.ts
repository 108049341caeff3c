import { expect, test } from 'vitest';
import { defaultSettings } from '../log/settings.ts';
import { firstDay, type FirstDay } from './first-day.ts';
import { sampleCard } from './sample-cards.ts';

const cards = (facts: number, views: readonly string[]) =>
  Array.from({ length: facts }, (_, at) =>
    views.map((view) => sampleCard(`p/f${at}/${view}`)),
  ).flat();

test.each<[string, number, readonly string[], object, FirstDay]>([
  ['a long story', 40, ['who', 'when'], {}, { cards: 10, minutes: 3, isAll: false }],
  ['five cards', 5, ['who'], {}, { cards: 5, minutes: 2, isAll: true }],
  ['two cards of each fact', 2, ['who', 'when'], {}, { cards: 2, minutes: 1, isAll: false }],
  ['no new cards', 5, ['who'], { newPerDay: 0 }, { cards: 0, minutes: 0, isAll: false }],
  ['two minutes', 40, ['who'], { minutesPerDay: 2 }, { cards: 4, minutes: 2, isAll: false }],
  ['no steps', 40, ['who'], { learningSteps: [] }, { cards: 10, minutes: 2, isAll: false }],
])('%s', (_, facts, views, settings, expected) => {
  expect(firstDay(cards(facts, views), { ...defaultSettings, ...settings })).toEqual(expected);
});
