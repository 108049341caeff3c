import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardActionResult, CardActions, CardContent } from '../card/index.ts';
import { indexMarks } from '../marks/index.ts';
import { en, translator } from '../words/index.ts';
import { watchCards, type Cards, type Marked, type OpenCard } from './cards.ts';
import type { Clock } from './clock.ts';
import { markPlaces } from './mark-places.ts';

const text = 'Ann Bell met Cy Dorn. Later Ann Bell left.';

function contentOf(id: string, name: string): CardContent {
  return {
    entity: { id, name, kind: 'person', description: 'Somebody' },
    language: 'en',
    posts: [],
    asOf: ['one', 'two'].map((fact) => ({
      pack: 'pack',
      fact: { id: `${id}-${fact}`, type: 'event', summary: `${name} ${fact}`, status: 'reported' },
      language: 'en',
      standing: { kind: 'as-of', certainty: 'certainly' },
      when: '',
      saysWhen: true,
      sources: [],
      onPage: false,
    })),
    since: [],
    past: [],
  };
}

const contents = [contentOf('ann', 'Ann Bell'), contentOf('cy', 'Cy Dorn')];
const names = [
  [0, 8, 0],
  [13, 20, 1],
  [28, 36, 0],
] as const;

/** A closed root is seen by who makes it alone. */
const roots: ShadowRoot[] = [];
// oxlint-disable-next-line typescript/unbound-method -- called with the element it is called on
const attach = Element.prototype.attachShadow;

let paragraph: HTMLElement;
let link: HTMLAnchorElement;
let cards: Cards;
/** What was asked for, in words: who acts for the reader is the app. */
let acted: unknown[];
let reply: CardActionResult;
let due: { readonly task: () => void; readonly milliseconds: number; readonly timer: number }[];

function actions({ copy, quote, onStudied, onMuted }: OpenCard): CardActions {
  const done = (what: unknown): Promise<CardActionResult> => {
    acted.push(what);
    return Promise.resolve(reply);
  };
  return {
    copy,
    study: async (facts, chosen) => {
      const keys = facts.map(({ pack, fact }) => `${pack}/${fact.id}` as const);
      const result = await done(['study', keys, chosen]);
      if (result.type === 'done') onStudied(keys, chosen);
      return result;
    },
    mute: async ({ id }, muted) => {
      onMuted(muted);
      const result = await done(['mute', id, muted]);
      if (result.type === 'failed') onMuted(!muted);
      return result;
    },
    report: (wrong) => done(['report', wrong, quote(12)]),
  };
}

/** Time passes when a test says so. */
const clock: Clock = {
  now: () => 0,
  setTimeout: (task, milliseconds) => {
    const timer = Math.random();
    due.push({ task, milliseconds, timer });
    return timer;
  },
  clearTimeout: (timer) => {
    due = due.filter((one) => one.timer !== timer);
  },
  nextTask: () => Promise.resolve(),
  whenIdle: (task) => task(),
};

function marked(kept: readonly number[] = [0, 1]): Marked {
  const mentions = names
    .filter(([, , content]) => kept.includes(content))
    .map(([start, end, content], mark) => ({
      start,
      end,
      content,
      ...(mark === 0 && { told: ['pack/ann-two'], namesakes: [1] }),
    }));
  const node = paragraph.firstChild as Text;
  const piece = { start: 0, end: text.length, node, nodeStart: 0 };
  return {
    places: markPlaces(document, indexMarks([piece], mentions)),
    mentions,
    contents,
    studied: ['pack/cy-one'],
    text,
    day: undefined,
  };
}

beforeEach(() => {
  roots.length = 0;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  document.body.innerHTML = '<a href="#">A link</a>';
  link = document.body.querySelector('a')!;
  paragraph = document.body.appendChild(document.createElement('p'));
  paragraph.textContent = text;
  acted = [];
  due = [];
  reply = { type: 'done' };
  cards = watchCards(
    {
      document,
      clock,
      words: { t: translator(en) },
      actions,
      colorScheme: () => 'dark',
      pointerY: () => 0,
    },
    marked(),
  );
});

afterEach(() => {
  cards.stop();
  Element.prototype.attachShadow = attach;
});

