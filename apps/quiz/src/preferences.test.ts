import { expect, test } from 'vitest';
import { openPreferences } from './preferences.ts';

/** Storage as far as it is used here. */
function storageOf(entries: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

test('keeps what was chosen', () => {
  const storage = storageOf();
  const first = openPreferences(() => storage);
  expect([first.language.value, first.theme.value]).toEqual([undefined, undefined]);
  first.chooseLanguage('zh-CN');
  first.chooseTheme('dark');
  const second = openPreferences(() => storage);
  expect([second.language.value, second.theme.value]).toEqual(['zh-CN', 'dark']);
  second.chooseLanguage(undefined);
  second.chooseTheme(undefined);
  expect(storage.length).toBe(0);
});

test('passes over what it does not know', () => {
  const storage = storageOf({ 'backgrounder.language': 'tlh', 'backgrounder.theme': 'sepia' });
  const preferences = openPreferences(() => storage);
  expect([preferences.language.value, preferences.theme.value]).toEqual([undefined, undefined]);
});

test('where nothing can be kept, a choice holds while the page is open', () => {
  const preferences = openPreferences(() => {
    throw new Error('refused');
  });
  preferences.chooseTheme('light');
  expect(preferences.theme.value).toBe('light');
});
