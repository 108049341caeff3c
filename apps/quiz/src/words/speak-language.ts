import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Preferences } from '../preferences.ts';
import type { Language } from './languages.ts';
import { chooseLanguage, loadFirstWords, loadWords } from './load.ts';
import type { QuizTranslate } from './use-translate.ts';

/**
 * The words of the language chosen, or else preferred by the browser; follows the choice, and says it
 * on the document. Words that cannot be loaded leave those that are spoken.
 */
export async function speakLanguage(
  preferences: Preferences,
  preferred: readonly string[],
  document: { readonly documentElement: Pick<HTMLElement, 'lang' | 'dir'> },
): Promise<ReadonlySignal<QuizTranslate>> {
  const wanted = computed(() => preferences.value.value.language ?? chooseLanguage(preferred));
  let spoken = wanted.peek();
  const words = signal(await loadFirstWords(spoken));
  effect(() => {
    document.documentElement.lang = words.value('locale');
    document.documentElement.dir = words.value('direction');
  });
  effect(() => {
    const next = wanted.value;
    if (next === spoken) return;
    spoken = next;
    void turnTo(next);
  });
  return words;

  async function turnTo(next: Language): Promise<void> {
    try {
      // The screen that is shown may say any of them.
      const loaded = await loadWords(next);
      if (next === wanted.peek()) words.value = loaded;
    } catch {
      // What is spoken stays.
    }
  }
}
