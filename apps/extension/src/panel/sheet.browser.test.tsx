import axe from 'axe-core';
import { en, translator } from '@backgrounder/ui/words';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ToldPanel } from '../messages.ts';
import type { PageAccess } from './page-access.ts';
import { createSheet, type Sheet } from './sheet.tsx';

const told: ToldPanel = {
  type: 'panel',
  report: {
    type: 'related',
    page: {
      stories: ['The ferry dispute'],
      isMarked: false,
      mentions: 1,
      toldFacts: 0,
      entities: [{ id: 'brook', name: 'Ada Brook', language: 'en', mentions: 1, mark: 0 }],
    },
  },
  reply: {
    type: 'panel',
    stories: [
      {
        pack: 'ferry',
        title: 'The ferry dispute',
        language: 'en',
        facts: [],
        entities: [],
        sources: [],
        differences: [],
        missing: [],
        since: [],
        studied: [],
      },
    ],
  },
  text: 'The mayor, Ada Brook, said so.',
  mentions: [{ start: 11, end: 20, content: 0 }],
};

const tell = vi.fn<PageAccess['tell']>().mockResolvedValue(told.report);
let sheet: Sheet;
let pageButton: HTMLButtonElement;

beforeEach(() => {
  tell.mockClear();
  document.documentElement.lang = 'en';
  document.title = 'A page';
  pageButton = document.body.appendChild(document.createElement('button'));
  pageButton.textContent = 'Of the page';
  pageButton.focus();
  sheet = createSheet(
    document,
    {
      page: () => ({ panel: () => Promise.resolve(told), tell }),
      words: { t: translator(en) },
      appearance: () => Promise.resolve('system'),
      study: () => Promise.resolve(true),
    },
    'open',
  );
});
afterEach(() => {
  sheet.close();
  pageButton.remove();
});

function host(): HTMLElement | null {
  return document.querySelector<HTMLElement>('html > div');
}

function dialog(): HTMLDialogElement {
  return host()!.shadowRoot!.querySelector('dialog')!;
}

function openMention(): void {
  const root = host()!.shadowRoot!;
  root.querySelector('summary')!.click();
  root.querySelector<HTMLButtonElement>('.mention')!.click();
}

it('shows the panel above the page, and has no fault that axe can find', async () => {
  await sheet.open();
  expect(dialog().matches(':modal')).toBe(true);
  expect(dialog().querySelector('h1')?.textContent).toBe('The ferry dispute');
  await Promise.all(
    dialog()
      .getAnimations()
      .map((animation) => animation.finished),
  );
  const { violations, passes } = await axe.run(host()!, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
  // Contrast cannot be read in the top layer: the panel's own test has it.
  expect(passes.map((one) => one.id)).toContain('button-name');
});

it('keeps the focus within, and the page out of reach', async () => {
  await sheet.open();
  for (let pressed = 0; pressed < 12; pressed++) {
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(pageButton);
  }
});

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its button', async () => dialog().querySelector<HTMLButtonElement>('.close')!.click()],
  ['a press beside it', async () => dialog().click()],
])('closes by %s, leaves nothing, and gives the focus back', async (_, close) => {
  await sheet.open();
  await close();
  await vi.waitFor(() => expect(host()).toBeNull());
  expect(document.activeElement).toBe(pageButton);
  await sheet.open();
  expect(dialog().open).toBe(true);
});

it.each([
  [200, false],
  [40, true],
])('dragged down by %i px it stays open: %s', async (distance, stays) => {
  await sheet.open();
  const grip = dialog().querySelector('.grip > span')!;
  const at = (type: string, clientY: number) =>
    grip.dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, pointerId: 1 }));
  // A pointer made by a script cannot be captured.
  dialog().setPointerCapture = () => undefined;
  at('pointerdown', 100);
  at('pointermove', 100 + distance);
  at('pointerup', 100 + distance);
  expect(host()?.shadowRoot?.querySelector('dialog')?.style.translate).toBe(stays ? '' : undefined);
});

it('makes way for what it opens on the page', async () => {
  await sheet.open();
  openMention();
  expect(host()).toBeNull();
  expect(tell).toHaveBeenCalledExactlyOnceWith({ type: 'open', mark: 0 });
});

it('keeps its events from the page', async () => {
  const heard = vi.fn<() => void>();
  for (const type of ['click', 'keydown', 'pointerdown']) document.addEventListener(type, heard);
  await sheet.open();
  await userEvent.click(dialog().querySelector('h1')!);
  await userEvent.keyboard('x');
  for (const type of ['click', 'keydown', 'pointerdown']) document.removeEventListener(type, heard);
  expect(heard).not.toHaveBeenCalled();
});
