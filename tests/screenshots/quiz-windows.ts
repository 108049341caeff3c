import type { Page } from 'puppeteer-core';

/** A window in which screens are looked at, in CSS pixels. */
export interface Window {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel; 1 by default. */
  readonly scale?: number;
}

/** What the quiz is used on. */
export interface Device {
  readonly hasMouse: boolean;
  /** Every screen is pictured in it. */
  readonly usual: Window;
  /** A few screens are pictured in these too. */
  readonly extreme: readonly Window[];
}

export const devices: readonly Device[] = [
  {
    hasMouse: false,
    usual: { name: 'phone', width: 390, height: 844 },
    extreme: [{ name: 'narrow', width: 320, height: 568 }],
  },
  {
    hasMouse: true,
    usual: { name: 'desktop', width: 1280, height: 800 },
    extreme: [
      { name: 'wall', width: 3840, height: 2160 },
      // What is left of 1280 by 800 at a zoom of 200 %.
      { name: 'zoomed', width: 640, height: 400, scale: 2 },
    ],
  },
];

/** What makes the page, or a dialog, wider than its window: one line each. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const describe = (one: Element) =>
      `${one.localName}${[...one.classList].map((name) => `.${name}`).join('')}`;
    return [document.documentElement, ...document.querySelectorAll('dialog[open]')].flatMap(
      (box) => {
        const { scrollWidth, clientWidth } = box;
        if (scrollWidth <= clientWidth) return [];
        const { left, right } = box.getBoundingClientRect();
        const culprits = [...box.querySelectorAll('*')].filter((one) => {
          const rect = one.getBoundingClientRect();
          return one.checkVisibility() && (rect.right > right + 1 || rect.left < left - 1);
        });
        const named = [...new Set(culprits.map(describe))].slice(0, 5).join(', ');
        return [`${describe(box)} is ${scrollWidth} px wide in ${clientWidth}: ${named}`];
      },
    );
  });
}
