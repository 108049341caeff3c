import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { en, es, pseudo, translator, WordsContext, zhCn, type Messages } from '../words/index.ts';
import { manyFacts } from '../timeline/facts.cases.ts';
import { Panel, type PanelProps } from './Panel.tsx';
import { ferryPage, ferryStory } from './story.cases.ts';
import type { PanelActions, PanelState } from './story.ts';
import { panelStyles } from './styles.ts';

const related: PanelState = { type: 'related', page: ferryPage };
const { day: _, ...undatedPage } = ferryPage;
const crowded: PanelState = {
  type: 'related',
  page: {
    ...ferryPage,
    stories: [
      {
        ...ferryStory,
        facts: manyFacts(144).map((fact) => ({
          ...fact,
          key: `ferry/${fact.key}`,
          entities: [1],
          sources: [[0]],
        })),
        missing: [],
        since: [],
        differences: [],
      },
    ],
  },
};

function actionsThat(over: Partial<PanelActions> = {}): PanelActions {
  return {
    openMention: () => undefined,
    showSentence: () => undefined,
    study: () => Promise.resolve(true),
    retry: () => undefined,
    ...over,
  };
}

let root: HTMLElement;

function show(
  state: PanelState,
  { words = en, ...props }: Partial<PanelProps> & { readonly words?: Messages } = {},
): void {
  render(
    <WordsContext.Provider value={{ t: translator(words as typeof en) }}>
      <Panel state={state} actions={actionsThat()} {...props} />
    </WordsContext.Provider>,
    root,
  );
}

beforeEach(() => {
  document.adoptedStyleSheets = panelStyles();
  document.documentElement.lang = 'en';
  document.title = 'Panel';
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, root);
  root.remove();
  document.adoptedStyleSheets = [];
  await emulate({});
  await page.viewport(414, 896);
});

interface MediaEmulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  await (cdp() as unknown as MediaEmulation).send('Emulation.setEmulatedMedia', {
    features: named,
  });
}

function find(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

function buttonOf(text: string, within: ParentNode = root): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((one) =>
    one.textContent?.includes(text),
  );
  if (!found) throw new Error(`There is no button ${text}`);
  return found;
}

function rowOf(id: string): HTMLElement {
  return find(`[data-key="ferry/${id}"]`);
}

async function faults(): Promise<unknown> {
  const { violations, passes } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  // An empty pass would mean that axe saw nothing.
  expect(passes.some((one) => one.id === 'color-contrast')).toBe(true);
  return violations.map((one) => [one.id, one.nodes.map((node) => node.html)]);
}

const states: Readonly<Record<string, PanelState>> = {
  related,
  undated: { type: 'related', page: undatedPage },
  'several stories': {
    type: 'related',
    page: {
      ...ferryPage,
      stories: [ferryStory, { ...ferryStory, pack: 'pier', title: 'The pier' }],
    },
  },
  crowded,
  'without facts': {
    type: 'related',
    page: {
      names: [],
      stories: [{ ...ferryStory, facts: [], missing: [], since: [], differences: [] }],
    },
  },
  loading: { type: 'loading' },
  closed: { type: 'closed' },
  unrelated: { type: 'unrelated', installed: ['The ferry dispute'] },
  failed: { type: 'failed', reason: 'The packs could not be read.' },
};

describe.each(Object.entries(states))('%s', (_, state) => {
  it('has no fault that axe can find, in light and dark', async () => {
    show(state);
    expect(await faults()).toEqual([]);
    await emulate({ 'prefers-color-scheme': 'dark' });
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['English', en],
    ['Spanish', es],
    ['Chinese', zhCn],
    ['long words', pseudo(en, 'long')],
    ['right to left', pseudo(en, 'rtl')],
  ])('keeps to 320 px: %s', async (_, words) => {
    await page.viewport(320, 640);
    show(state, { words });
    const panel = find('.panel');
    expect(panel.scrollWidth).toBeLessThanOrEqual(320);
    const wide = [...panel.querySelectorAll<HTMLElement>('*:not(svg *)')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && !one.closest('nav') && (left < -1 || right > 321);
    });
    expect(wide.map((one) => one.outerHTML.slice(0, 80))).toEqual([]);
  });
});

