import { WordsContext } from '@backgrounder/ui/words';
import { render, type ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { colorScheme } from './settings/appearance.ts';
import { parseSettings, settingsKey } from './settings/settings.ts';
import { loadSettings } from './settings/store.ts';
import { TranslateContext } from './words-context.ts';
import { t, words } from './words.ts';

/** Makes a page of the extension's own speak the reader's language and look as they chose. */
export async function dressPage(title: string): Promise<void> {
  const root = document.documentElement;
  root.lang = t('locale');
  root.dir = t('direction');
  document.title = title;
  const settings = await loadSettings(browser.storage.local);
  root.style.colorScheme = colorScheme(settings.appearance);
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[settingsKey];
    if (change) root.style.colorScheme = colorScheme(parseSettings(change.newValue).appearance);
  });
}

export function renderPage(children: ComponentChildren): void {
  render(
    <TranslateContext.Provider value={t}>
      <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
    </TranslateContext.Provider>,
    document.body,
  );
}
