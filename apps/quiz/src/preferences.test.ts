import { expect, test } from 'vitest';
import { openPreferences, unkeptPreferences } from './preferences.ts';

/** Storage as far as it is used here. */
function storageOf(entries: Record<string, string> = {}): () => Storage {
  const map = new Map(Object.entries(entries));
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
  return () => storage as Storage;
}

const usual = {
  language: undefined,
  theme: undefined,
  minutes: 0,
  swipe: true,
  vibrate: false,
};

test('keeps what was chosen', () => {
  const storage = storageOf();
  const first = openPreferences(storage);
  expect(first.value.value).toEqual(usual);
  const chosen = { language: 'zh-CN', theme: 'dark', minutes: 10, swipe: false } as const;
  first.change(chosen);
  const second = openPreferences(storage);
  expect(second.value.value).toEqual({ ...usual, ...chosen });
  second.change({ language: undefined, theme: undefined });
  expect(openPreferences(storage).value.value).toEqual({ ...usual, minutes: 10, swipe: false });
});

test.each([
  '',
  '{',
  'null',
  '7',
  '{"language":"tlh","theme":"sepia","minutes":7,"swipe":"yes","vibrate":1}',
])('%j is as nothing', (kept) => {
  const preferences = openPreferences(storageOf({ 'backgrounder.preferences': kept }));
  expect(preferences.value.value).toEqual(usual);
});

test('where nothing can be kept, a choice holds while the page is open', () => {
  const preferences = unkeptPreferences();
  preferences.change({ theme: 'light', vibrate: true });
  expect(preferences.value.value).toEqual({ ...usual, theme: 'light', vibrate: true });
});