describe('the timeline', () => {
  it('has this article between what was known and what came since', () => {
    show(related);
    const order = [...find('.timeline ol').children].map(
      (row) => row.getAttribute('data-key') ?? row.className.split(' ')[0],
    );
    expect(order).toEqual([
      'group',
      'year',
      'ferry/the line',
      'folded',
      'year',
      'ferry/the closing',
      'ferry/the claim',
      'article',
      'ferry/the strike',
      'folded',
      'year',
      'ferry/the new line',
    ]);
    expect(find('.article').textContent).toContain('9 July 2023');
    expect(rowOf('the strike').classList).toContain('since');
    expect(rowOf('the claim').classList).toContain('known');
  });

  it.each([320, 500, 1000])('draws each dot beside its own row: %i px', async (width) => {
    await page.viewport(width, 700);
    show(crowded);
    const dots = () => [...root.querySelectorAll('.plot .dot .day')];
    const rows = [...root.querySelectorAll('.timeline .fact')];
    expect(rows.length).toBeGreaterThan(20);
    await vi.waitFor(() => {
      for (const [at, row] of rows.entries()) {
        const dot = dots()[at]!.getBoundingClientRect();
        const box = row.getBoundingClientRect();
        const middle = dot.top + dot.height / 2;
        expect(middle).toBeGreaterThan(box.top);
        expect(middle).toBeLessThan(box.top + 30);
      }
    });
    const boxes = rows.map((row) => row.getBoundingClientRect());
    const over = boxes.filter((box, at) => at > 0 && box.top < boxes[at - 1]!.bottom - 0.5);
    expect(over).toEqual([]);
  });

  it('draws an answer as a line between both', async () => {
    show(related);
    const link = find('.plot .link.response');
    expect([link.dataset['from'], link.dataset['to']]).toEqual([
      'ferry/the closing',
      'ferry/the strike',
    ]);
    await vi.waitFor(() => {
      const box = link.getBoundingClientRect();
      const [from, to] = ['the closing', 'the strike'].map(
        (id) => rowOf(id).getBoundingClientRect().top + 13,
      );
      expect(Math.abs(box.top - from!)).toBeLessThan(5);
      expect(Math.abs(box.bottom - to!)).toBeLessThan(7);
    });
    expect(root.querySelectorAll('.plot .link.succession')).toHaveLength(1);
  });

  it('tells the links in words', () => {
    show(related);
    const described = buttonOf('the strike', rowOf('the strike')).getAttribute('aria-describedby');
    expect(document.getElementById(described!)?.textContent).toBe(
      'Answers: On 2023-07-03 the ferry dispute saw the closing.',
    );
  });

  it('tells of a chosen fact all there is, and goes on to what it is linked with', async () => {
    const showSentence = vi.fn<PanelActions['showSentence']>();
    show(related, { actions: actionsThat({ showSentence }) });
    buttonOf('the closing', rowOf('the closing')).click();
    const detail = await vi.waitFor(() => find('[data-key="ferry/the closing"] .detail'));
    expect(detail.querySelector('a')?.href).toBe(
      'https://paper.example/closed#:~:text=closed%20the%20line',
    );
    expect(detail.textContent).toContain('Harbour Paper, 4 Jul 2023');
    expect(detail.textContent).toContain('An unpublished letter');
    buttonOf('Show on the page', detail).click();
    expect(showSentence).toHaveBeenCalledExactlyOnceWith({ start: 10, end: 60 });
    buttonOf('Answered by: ', detail).click();
    const strike = await vi.waitFor(() => find('[data-key="ferry/the strike"] .detail'));
    expect(strike.textContent).toContain('Answers: ');
    expect(root.querySelectorAll('.detail')).toHaveLength(1);
    expect(document.activeElement?.closest('li')).toBe(rowOf('the strike'));
    expect(await faults()).toEqual([]);
  });

  it('says whose word it is, and what is uncertain', async () => {
    show(related);
    buttonOf('the claim', rowOf('the claim')).click();
    const detail = await vi.waitFor(() => find('[data-key="ferry/the claim"] .detail'));
    expect(detail.textContent).toContain('Claimed by Ada Brook');
    expect([...rowOf('the claim').querySelectorAll('.tag')].map((one) => one.textContent)).toEqual([
      'Disputed',
      'Possibly by then',
    ]);
    expect(rowOf('the claim').textContent).toMatch(/^5\s–\s8 Jul 2023/);
  });

  it('moves by arrow keys, with one stop for the tab key', async () => {
    show(related);
    const stops = [...root.querySelectorAll<HTMLElement>('.press')].filter(
      (one) => one.tabIndex === 0,
    );
    expect(stops).toHaveLength(1);
    stops[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('li')).toBe(rowOf('the line'));
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.closest('li')).toBe(rowOf('the new line'));
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await vi.waitFor(() => expect(rowOf('the strike').querySelector('.detail')).not.toBeNull());
  });

  it('is filtered by names and words, and cleared', async () => {
    show(related);
    const keys = () => root.querySelectorAll('.timeline .fact').length;
    const status = () => find('.timeline .status').textContent;
    expect(keys()).toBe(5);
    buttonOf('Ada Brook', find('.chips')).click();
    await vi.waitFor(() => expect(keys()).toBe(3));
    expect(status()).toContain('3 of 6 facts');
    await userEvent.fill(find('input[type=search]'), 'strike');
    await vi.waitFor(() => expect(keys()).toBe(1));
    await userEvent.fill(find('input[type=search]'), 'nothing at all');
    await vi.waitFor(() =>
      expect(find('.timeline').textContent).toContain('No fact is like that.'),
    );
    buttonOf('Clear').click();
    await vi.waitFor(() => expect(keys()).toBe(5));
  });

  it('opens a group', async () => {
    show(crowded);
    const group = find('.group .press');
    const before = root.querySelectorAll('.timeline .fact').length;
    expect(group.getAttribute('aria-expanded')).toBe('false');
    group.click();
    await vi.waitFor(() => expect(group.getAttribute('aria-expanded')).toBe('true'));
    expect(root.querySelectorAll('.timeline .fact').length).toBeGreaterThan(before);
  });

  it('is mirrored where words run from right to left', async () => {
    show(related, { words: pseudo(en, 'rtl') });
    await vi.waitFor(() => {
      const dot = find('.plot .dot .day').getBoundingClientRect();
      const words = rowOf('the closing').querySelector('.press')!.getBoundingClientRect();
      expect(dot.left).toBeGreaterThan(words.right);
    });
  });
});

