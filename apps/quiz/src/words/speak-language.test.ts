import { expect, test } from 'vitest';
import { unkeptPreferences } from '../preferences.ts';
import { speakLanguage } from './speak-language.ts';

test('speaks the language of the browser until another is chosen, and says it on the document', async () => {
  const page = { documentElement: { lang: '', dir: '' } };
  const preferences = unkeptPreferences();
  const words = await speakLanguage(preferences, ['es-MX', 'en'], page);
  expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['es', 'ltr']);
  preferences.change({ language: 'zh-CN' });
  await expect.poll(() => page.documentElement.lang).toBe('zh-CN');
  expect(words.value('data.erase.open')).toBe('全部删除');
  preferences.change({ language: undefined });
  await expect.poll(() => page.documentElement.lang).toBe('es');
});
