import { pseudo, translator, type PseudoLocale } from '@backgrounder/ui/words';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { App } from './App.tsx';
import type { Environment, Persistence } from './environment.ts';
import type { Route, Screen } from './routing.ts';
import type { Quiz } from './state/quiz.ts';
import { en } from './words/en/index.ts';
import { later } from './words/en/later.ts';
import { loadWords, type Language } from './words/load.ts';
import { Speak } from './words/Speak.tsx';
import type { QuizTranslate } from './words/use-translate.ts';

// For browser tests: a screen drawn into a page, in any language.

export interface ShownScreen {
  readonly root: HTMLElement;
  readonly environment: Environment;
  /** The one element of that selector; fails where there is none. */
  element(selector: string): HTMLElement;
  press(selector: string): Promise<void>;
  remove(): void;
}

interface ShowOptions {
  readonly quiz: Quiz;
  readonly screen: Screen;
  readonly path?: readonly string[];
  readonly t?: QuizTranslate;
}

export async function showScreen(options: ShowOptions): Promise<ShownScreen> {
  const t = options.t ?? (await loadWords('en'));
  const route = signal<Route>({ screen: options.screen, path: options.path ?? [] });
  const persistence = signal<Persistence>('refused');
  const environment: Environment = {
    route,
    persistence,
    go: (screen, ...path) => void (route.value = { screen, path }),
    finePointer: () => true,
    download: () => undefined,
    askToPersist: () => Promise.resolve(),
    erase: () => Promise.resolve('blocked'),
    reload: () => undefined,
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
    element,
    async press(selector) {
      element(selector).click();
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
      return Promise.resolve(translator(pseudo({ ...en, ...later }, language)) as QuizTranslate);
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

/** What axe finds wrong with the page, in words; that it looked at colours is made sure of. */
export async function violationsFound(): Promise<string[]> {
  const { violations, passes } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What sticks out of a window of this many pixels. */
export function widerThan(root: HTMLElement, width: number): string[] {
  const { scrollWidth } = document.documentElement;
  const outside = [...root.querySelectorAll('button, a, input, select, summary')].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return one.checkVisibility() && (left < 0 || right > width);
  });
  return [
    ...(scrollWidth > width ? [`the page, ${scrollWidth} px`] : []),
    ...outside.map(({ outerHTML }) => outerHTML),
  ];
}