const root = (): ShadowRoot => roots[0]!;
const shownName = (): string | undefined => root().querySelector('h2')?.textContent;
const status = (): string => root().querySelector('.status')?.textContent ?? '';
const summaries = (): string[] =>
  [...root().querySelectorAll('.summary')].map((one) => one.textContent ?? '');

function press(selector: string): void {
  const button = root().querySelector<HTMLButtonElement>(selector)!;
  button.focus();
  button.click();
}

describe('watchCards', () => {
  it('opens a card that shows what the sentence tells first, and the namesake', () => {
    cards.open(0);
    expect(shownName()).toBe('Ann Bell');
    expect(summaries()).toEqual(['Ann Bell two', 'Ann Bell one']);
    expect(root().querySelector('.namesake')?.textContent).toBe('Cy Dorn');
    expect(getComputedStyle(root().querySelector('.card')!).colorScheme).toBe('dark');
  });

  it('gives the focus back', () => {
    link.focus();
    cards.step(1);
    expect(root().activeElement?.className).toBe('card held');
    press('.close');
    expect(shownName()).toBeUndefined();
    expect(document.activeElement).toBe(link);
  });

  it('takes the shown facts into the deck, and one out again', async () => {
    cards.open(0);
    press('footer .study');
    expect(acted).toEqual([['study', ['pack/ann-two', 'pack/ann-one'], true]]);
    await vi.waitFor(() =>
      expect([...root().querySelectorAll('.study')].map((one) => one.ariaPressed)).toEqual([
        'true',
        'true',
        'true',
      ]),
    );
    press('.fact .study');
    expect(acted.at(-1)).toEqual(['study', ['pack/ann-two'], false]);
    await vi.waitFor(() =>
      expect(root().querySelector('footer .study')?.ariaPressed).toBe('false'),
    );
    cards.step(1);
    expect(shownName()).toBe('Cy Dorn');
    expect(root().querySelector('.fact .study')?.ariaPressed).toBe('true');
  });

  it('changes nothing where that fails, and says why', async () => {
    reply = { type: 'failed', reason: 'the disk is full' };
    cards.open(0);
    press('footer .study');
    await vi.waitFor(() => expect(status()).toBe('That did not work: the disk is full'));
    expect(root().querySelector('footer .study')?.ariaPressed).toBe('false');
    press('footer .mute');
    await vi.waitFor(() => expect(root().querySelector('.undo')).toBeNull());
    expect(due).toEqual([]);
  });

  it('stays for the time to undo after muting, though its marks go', async () => {
    cards.open(2);
    press('footer .mute');
    expect(acted).toEqual([['mute', 'ann', true]]);
    cards.update(marked([1]));
    await vi.waitFor(() => expect(status()).toContain('is muted on all pages'));
    expect(due.map((one) => one.milliseconds)).toEqual([10_000]);
    press('.undo');
    expect(acted.at(-1)).toEqual(['mute', 'ann', false]);
    expect(due).toEqual([]);
    cards.update(marked());
    expect(shownName()).toBe('Ann Bell');
  });

  it('closes when the time to undo is over', () => {
    cards.open(0);
    press('footer .mute');
    cards.update(marked([1]));
    due[0]?.task();
    expect(shownName()).toBeUndefined();
  });

  it('tells what is wrong, and at which mention', async () => {
    cards.open(1);
    press('.fact .wrong');
    await vi.waitFor(() => expect(root().querySelector('.wrong-form')).not.toBeNull());
    expect(root().querySelector('.card')?.className).toBe('card pinned');
    root().querySelector('textarea')!.value = 'Not so';
    press('.wrong-form .primary');
    const wrong = {
      entity: 'cy',
      pack: 'pack',
      fact: 'cy-one',
      kind: 'fact-wrong',
      note: 'Not so',
    };
    expect(acted).toEqual([['report', wrong, 'Cy Dorn.']]);
    await vi.waitFor(() => expect(status()).toBe('The report is kept on this computer.'));
  });

  it('closes where its mention is no longer what it was', () => {
    cards.open(0);
    cards.update(marked([1]));
    expect(shownName()).toBeUndefined();
  });

  it('leaves the page as it was', () => {
    cards.open(0);
    cards.stop();
    expect(document.documentElement.querySelector('[popover]')).toBeNull();
  });
});
