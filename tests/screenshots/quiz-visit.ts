import type { Page } from 'puppeteer-core';
import type { Shoot } from './quiz-camera.ts';

/** A quiz that is being walked through, and pictured on the way. */
export interface Visit {
  readonly page: Page;
  /** Of the quiz, without a hash. */
  readonly address: string;
  readonly shoot: Shoot;
}

/** Goes to a screen within the page, and waits for what it shows. */
export async function goTo({ page }: Visit, hash: string, selector: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.waitForSelector(selector);
}

/** Gives a file to the screen's field for one. */
export async function giveFile({ page }: Visit, name: string, text: string): Promise<void> {
  await page.waitForSelector('input[type="file"]');
  await page.$eval(
    'input[type="file"]',
    (field, fileName, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

export function scrollTo(selector: string): (page: Page) => Promise<void> {
  return (page) => page.$eval(selector, (one) => one.scrollIntoView({ block: 'start' }));
}
