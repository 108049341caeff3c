import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath } from './browsers.ts';
import {
  explain,
  hostsOf,
  marksOf,
  openExtension,
  pointOfMark,
  set,
  type Extension,
} from './extension-driver.ts';

describe.each(browserNames)('pages that change in %s', (name) => {
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

  const openExplained = async (file: string): Promise<number> => {
    await page.goto(`${samples.url}/${file}`);
    await explain(extension, page);
    return (await marksOf(page)).length;
  };
  const cardOf = async (text: string): Promise<string> => {
    const point = await pointOfMark(page, text);
    await page.mouse.move(point.x, point.y - 90);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    return eventually('a card', () =>
      extension.inCard(page, (root) => root.querySelector('.card')?.textContent ?? undefined),
    );
  };
  const marksIn = (text: string): Promise<true> =>
    eventually(`marks in ${text}`, async () =>
      (await marksOf(page)).some((mark) => mark.context.includes(text)) ? true : undefined,
    );
  const added =
    'In a part that comes later Janet Yellen is named at some length, so that it counts.';

  it('takes a new address with a new article for a new page', async () => {
    await openExplained('year-later.html');
    await page.evaluate(async () => {
      const response = await fetch('same-week.html');
      const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
      history.pushState(null, '', 'same-week.html');
      document.head.replaceWith(parsed.head);
      document.querySelector('main')?.replaceWith(parsed.querySelector('main')!);
    });
    await marksIn('used a tour');
    expect(await cardOf('gallium')).toContain('As of 9 July 2023');
  });

  it('clears the marks of an article that another page takes the place of', async () => {
    await openExplained('year-later.html');
    await page.evaluate(() => {
      history.pushState(null, '', 'elsewhere.html');
      document.title = 'The market';
      document.querySelector('main')!.innerHTML =
        '<h1>The market</h1><p>The market returns to the quay on Saturday, with forty stalls and a band.</p>';
    });
    await eventually('no marks', async () =>
      (await marksOf(page)).length === 0 ? true : undefined,
    );
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('takes a mark away at once where its text is another', async () => {
    const before = await openExplained('year-later.html');
    const left = await page.evaluate(async () => {
      const [first] = CSS.highlights.get('annotated-text') ?? [];
      (first!.startContainer as Text).data =
        'Somebody else altogether was named here instead, it seems.';
      await new Promise((resolve) => setTimeout(resolve, 0));
      return CSS.highlights.get('annotated-text')?.size;
    });
    expect(left).toBeLessThan(before);
  });

  it('keeps the marks of what has not changed', async () => {
    const count = await openExplained('year-later.html');
    const handle = await page.evaluateHandle(() => [
      ...(CSS.highlights.get('annotated-text') ?? []),
    ]);
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('.story-body')?.append(paragraph);
    }, added);
    await marksIn('comes later');
    const kept = await page.evaluate(
      (before) => before.filter((one) => CSS.highlights.get('annotated-text')?.has(one)).length,
      handle,
    );
    expect(kept).toBe(count);
  });

  it.each(['open', 'closed'] as const)(
    'reads, marks and explains an %s shadow root',
    async (mode) => {
      await openExplained('year-later.html');
      await page.evaluate(
        (mode, text) => {
          const host = document.createElement('late-part');
          host.attachShadow({ mode }).innerHTML = `<p>${text}</p>`;
          document.querySelector('.story-body')?.prepend(host);
        },
        mode,
        added,
      );
      await marksIn('comes later');
      const point = await page.evaluate(() => {
        for (const mark of CSS.highlights.get('annotated-text') ?? []) {
          if (!mark.startContainer.nodeValue?.includes('comes later')) continue;
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const box = range.getBoundingClientRect();
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
        throw new Error('there is no mark');
      });
      await page.mouse.move(point.x, point.y - 60);
      await page.mouse.move(point.x, point.y, { steps: 3 });
      const card = await eventually('a card', () =>
        extension.inCard(page, (root) => root.querySelector('.card')?.textContent ?? undefined),
      );
      expect(card).toContain('Janet Yellen');
    },
  );

  it('explains a frame of the same origin along with its page', async () => {
    await page.goto(`${samples.url}/year-later.html`);
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'same-week.html';
      document.querySelector('main')?.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
    });
    await explain(extension, page);
    const frame = await eventually('the frame', async (): Promise<Frame | undefined> =>
      page.frames().find((one) => one.url().endsWith('same-week.html')),
    );
    const count = await eventually('marks in the frame', () =>
      frame.evaluate(() => CSS.highlights.get('annotated-text')?.size),
    );
    expect(count).toBeGreaterThan(5);
  });

  it('leaves editors and code alone', async () => {
    const count = await openExplained('year-later.html');
    await page.evaluate((text) => {
      const part = document.createElement('section');
      part.innerHTML = `<div contenteditable><p>${text}</p></div><div role="textbox"><p>${text}</p></div>
        <pre>${text}</pre><p aria-hidden="true">${text}</p><p>And at last Li Qiang is named here once more.</p>`;
      document.querySelector('.story-body')?.append(part);
    }, added);
    await marksIn('And at last');
    const marks = await marksOf(page);
    expect(marks.filter((mark) => mark.context.includes('comes later'))).toEqual([]);
    expect(marks).toHaveLength(count + 1);
  });
});

/** Firefox ends the scripts of an extension that is removed before they can do anything: its marks stay. */
describe('an extension that is removed from chromium', () => {
  it('leaves nothing on the page', async () => {
    const samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
    const extension = await openExtension('chromium');
    try {
      const page = await extension.browser.newPage();
      await page.goto(`${samples.url}/year-later.html`);
      await explain(extension, page);
      expect((await marksOf(page)).length).toBeGreaterThan(5);
      await extension.remove();
      await page.bringToFront();
      await page.mouse.move(200, 200);
      await page.mouse.move(210, 260, { steps: 4 });
      await eventually('the marks to be gone', async () =>
        (await marksOf(page)).length === 0 ? true : undefined,
      );
      expect(await hostsOf(page)).toBe(0);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    } finally {
      await extension.close();
      await samples.close();
    }
  });
});
