import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath } from './browsers.ts';
import { closedHost } from './extension-firefox.ts';
import {
  explain,
  hostsOf,
  isPartOf,
  markupOf,
  marksOf,
  openExtension,
  pointOfMark,
  set,
  type Extension,
  type Mark,
} from './extension-driver.ts';

interface Labels {
  readonly pages: readonly {
    readonly file: string;
    readonly related: boolean;
    readonly mentions?: readonly { readonly text: string; readonly context: string }[];
    readonly notMentions?: readonly string[];
  }[];
}

const labels = JSON.parse(readFileSync(projectPath('tests/samples/labels.json'), 'utf8')) as Labels;
const related = labels.pages.filter((page) => page.related);
const unrelated = labels.pages.filter((page) => !page.related);

describe.each(browserNames)('the built extension in %s', (name) => {
  let samples: Served;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
    extension = await openExtension(name);
    await set(extension, { marks: 'all' });
  });
  afterAll(async () => {
    await extension.close();
    await samples.close();
  });
  beforeEach(async () => {
    page = await extension.browser.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  const open = async (file: string): Promise<void> => {
    await page.goto(`${samples.url}/${file}`);
  };
  const openExplained = async (file: string): Promise<void> => {
    await open(file);
    await explain(extension, page);
  };
  const hover = async (text: string): Promise<{ x: number; y: number }> => {
    const point = await pointOfMark(page, text);
    await page.mouse.move(point.x, point.y - 90);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    return point;
  };
  const shownCard = (): Promise<string> =>
    eventually('a card', () =>
      extension.inCard(page, (root) => root.querySelector('.card')?.textContent ?? undefined),
    );
  const noCard = (): Promise<true> =>
    eventually('the card to close', async () =>
      (await extension.inCard(page, (root) => root.querySelector('.card') !== null))
        ? undefined
        : true,
    );
  const section = (selector: string): Promise<string> =>
    eventually(`the section ${selector}`, async () => {
      const sections = await extension.inCard(page, (root) =>
        ['.as-of', '.since', '.past'].map((one) => root.querySelector(one)?.textContent ?? ''),
      );
      return sections?.[['.as-of', '.since', '.past'].indexOf(selector)];
    });

  it('welcomes with a sample article that is marked and explains itself', async () => {
    const onboarding = await extension.ownPage('/onboarding.html');
    await eventually('marks on the sample article', () =>
      onboarding.evaluate(
        () => (CSS.highlights.get('annotated-text')?.size ?? 0) > 10 || undefined,
      ),
    );
    await onboarding.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === 'Open the next card')
        ?.click();
    });
    const card = await eventually('a card', () =>
      onboarding.inCard((root) => root.querySelector('.card')?.textContent ?? undefined),
    );
    expect(card).toContain('As of 8 July 2023');
  });

  it.each(related)('marks the names on $file and leaves the page as it was', async (label) => {
    await open(label.file);
    const before = await markupOf(page);
    await explain(extension, page);
    const marks = await marksOf(page);
    const missing = (label.mentions ?? []).filter(
      ({ text, context }) =>
        !marks.some((mark) => mark.text === fold(text) && mark.context.includes(fold(context))),
    );
    expect(missing).toEqual([]);
    const others = label.notMentions ?? [];
    expect(marks.filter((mark) => others.some((other) => isPartOf(mark, other)))).toEqual([]);
    expect(await markupOf(page)).toBe(before);
    expect(await hostsOf(page)).toBe(0);
  });

  it.each(unrelated)('finds nothing on $file and leaves it wholly alone', async ({ file }) => {
    await open(file);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await extension.openPopup(page);
    const text = await eventually('the popup to have read the page', async () => {
      const shown = await popup.text();
      return shown.includes('No pack covers this page') ? shown : undefined;
    });
    expect(text).toContain('Add a pack');
    await popup.close();
    expect(await marksOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('tells what held on the day of the article, and what came later: the same week', async () => {
    await openExplained('same-week.html');
    await hover('gallium');
    expect(await shownCard()).toContain('As of 9 July 2023');
    expect(await section('.as-of')).toContain('98 percent');
    expect(await section('.as-of')).not.toContain('took effect');
    expect(await section('.since')).toContain('took effect on 1 August 2023');
  });

  it('tells what held on the day of the article, and what came later: a year on', async () => {
    await openExplained('year-later.html');
    await hover('gallium');
    expect(await shownCard()).toContain('As of 1 August 2024');
    const since = await section('.since');
    expect(since).not.toContain('took effect on 1 August 2023');
    expect(since).toContain('3 December 2024');
    expect(since).toContain('9 November 2025');
  });

  it('opens a card by hover, beside the mention, and closes it by Escape', async () => {
    await openExplained('same-week.html');
    const before = await markupOf(page);
    const point = await hover('gallium');
    expect(await shownCard()).toContain('gallium');
    const look = await extension.inCard(page, (root) => {
      const card = root.querySelector('.card');
      const box = card?.getBoundingClientRect();
      return {
        box: box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom },
        isFocused: root.activeElement !== null,
        isStyled: card !== null && getComputedStyle(card).fontSize === '13px',
        view: { width: innerWidth, height: innerHeight },
      };
    });
    expect(look).toMatchObject({ isFocused: false, isStyled: true });
    const { box, view } = look!;
    expect(point.y < box!.top || point.y > box!.bottom).toBe(true);
    expect(box!.left).toBeGreaterThanOrEqual(0);
    expect(box!.right).toBeLessThanOrEqual(view.width);
    expect(box!.bottom).toBeLessThanOrEqual(view.height);
    expect(await hostsOf(page)).toBe(1);
    await page.keyboard.press('Escape');
    await noCard();
    expect(await markupOf(page)).toBe(before);
  });

  it('keeps the card while the pointer is on it, and closes it when it is gone', async () => {
    await openExplained('same-week.html');
    await hover('gallium');
    await shownCard();
    const box = await extension.inCard(page, (root) => {
      const { left, top } = root.querySelector('.card')!.getBoundingClientRect();
      return { left, top };
    });
    await page.mouse.move(box!.left + 40, box!.top + 30, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await shownCard()).toContain('gallium');
    await page.mouse.move(5, 5);
    await noCard();
  });

  it('opens a card at once on a click, and closes it by a click elsewhere', async () => {
    await openExplained('year-later.html');
    const point = await pointOfMark(page, 'gallium');
    await page.mouse.click(point.x, point.y);
    expect(await shownCard()).toContain('gallium');
    await page.mouse.click(5, 300);
    await noCard();
  });

  it('steps through the mentions by keyboard and gives the focus back', async () => {
    await openExplained('same-week.html');
    const [first, second] = await marksOf(page);
    await page.focus('a');
    await extension.command(page, 'next-mention');
    expect(await shownCard()).toContain('1 of ');
    await extension.command(page, 'next-mention');
    const card = await eventually('the second card', () =>
      extension.inCard(page, (root) => {
        const shown = root.querySelector('.card');
        if (!shown?.textContent?.includes('2 of ')) return undefined;
        return {
          tag: root.activeElement?.tagName,
          label: shown.getAttribute('aria-labelledby'),
          name: shown.querySelector('h2')?.textContent,
          labelled: shown.querySelector('h2')?.id,
        };
      }),
    );
    expect(card.tag).toBe('DIALOG');
    expect(card.label).toBe(card.labelled);
    expect(card.name).not.toBe('');
    expect([first?.text, second?.text]).not.toContain(undefined);
    await extension.command(page, 'previous-mention');
    await eventually('the first card again', async () =>
      (await shownCard()).includes('1 of ') ? true : undefined,
    );
    await page.keyboard.press('Escape');
    await noCard();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  it('works under a policy that forbids everything', async () => {
    await openExplained('strict-csp.html');
    await hover('Janet Yellen');
    expect(await shownCard()).toContain('US Treasury secretary');
    const size = await extension.inCard(
      page,
      (root) => getComputedStyle(root.querySelector('.card')!).fontSize,
    );
    expect(size).toBe('13px');
  });

  it('draws again once what the page clears, and then lets it be', async () => {
    await openExplained('year-later.html');
    const count = (await marksOf(page)).length;
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(200, 200);
    await eventually('the marks to come back', async () =>
      (await marksOf(page)).length === count ? true : undefined,
    );
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(300, 300, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await marksOf(page)).toEqual([]);
  });

  it('follows a page that changes', async () => {
    await openExplained('year-later.html');
    const before = (await marksOf(page)).length;
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'In a later paragraph Antony Blinken and Janet Yellen are named once more, at some length, so that it counts as text.';
      document.querySelector('.story-body')?.append(added);
    });
    await eventually('marks in the new paragraph', async () =>
      (await marksOf(page)).length === before + 2 ? true : undefined,
    );
    expect((await marksOf(page)).slice(-2).map((mark) => mark.text)).toEqual([
      'Antony Blinken',
      'Janet Yellen',
    ]);
    await page.evaluate(() => document.querySelector('.story-body > p:last-child')?.remove());
    await eventually('the marks to be gone with it', async () =>
      (await marksOf(page)).length === before ? true : undefined,
    );
  });

  it('marks what the reader wants marked, at once', async () => {
    await openExplained('year-later.html');
    const all = await marksOf(page);
    await set(extension, { marks: 'first' });
    const first = await eventually('fewer marks', async () => {
      const marks = await marksOf(page);
      return marks.length < all.length ? marks : undefined;
    });
    expect(first.length).toBeGreaterThan(5);
    const isPartOfAll = (mark: Mark): boolean =>
      all.some((one) => one.context === mark.context && one.offset === mark.offset);
    expect(first.every(isPartOfAll)).toBe(true);

    await set(extension, { marks: 'none' });
    await eventually('no marks', async () =>
      (await marksOf(page)).length === 0 ? true : undefined,
    );
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await extension.command(page, 'next-mention');
    expect(await shownCard()).toContain('1 of ');

    await set(extension, { marks: 'all' });
    await eventually('all marks', async () =>
      (await marksOf(page)).length === all.length ? true : undefined,
    );
  });

  it('clears the marks on request, and leaves nothing', async () => {
    await openExplained('year-later.html');
    await hover('gallium');
    await shownCard();
    const popup = await extension.openPopup(page);
    await eventually('the offer to clear', async () =>
      (await popup.text()).includes('Clear the marks') ? true : undefined,
    );
    await popup.press('Clear the marks');
    await eventually('the marks to be gone', async () =>
      (await marksOf(page)).length === 0 ? true : undefined,
    );
    await popup.close();
    expect(await hostsOf(page)).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('says what a page has, and opens a card from the list', async () => {
    await open('year-later.html');
    const popup = await extension.openPopup(page);
    const text = await eventually('what the page has', async () => {
      const shown = await popup.text();
      return shown.includes('Explain this page') ? shown : undefined;
    });
    expect(text).toContain('US–China technology dispute');
    expect(text).toContain('1 August 2024');
    expect(text).toContain('germanium');
    expect(await marksOf(page)).toEqual([]);
    await popup.close();
  });

  it('says where no extension may run', async () => {
    const { port } = new URL(samples.url);
    await page.goto(
      name === 'chromium' ? 'chrome://version/' : `http://${closedHost}:${port}/year-later.html`,
    );
    const popup = await extension.openPopup(page);
    const text = await eventually('the popup to say so', async () => {
      const shown = await popup.text();
      return shown.includes('Reading this page') || shown === '' ? undefined : shown;
    });
    await popup.close();
    expect(text).toContain('Not on this page');
    expect(text).not.toContain('on this site');
  });

  it('opens the study page', async () => {
    await open('year-later.html');
    const popup = await extension.openPopup(page);
    await eventually('the popup', async () =>
      (await popup.text()).includes('Study') ? true : undefined,
    );
    await popup.press('Study');
    const study = await extension.ownPage('/study/index.html');
    const text = await eventually('the quiz', () =>
      study.evaluate(() => document.querySelector('#app')?.textContent || undefined),
    );
    expect(text.length).toBeGreaterThan(20);
  });
});

function fold(text: string): string {
  return text.replaceAll(/[ \n\r\t]+/g, ' ');
}