describe('the other parts', () => {
  it('shows what the page says differently', () => {
    show(related);
    const part = find('[data-part=differences]');
    expect([...part.querySelectorAll('dd')].map((one) => one.textContent)).toEqual([
      '14 boats',
      '12 boats',
    ]);
  });

  it('says why something not mentioned concerns the page', () => {
    show(related);
    const reasons = [...root.querySelectorAll('.reason')].map((one) => one.textContent);
    expect(reasons).toEqual([
      'Answers: On 2023-07-03 the ferry dispute saw the closing.',
      'Also about: Port Council and the ferry',
      'Answers: On 2023-07-03 the ferry dispute saw the closing.',
      'About the same measure: the ferry',
    ]);
  });

  it('leads from there into the timeline', async () => {
    show(related);
    buttonOf('Show in the timeline', find('[data-part=since]')).click();
    await vi.waitFor(() => expect(rowOf('the strike').querySelector('.detail')).not.toBeNull());
    expect(document.activeElement?.closest('li')).toBe(rowOf('the strike'));
  });

  it('opens every mention, one after the other', async () => {
    const openMention = vi.fn<PanelActions['openMention']>();
    show(related, { actions: actionsThat({ openMention }) });
    const names = find('[data-part=names]');
    names.querySelector<HTMLElement>('summary')!.click();
    buttonOf('Later Brook left.', names).click();
    const next = names.querySelector<HTMLButtonElement>('[aria-label^="Next mention"]')!;
    next.click();
    next.click();
    names.querySelector<HTMLButtonElement>('[aria-label^="Previous mention"]')!.click();
    expect(openMention.mock.calls).toEqual([[3], [0], [3], [0]]);
  });

  it('names the sources and what stands on each', () => {
    show(related);
    const sources = [...root.querySelectorAll('.sources-list > li')];
    expect(sources.map((one) => one.querySelector('summary')?.textContent)).toEqual([
      '6 facts',
      'One fact',
    ]);
  });

  it('takes a story into the deck, and says when that fails', async () => {
    const study = vi
      .fn<PanelActions['study']>()
      .mockResolvedValueOnce(true)
      .mockResolvedValueOnce(false);
    show(related, { actions: actionsThat({ study }) });
    buttonOf('Study this story').click();
    const pressed = await vi.waitFor(() => find('header .study[aria-pressed=true]'));
    expect(study.mock.calls[0]?.[0]).toHaveLength(6);
    expect(study.mock.calls[0]?.[0][0]).toEqual({ pack: 'ferry', fact: 'the line' });
    pressed.click();
    await vi.waitFor(() => expect(find('.refused').textContent).toBe('That could not be stored.'));
    expect(find('header .study').getAttribute('aria-pressed')).toBe('true');
  });

  it('changes the story by its tabs', async () => {
    show(states['several stories']!);
    const [first, second] = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    first!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(find('h1').textContent).toBe('The pier'));
    expect(document.activeElement).toBe(second);
  });

  it('claims nothing about an undated page', () => {
    show(states['undated']!);
    expect(find('.notice').textContent).toContain('This page gives no date');
    expect(root.querySelector('.article, .overview .here')).toBeNull();
  });

  it('keeps its edges where the colours are the reader’s own', async () => {
    await emulate({ 'forced-colors': 'active' });
    show(related);
    const flag = getComputedStyle(find('.flag'));
    expect(flag.borderTopStyle).toBe('solid');
    expect(flag.color).not.toBe(flag.backgroundColor);
    expect(getComputedStyle(find('.later')).borderLeftStyle).toBe('solid');
  });
});
