import { readFileSync } from 'node:fs';
import { builtInPacks } from '@backgrounder/model/packs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath } from './browsers.ts';
import { explain, marksOf, openExtension, type Extension } from './extension-driver.ts';
import type { QuizPage } from './quiz-session.ts';

const harbour = readFileSync(projectPath('tests/fixtures/harbour-pack.yaml'), 'utf8');

describe.each(browserNames)('the options of the extension in %s', (name) => {
  let samples: Served;
  let extension: Extension;
  let page: Page;
  let options: QuizPage;

  beforeAll(async () => {
    samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
    extension = await openExtension(name);
    options = await extension.openOwn('/options.html');
    await options.waitForSelector('#data');
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

  const says = (part: string, text: string): Promise<true> =>
    eventually(`${part} to say ${text}`, async () => {
      const shown = await options.evaluate((id) => document.querySelector(id)?.textContent, part);
      return shown?.includes(text) ? true : undefined;
    });
  const press = (part: string, button: string): Promise<void> =>
    options.evaluate(
      (id, text) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>(`${id} button`)].find(
          (one) => one.textContent === text,
        );
        if (!found) throw new Error(`${id} has no button ${text}`);
        found.click();
      },
      part,
      button,
    );
  const dropPack = (text: string): Promise<void> =>
    options.evaluate((yaml) => {
      const field = document.querySelector<HTMLInputElement>('#packs input[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([yaml], 'harbour.yaml'));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const choose = (field: string, place: number): Promise<void> =>
    options.evaluate(
      (wanted, at) => {
        document.querySelectorAll<HTMLInputElement>(`input[name=${wanted}]`)[at]!.click();
      },
      field,
      place,
    );
  const popupSays = async (text: string): Promise<void> => {
    const popup = await extension.openPopup(page);
    await eventually(`the popup to say ${text}`, async () =>
      (await popup.text()).includes(text) ? true : undefined,
    );
    await popup.close();
  };

  it('adds a pack, which then explains its pages and can be studied, and removes it again', async () => {
    await page.goto(`${samples.url}/harbour-market.html`);
    await popupSays('No pack covers this page');
    await dropPack(harbour);
    await says('#packs', 'Added: The market on the quay.');
    await page.reload();
    await explain(extension, page);
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    const study = await extension.openOwn('/study/index.html');
    await eventually('the story to study', async () =>
      (await study.evaluate(() => document.body.textContent)).includes('The market on the quay')
        ? true
        : undefined,
    );
    await press('#packs', 'Remove');
    await says('#packs', 'Removed: The market on the quay.');
    await page.reload();
    await popupSays('No pack covers this page');
  });

  it('tells where a pack is wrong, and keeps the others', async () => {
    await dropPack(harbour.replace('kind: place', 'kind: harbour'));
    await says('#packs', 'must be mended before it can be used');
    const listed = await options.evaluate(
      () => document.querySelectorAll('#packs input[type=checkbox]').length,
    );
    expect(listed).toBe(builtInPacks.length);
  });

  it('draws every mention, or none, on a page that is open', async () => {
    await page.goto(`${samples.url}/same-week.html`);
    await explain(extension, page);
    const first = (await marksOf(page)).length;
    await choose('marks', 1);
    const all = await eventually('more marks', async () => {
      const { length } = await marksOf(page);
      return length > first ? length : undefined;
    });
    expect(all).toBeGreaterThan(first);
    await choose('marks', 2);
    await eventually('no marks', async () => (await marksOf(page)).length === 0 || undefined);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await choose('marks', 0);
    await eventually('the first marks', async () =>
      (await marksOf(page)).length === first ? true : undefined,
    );
  });

  it('drafts a pack from the page in front', async () => {
    await page.goto(`${samples.url}/harbour-market.html`);
    const popup = await extension.openPopup(page);
    await eventually('the offer to draft', async () =>
      (await popup.text()).includes('Draft one from this page') ? true : undefined,
    );
    await popup.press('Draft one from this page …');
    const draft = await extension.ownPage('/draft.html');
    const yaml = await eventually('the draft', () =>
      draft.evaluate(() => document.querySelector('textarea')?.value),
    );
    expect(yaml).toContain('draft: true');
    expect(yaml).toContain('https://harbour-courier.example/2023/07/08/saturday-market-returns');
  });
});
