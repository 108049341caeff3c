import { pseudo, translator, type PseudoLocale } from '@backgrounder/ui/words';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { App } from './App.tsx';
import type { BackupPlace, Environment, Persistence } from './environment.ts';
import type { Installation } from './installation.ts';
import type { Route, Screen } from './routing.ts';
import type { Quiz } from './state/quiz.ts';
import { noUpdates } from './updates.ts';
import { en } from './words/en/index.ts';
import { later } from './words/en/later.ts';
import type { Language } from './words/languages.ts';
import { loadWords } from './words/load.ts';
import { Speak } from './words/Speak.tsx';
import type { QuizTranslate } from './words/use-translate.ts';

// For browser tests: a screen drawn into a page, in any language, what it handed out, what is wrong with it.

export interface Downloaded {
  readonly name: string;
  readonly file: Blob;
}

export interface ShownScreen {
  readonly root: HTMLElement;
  readonly environment: Environment;
  readonly downloads: readonly Downloaded[];
  /** The one element of that selector; fails where there is none. */
  element(selector: string): HTMLElement;
  /** The same of a field to write in. */
  input(selector: string): HTMLInputElement;
  press(selector: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  remove(): void;
}

export const notInstallable: Installation = {
  way: signal(undefined),
  install: () => Promise.resolve(),
};

interface ShowOptions {
  readonly quiz: Quiz;
  readonly screen: Screen;
  readonly path?: readonly string[];
  readonly t?: QuizTranslate;
  readonly backupPlace?: BackupPlace;
  readonly erase?: Environment['erase'];
  readonly restored?: number;
}

export async function showScreen(options: ShowOptions): Promise<ShownScreen> {
  const t = options.t ?? (await loadWords('en'));
  const route = signal<Route>({ screen: options.screen, path: options.path ?? [] });
  const persistence = signal<Persistence>('refused');
  const downloads: Downloaded[] = [];
  const environment: Environment = {
    route,
    persistence,
    go: (screen, ...path) => void (route.value = { screen, path }),
    finePointer: () => true,
    download: (name, pieces, type) =>
      void downloads.push({ name, file: new Blob([...pieces], { type }) }),
    askToPersist: () => Promise.resolve(),
    ...(options.backupPlace && { backupPlace: options.backupPlace }),
    erase: options.erase ?? (() => Promise.resolve('blocked')),
    restored: options.restored ?? 0,
    reload: () => undefined,
    updates: noUpdates,
    installation: notInstallable,
  };
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = t('locale');
  document.documentElement.dir = t('direction');
  render(
    <Speak t={t}>
      <App quiz={options.quiz} environment={environment} />
    </Speak>,
    root,
  );
  // The code of a screen may have to be made first.
  await expect.poll(() => root.querySelector('h1'), { timeout: 20_000 }).not.toBe(null);
  await painted();

  function element(selector: string): HTMLElement {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is not shown: ${root.textContent}`);
    return found;
  }

  return {
    root,
    environment,
    downloads,
    element,
    input: (selector) => element(selector) as HTMLInputElement,
    async press(selector) {
      element(selector).click();
      await painted();
    },
    async choose(selector, value) {
      const field = element(selector) as HTMLSelectElement | HTMLInputElement;
      field.value = value;
      if (field.value !== value) throw new Error(`${selector} has no ${value}`);
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await painted();
    },
    remove() {
      render(null, root);
      root.remove();
      document.documentElement.dir = 'ltr';
    },
  };
}

/** Effects run after the frame in which their component was drawn. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 30));
  });
}

/** A language of the app, or a made-up one that strains the layout. */
export function wordsOf(language: Language | PseudoLocale): Promise<QuizTranslate> {
  switch (language) {
    case 'long':
    case 'rtl':
      return Promise.resolve(
        Object.assign(translator(pseudo({ ...en, ...later }, language)), {
          more: () => Promise.resolve(),
        }) as QuizTranslate,
      );
    default:
      return loadWords(language);
  }
}

interface MediaEmulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

/** Whether the reader's system is light or dark; '' for as it is. */
export async function emulateScheme(scheme: 'light' | 'dark' | ''): Promise<void> {
  await (cdp() as unknown as MediaEmulation).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

/** What axe finds wrong with the page. Throws where it could not look at the contrast. */
export async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  if (!found.passes.some(({ id }) => id === 'color-contrast')) throw new Error('nothing was seen');
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** What sticks out of a window of so many pixels: the page itself, and controls. */
export function stickingOut(root: HTMLElement, width: number): readonly string[] {
  const controls = [...root.querySelectorAll('button, a, input, select, summary')].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return one.checkVisibility() && (left < 0 || right > width);
  });
  const { scrollWidth } = document.documentElement;
  return [
    ...(scrollWidth > width ? [`the page is ${scrollWidth} px wide`] : []),
    ...controls.map(({ outerHTML }) => outerHTML),
  ];
}
