import tokens from '@backgrounder/ui/tokens.css?inline';
import { en as uiEn, translator } from '@backgrounder/ui/words';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from '../locales/en.ts';
import style from '../options/options.css?inline';
import { TranslateContext } from '../words-context.ts';
import { Draft } from './Draft.tsx';
import { makeDraft, readArticle } from './make-draft.ts';

const t = translator({ ...uiEn, ...en });
const address = 'https://news.example/harbour';
const text = `
  <h1>Port of Lindholm shuts its northern quay</h1>
  <p>The harbour master, Ingrid Dahl, closed the northern quay of the port on Monday after divers
  found cracks in its wall. The ministry of transport said that it would pay for the repair.</p>
  <p>Two ferry lines moved their boats to the southern quay, said Ingrid Dahl.</p>`;
const dated = `<meta property="article:published_time" content="2025-03-04T08:00:00Z"><article>${text}</article>`;
const undated = `<article>${text}</article>`;

let saved: [name: string, text: string][];
let copied: string[];

beforeEach(() => {
  saved = [];
  copied = [];
  document.adoptedStyleSheets = [tokens, style].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.documentElement.lang = 'en';
  document.title = 'Backgrounder';
});
afterEach(() => {
  render(null, document.body);
  document.documentElement.style.colorScheme = '';
});

function show(html: string | undefined): void {
  render(
    <TranslateContext.Provider value={t}>
      <Draft
        read={() =>
          html === undefined
            ? Promise.reject(new Error('closed'))
            : Promise.resolve(readArticle(html, address))
        }
        make={makeDraft}
        save={(name, content) => void saved.push([name, content])}
        copy={(content) => {
          copied.push(content);
          return Promise.resolve();
        }}
      />
    </TranslateContext.Provider>,
    document.body,
  );
}

function press(name: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  return userEvent.click(button);
}

const yaml = () => document.querySelector('textarea')?.value;

it('drafts a pack of the page, to save or to copy', async () => {
  show(dated);
  await expect.poll(yaml).toContain('Ingrid Dahl');
  expect(yaml()).toContain(address);
  await press(t('draft.save'));
  expect(saved).toEqual([['draft-2025-03-04.yaml', yaml()]]);
  await press(t('draft.copy'));
  expect(copied).toEqual([yaml()]);
  await expect.poll(() => document.body.textContent).toContain(t('draft.copied'));
});

it('asks for the day where the page tells none', async () => {
  show(undated);
  await expect.poll(() => document.body.textContent).toContain(t('draft.undated'));
  const field = document.querySelector<HTMLInputElement>('input[type=date]')!;
  await userEvent.fill(field, '2025-03-05');
  await press(t('draft.make'));
  await expect.poll(yaml).toContain('2025-03-05');
  await press(t('draft.save'));
  expect(saved[0]?.[0]).toBe('draft-2025-03-05.yaml');
});

it('says where the page is not open any more', async () => {
  show(undefined);
  await expect
    .poll(() => document.querySelector('[role=alert]')?.textContent)
    .toBe(t('draft.gone'));
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it.each([
    ['drafted', dated, () => yaml() !== undefined],
    ['undated', undated, () => document.querySelector('input') !== null],
    ['gone', undefined, () => document.querySelector('[role=alert]') !== null],
  ])('has no fault that axe can find: %s', async (_, html, isShown) => {
    document.documentElement.style.colorScheme = scheme;
    show(html);
    await expect.poll(isShown).toBe(true);
    const { violations, passes } = await axe.run(document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
    expect(passes.some((one) => one.id === 'color-contrast')).toBe(true);
  });
});
