import { expect, test } from 'vitest';
import { keptPreferences } from './review-preferences.ts';

function storageOf(items: Map<string, string>): () => Storage {
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  return () => storage as Storage;
}

test('what was chosen is there after a reload', () => {
  const items = new Map<string, string>();
  keptPreferences(storageOf(items)).change({ minutes: 10, swipe: false });
  expect(keptPreferences(storageOf(items)).value.value).toEqual({
    minutes: 10,
    swipe: false,
    vibrate: false,
  });
});

test.each(['', '{', 'null', '7', '{"minutes":7,"swipe":"yes"}'])('%j is as nothing', (text) => {
  const items = new Map([['backgrounder.review', text]]);
  expect(keptPreferences(storageOf(items)).value.value).toEqual({
    minutes: 0,
    swipe: true,
    vibrate: false,
  });
});

test('where nothing may be kept, the choice lasts as long as the page', () => {
  const kept = keptPreferences(() => {
    throw new Error('forbidden');
  });
  kept.change({ vibrate: true });
  expect(kept.value.value.vibrate).toBe(true);
});
