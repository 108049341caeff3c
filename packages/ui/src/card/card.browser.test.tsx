import axe from 'axe-core';
import { builtInPacks } from '@backgrounder/model/packs';
import { annotate, entityContext } from '@backgrounder/model/annotate';
import { compileIndex } from '@backgrounder/model/match';
import { plainPage } from '@backgrounder/model/page';
import { parseDay, type Day, type Doubt, type Standing } from '@backgrounder/model';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { en, es, pseudo, translator, zhCn, type Messages, type Words } from '../words/index.ts';
import type { CardActions } from './actions.ts';
import { Card, type CardProps } from './Card.tsx';
import { cardContent, type CardContent, type CardFact } from './content.ts';
import { cardStyles } from './styles.ts';

const article = `China’s curbs on gallium and germanium, a year on
The Chinese curbs on exports of gallium and germanium were announced on 3 July 2023 and took effect on 1 August 2023.
Janet Yellen, the Treasury secretary, met Premier Li Qiang in Beijing on 7 July 2023. Xi Jinping toured Jiangsu that week.`;

const index = compileIndex(builtInPacks);

function contentOf(entityName: string, day?: Day): CardContent {
  const annotation = annotate(index, plainPage(article, day));
  const entity = builtInPacks[0]!.entities.find((one) => one.name === entityName)!;
  return cardContent(entityContext(builtInPacks, entity.id, day, annotation)!);
}

function fact(summary: string, over: Partial<CardFact> = {}): CardFact {
  return {
    pack: 'a',
    fact: {
      id: summary.toLowerCase().replaceAll(' ', '-'),
      type: 'event',
      summary,
      status: 'reported',
    },
    language: 'en',
    standing: { kind: 'as-of', certainty: 'certainly' },
    when: '7 July 2023',
    saysWhen: false,
    sources: [{ label: 'A paper', published: '8 July 2023', isSameDate: false }],
    onPage: false,
    ...over,
  };
}

function perhaps(doubt: Doubt): Standing {
  return { kind: 'as-of', certainty: 'possibly', doubt };
}

const small: CardContent = {
  entity: { id: 'x', name: '商务部', kind: 'organization', description: '中国的部门' },
  language: 'zh',
  posts: [],
  asOf: [fact('It rained')],
  since: [],
  past: [],
};

let host: HTMLElement;

/** The card as it ships, but in an open root, so that axe can look inside. */
function show(
  props: Partial<CardProps> & { readonly content: CardContent },
  messages: Messages = en,
): ShadowRoot {
  host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = cardStyles();
  document.body.append(host);
  redraw(root, props, messages);
  return root;
}

function redraw(
  root: ShadowRoot,
  props: Partial<CardProps> & { readonly content: CardContent },
  messages: Messages = en,
): void {
  const words = { t: translator(messages) } as unknown as Words;
  render(<Card t={words.t} stay="hover" onClose={() => undefined} {...props} />, root);
}

function press(root: ShadowRoot, label: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (one) => (one.ariaLabel ?? one.textContent) === label,
  );
  if (!button) throw new Error(`There is no button ${label}`);
  button.focus();
  button.click();
}

afterEach(() => host.remove());

function textOf(root: ShadowRoot, selector: string): string {
  return root.querySelector(selector)?.textContent ?? '';
}

interface MediaEmulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

function emulate(features: Readonly<Record<string, string>>): Promise<unknown> {
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  return (cdp() as unknown as MediaEmulation).send('Emulation.setEmulatedMedia', {
    features: named,
  });
}

const day2023 = parseDay('2023-07-09')!;
const day2024 = parseDay('2024-08-01')!;

describe('what the card tells', () => {
  it('separates what held on the page’s date from what came later', () => {
    const early = show({ content: contentOf('gallium', day2023), pageDay: day2023 });
    expect(textOf(early, '.as-of h3')).toBe('As of 9 July 2023');
    expect(textOf(early, '.as-of')).not.toContain('took effect on 1 August 2023');
    expect(textOf(early, '.since')).toContain('took effect on 1 August 2023');
    host.remove();
    const late = show({ content: contentOf('gallium', day2024), pageDay: day2024 });
    expect(textOf(late, '.since')).not.toContain('took effect on 1 August 2023');
    expect(textOf(late, '.since')).toContain('3 December 2024');
  });

  it('names the post held on the page’s date, once, before what the person was earlier', () => {
    const root = show({ content: contentOf('Antony Blinken', day2023), pageDay: day2023 });
    const title = [...root.querySelectorAll('.title > *, .about > *')].map(
      (part) => part.textContent,
    );
    expect(title.slice(0, 4)).toEqual([
      'Person',
      'Antony Blinken',
      'US secretary of state on 9 July 2023',
      expect.stringContaining('deputy secretary of state from 2015 to 2017'),
    ]);
    expect(textOf(root, '.body')).not.toContain('US secretary of state · ');
  });

  it('shows no empty list where only a post is known', () => {
    const content = { ...small, posts: ['minister'], asOf: [] };
    const root = show({ content, pageDay: day2023 });
    expect(textOf(root, '.post')).toBe('Minister on 9 July 2023');
    expect(textOf(root, '.body')).toBe('');
  });

  it('claims nothing about an undated page, and says so', () => {
    const root = show({ content: contentOf('gallium') });
    expect(textOf(root, '.notice')).toContain('This page gives no date');
    expect(textOf(root, '.as-of h3')).toBe('What is recorded');
    expect(root.querySelector('.since, .posts')).toBeNull();
  });

  it.each([
    [{ fact: { id: 'f', type: 'claim', summary: 'S', status: 'disputed' } } as const, 'Disputed'],
    [{ standing: perhaps('begun') }, 'Possibly by then'],
    [{ standing: perhaps('over') }, 'Perhaps over by then'],
    [{ standing: perhaps('told') }, 'Perhaps not yet reported then'],
    [{ standing: perhaps('told'), onPage: true }, 'Told on this page'],
    [{ standing: { kind: 'since', why: 'known-later' } } as const, 'Became known later'],
    [{ onPage: true } as const, 'Told on this page'],
  ])('tags %o', (over, tag) => {
    const root = show({ content: { ...small, asOf: [fact('S', over)] }, pageDay: day2023 });
    expect([...root.querySelectorAll('.tag')].map((one) => one.textContent)).toEqual([tag]);
  });

  it.each([
    [false, false, '7 July 2023', 'Source (8 July 2023): A paper'],
    [true, false, undefined, 'Source (8 July 2023): A paper'],
    [false, true, '7 July 2023', 'Source: A paper'],
    [true, true, undefined, 'Source: A paper'],
  ])(
    'says each date once: in the summary %s, of the source too %s',
    (saysWhen, isSameDate, when, line) => {
      const sources = [{ label: 'A paper', published: '8 July 2023', isSameDate }];
      const root = show({ content: { ...small, asOf: [fact('S', { saysWhen, sources })] } });
      expect(root.querySelector('.when')?.textContent).toBe(when);
      expect(textOf(root, '.source')).toBe(line);
    },
  );

  it.each([
    ['claim', 'Claimed by \u2068Ann\u2069'],
    ['statement', 'Said by \u2068Ann\u2069'],
  ] as const)('attributes a %s', (type, words) => {
    const view = fact('S', {
      fact: { id: 'f', type, summary: 'S', status: 'reported' },
      attribution: 'Ann',
    });
    const root = show({ content: { ...small, asOf: [view] }, pageDay: day2023 });
    expect(textOf(root, '.attribution')).toBe(words);
  });

  it('links a source that has an address and names one that has none', async () => {
    const view = fact('S', {
      sources: [
        { label: 'An unpublished copy.', published: 'July 2023', isSameDate: false },
        {
          label: 'Paper',
          published: '8 July 2023',
          isSameDate: false,
          link: 'https://paper.example/#:~:text=s',
        },
      ],
    });
    const root = show({ content: { ...small, asOf: [view] }, pageDay: day2023 });
    root.querySelector<HTMLButtonElement>('.more-sources')!.click();
    await vi.waitFor(() => expect(root.querySelectorAll('.source')).toHaveLength(2));
    const [linked, bare] = root.querySelectorAll('.source');
    expect(linked?.querySelector('a')?.href).toBe('https://paper.example/#:~:text=s');
    expect(linked?.querySelector('a')?.rel).toBe('noopener noreferrer');
    expect(bare?.textContent).toBe('Source (July 2023): An unpublished copy');
  });

  it('says which language a pack speaks', () => {
    const root = show({ content: small, pageDay: day2023 });
    expect(root.querySelector('h2')?.lang).toBe('zh');
    expect(root.querySelector('.card')?.getAttribute('lang')).toBe('en-GB');
  });

  it('says that nothing is recorded', () => {
    const root = show({ content: { ...small, asOf: [] }, pageDay: day2023 });
    expect(textOf(root, '.notice')).toContain('records nothing about it');
  });

  it('shows three facts, then all', async () => {
    const many = ['One', 'Two', 'Three', 'Four', 'Five'].map((summary) => fact(summary));
    const root = show({ content: { ...small, asOf: many }, pageDay: day2023 });
    expect(root.querySelectorAll('.fact')).toHaveLength(3);
    root.querySelector<HTMLButtonElement>('.more')!.click();
    await vi.waitFor(() => expect(root.querySelectorAll('.fact')).toHaveLength(5));
  });
});

describe('what the page and its sentence tell', () => {
  const many = ['One', 'Two', 'Three', 'Four', 'Five'].map((summary) => fact(summary));
  const summaries = (root: ShadowRoot): string[] =>
    [...root.querySelectorAll('.summary')].map((one) => one.textContent ?? '');

  it('comes first', () => {
    const toldHere = new Set(['a/four']);
    const root = show({ content: { ...small, asOf: many }, pageDay: day2023, toldHere });
    expect(summaries(root)).toEqual(['Four', 'One', 'Two', 'Three']);
    expect(textOf(root, '.fact .tag')).toBe('Told in this sentence');
  });

  it('is set beside what is recorded, with its source and date', () => {
    const differing = fact('Three', {
      differences: [{ kind: 'number', says: '90 percent', stored: '94 percent' }],
    });
    const asOf = [...many.slice(0, 2), differing];
    const root = show({ content: { ...small, asOf }, pageDay: day2023 });
    expect(summaries(root)).toEqual(['Three', 'One', 'Two']);
    expect(textOf(root, '.fact .tag')).toBe('The page says otherwise');
    expect([...root.querySelectorAll('.difference > *')].map((one) => one.textContent)).toEqual([
      'This page',
      '90 percent',
      'On record',
      '94 percent \u2068A paper\u2069 (\u20688 July 2023\u2069)',
    ]);
  });
});

describe('what a reader does on a card', () => {
  const many = ['One', 'Two', 'Three', 'Four'].map((summary) => fact(summary));
  const content: CardContent = { ...small, asOf: many };
  const done = () => Promise.resolve({ type: 'done' } as const);
  const recorded = () => ({
    study: vi.fn<CardActions['study']>(done),
    copy: vi.fn<CardActions['copy']>(done),
    mute: vi.fn<NonNullable<CardActions['mute']>>(done),
    report: vi.fn<NonNullable<CardActions['report']>>(done),
  });
  const said = (root: ShadowRoot, text: string) =>
    vi.waitFor(() => expect(textOf(root, '.status')).toBe(text));

  it('studies the facts shown, and takes them out again', async () => {
    const actions = recorded();
    const root = show({ content, actions });
    press(root, 'Study 3 facts');
    expect(actions.study).toHaveBeenLastCalledWith(many.slice(0, 3), true);
    await said(root, '3 facts are in your deck.');
    const studied = new Set(['a/one', 'a/two', 'a/three']);
    redraw(root, { content, actions, studied });
    const toggles = [...root.querySelectorAll('.study')].map((one) => one.ariaPressed);
    expect(toggles).toEqual(['true', 'true', 'true', 'true']);
    press(root, 'Study this fact');
    expect(actions.study).toHaveBeenLastCalledWith([many[0]], false);
    await said(root, 'Taken out of your deck.');
  });

  it('copies a fact with all that it needs to be believed', async () => {
    const actions = recorded();
    const one = fact('Rain <fell> & stayed', {
      fact: { id: 'f', type: 'claim', summary: 'Rain <fell> & stayed', status: 'disputed' },
      attribution: 'Ann',
      sources: [
        {
          label: 'On rain.',
          publisher: 'A paper',
          published: '8 July 2023',
          isSameDate: false,
          link: 'https://paper.example/?a="b"',
        },
      ],
    });
    const root = show({ content: { ...small, asOf: [one] }, actions, pageDay: day2023 });
    press(root, 'Copy with source');
    expect(actions.copy).toHaveBeenLastCalledWith({
      text: [
        'Rain <fell> & stayed (7 July 2023)',
        'Disputed',
        'Claimed by \u2068Ann\u2069',
        'Source: On rain, A paper, 8 July 2023',
        'https://paper.example/?a="b"',
      ].join('\n'),
      html:
        '<p>Rain &#60;fell&#62; &#38; stayed (7 July 2023)<br>Disputed<br>' +
        'Claimed by \u2068Ann\u2069<br>Source: <a href="https://paper.example/?a=&#34;b&#34;">On rain</a>' +
        ', A paper, 8 July 2023</p>',
    });
    await said(root, 'Copied, with source.');
  });

  it('copies the whole card', () => {
    const actions = recorded();
    const held = { ...content, posts: ['minister'], asOf: many.slice(0, 1) };
    const root = show({ content: held, actions, pageDay: day2023 });
    root.querySelector<HTMLButtonElement>('footer .copy')!.click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe(
      ['商务部\nminister on 9 July 2023\n中国的部门', 'It rained']
        .join('\n\n')
        .replace('It rained', 'One (7 July 2023)\nSource: A paper, 8 July 2023'),
    );
  });

  it('mutes a name, and undoes it', async () => {
    const actions = recorded();
    const root = show({ content, actions });
    press(root, 'Mute \u2068商务部\u2069');
    await vi.waitFor(() =>
      expect(textOf(root, '.status output')).toContain('is muted on all pages'),
    );
    press(root, 'Undo');
    await said(root, '\u2068商务部\u2069 is no longer muted.');
    expect(actions.mute.mock.calls.map(([entity, muted]) => [entity.id, muted])).toEqual([
      ['x', true],
      ['x', false],
    ]);
  });

  it('reports what is wrong about a fact, and gives the focus back', async () => {
    const actions = recorded();
    const onPin = vi.fn<(pinned: boolean) => void>();
    const root = show({ content, actions, onPin });
    press(root, 'Something is wrong with this fact');
    await vi.waitFor(() => expect(root.activeElement?.tagName).toBe('INPUT'));
    expect(onPin).toHaveBeenCalledWith(true);
    expect(root.querySelector<HTMLInputElement>('input:checked')?.value).toBe('fact-wrong');
    expect(textOf(root, '.wrong-form')).toContain('Kept on this computer');
    root.querySelector<HTMLInputElement>('[value="not-told-here"]')!.click();
    root.querySelector('textarea')!.value = ' It does not. ';
    press(root, 'Keep the report');
    await said(root, 'The report is kept on this computer.');
    expect(actions.report).toHaveBeenCalledExactlyOnceWith({
      entity: 'x',
      pack: 'a',
      fact: 'one',
      kind: 'not-told-here',
      note: 'It does not.',
    });
    expect(root.querySelector('.wrong-form')).toBeNull();
    expect(root.activeElement?.className).toBe('card hover');
  });

  it('reports the name, or not, and closes the form before the card', async () => {
    const actions = recorded();
    const root = show({ content, actions });
    const cancel = () =>
      root.querySelector('.card')!.dispatchEvent(new Event('cancel', { cancelable: true }));
    press(root, 'Something is wrong');
    await vi.waitFor(() => expect(root.querySelector('.wrong-form')).not.toBeNull());
    expect(cancel()).toBe(false);
    await vi.waitFor(() => expect(root.querySelector('.wrong-form')).toBeNull());
    expect(cancel()).toBe(true);
    press(root, 'Something is wrong');
    await vi.waitFor(() => expect(root.querySelector('.wrong-form')).not.toBeNull());
    press(root, 'Keep the report');
    await said(root, 'The report is kept on this computer.');
    expect(actions.report.mock.calls).toEqual([[{ entity: 'x', kind: 'not-this-entity' }]]);
  });

  it.each([
    ['studying', 'Study this fact'],
    ['copying', 'Copy with source'],
    ['muting', 'Mute \u2068商务部\u2069'],
  ])('says in words that %s failed', async (_, label) => {
    const failed = () => Promise.resolve({ type: 'failed', reason: 'no room' } as const);
    const actions = { study: failed, copy: failed, mute: failed, report: failed };
    const root = show({ content, actions });
    press(root, label);
    await vi.waitFor(() => expect(textOf(root, '.status')).toBe('That did not work: no room'));
    expect(root.querySelector('.status')?.className).toContain('failed');
  });

  it('keeps a report that could not be kept in the form', async () => {
    const failed = () => Promise.resolve({ type: 'failed', reason: 'no room' } as const);
    const root = show({ content, actions: { ...recorded(), report: failed } });
    press(root, 'Something is wrong');
    await vi.waitFor(() => expect(root.querySelector('.wrong-form')).not.toBeNull());
    press(root, 'Keep the report');
    await said(root, 'That did not work: no room');
    expect(root.querySelector('.wrong-form')).not.toBeNull();
  });

  it('has no button for what its app does not offer', () => {
    const done = () => Promise.resolve({ type: 'done' } as const);
    const root = show({ content, actions: { study: done, copy: done } });
    expect(root.querySelectorAll('.study, .copy').length).toBeGreaterThan(2);
    expect(root.querySelectorAll('.mute, .wrong')).toHaveLength(0);
  });

  it('says nothing of one card on the next', async () => {
    const actions = recorded();
    const root = show({ content, actions });
    press(root, 'Copy with source');
    await said(root, 'Copied, with source.');
    redraw(root, { content: { ...small, entity: { ...small.entity, id: 'z' } }, actions });
    expect(textOf(root, '.status')).toBe('');
  });
});

describe('looks', () => {
  const actions: CardActions = {
    study: () => Promise.resolve({ type: 'done' }),
    copy: () => Promise.resolve({ type: 'done' }),
    mute: () => Promise.resolve({ type: 'done' }),
    report: () => Promise.resolve({ type: 'failed', reason: 'no room' }),
  };
  const rtl: CardContent = {
    ...small,
    entity: { id: 'r', name: 'وزارة التجارة', kind: 'organization', description: 'وزارة في الصين' },
    language: 'ar',
    posts: ['وزير'],
    asOf: [
      fact('هطل المطر في 7 July 2023', {
        language: 'ar',
        attribution: 'آن',
        sources: [
          {
            label: 'صحيفة',
            published: '8 July 2023',
            isSameDate: false,
            link: 'https://a.example/',
          },
        ],
        differences: [{ kind: 'number', says: '90 percent', stored: '94 percent' }],
      }),
    ],
  };
  const long: CardContent = {
    ...small,
    entity: {
      id: 'l',
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      kind: 'organization',
      description: 'A name that is longer than a card is wide',
    },
  };
  const xi = () => contentOf('Xi Jinping', day2023);
  const chinese = { zh: zhCn, long: pseudo(en, 'long'), rtl: pseudo(en, 'rtl'), es, en };

  async function faults(root: ShadowRoot): Promise<unknown> {
    await Promise.all(root.getAnimations().map((animation) => animation.finished));
    const { violations, passes, incomplete } = await axe.run(host, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    // An empty pass would mean that axe saw nothing.
    expect(passes.some((one) => one.id === 'color-contrast')).toBe(true);
    return [...violations, ...incomplete].map((one) => [
      one.id,
      one.nodes.map((node) => node.html),
    ]);
  }

  const cases = (['hover', 'held', 'pinned'] as const).flatMap((stay) =>
    (['light', 'dark', 'forced'] as const).map((look) => [stay, look] as const),
  );
  it.each(cases)('has no fault that axe can find: %s, %s', async (stay, look) => {
    await emulate({
      'prefers-color-scheme': look === 'dark' ? 'dark' : 'light',
      'forced-colors': look === 'forced' ? 'active' : 'none',
    });
    const root = show({
      content: xi(),
      pageDay: day2023,
      stay,
      position: { at: 1, total: 3 },
      studied: new Set([`${xi().asOf[0]!.pack}/${xi().asOf[0]!.fact.id}`]),
      actions,
      onPin: () => undefined,
      onStep: () => undefined,
    });
    expect(root.querySelectorAll('.fact').length).toBeGreaterThan(3);
    expect(await faults(root)).toEqual([]);
    await emulate({});
  });

  it.each(Object.keys(chinese) as (keyof typeof chinese)[])(
    'has no fault in another language, and keeps to a phone’s width: %s',
    async (language) => {
      for (const content of [xi(), rtl, long, { ...small, asOf: [] }]) {
        const root = show(
          {
            content,
            pageDay: day2023,
            stay: 'held',
            position: { at: 1, total: 3 },
            actions,
            namesakes: [small],
            onPin: () => undefined,
            onStep: () => undefined,
          },
          chinese[language],
        );
        const card = root.querySelector<HTMLElement>('.card')!;
        card.style.inlineSize = '304px';
        expect(await faults(root)).toEqual([]);
        for (const part of root.querySelectorAll<HTMLElement>('header, .body, footer, h2')) {
          expect([part.className, part.scrollWidth]).toEqual([part.className, part.clientWidth]);
        }
        root.querySelector<HTMLButtonElement>('footer .wrong')!.click();
        await vi.waitFor(() => expect(root.querySelector('.wrong-form')).not.toBeNull());
        expect(await faults(root)).toEqual([]);
        host.remove();
      }
    },
  );
});

describe('how the card behaves', () => {
  it('steps and closes', () => {
    const onClose = vi.fn<() => void>();
    const onStep = vi.fn<(by: 1 | -1) => void>();
    const root = show({
      content: small,
      stay: 'held',
      position: { at: 2, total: 9 },
      onClose,
      onStep,
    });
    expect(textOf(root, 'footer output')).toBe('商务部, 2 of 9');
    press(root, 'Next mention');
    press(root, 'Previous mention');
    press(root, 'Close');
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('pins itself', () => {
    const onPin = vi.fn<(pinned: boolean) => void>();
    const root = show({ content: small, onPin });
    press(root, 'Keep open');
    redraw(root, { content: small, onPin, stay: 'pinned' });
    expect(root.querySelector('.pin')?.getAttribute('aria-pressed')).toBe('true');
    press(root, 'Keep open');
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });

  it('reaches the others that the name stands for, and comes back', async () => {
    const other: CardContent = { ...small, entity: { ...small.entity, id: 'y', name: '商务厅' } };
    const root = show({ content: small, namesakes: [other], pageDay: day2023 });
    press(root, '商务厅');
    await vi.waitFor(() => expect(textOf(root, 'h2')).toBe('商务厅'));
    expect(root.activeElement?.className).toBe('card hover');
    press(root, '商务部');
    await vi.waitFor(() => expect(textOf(root, 'h2')).toBe('商务部'));
  });

  it('fades its lower edge while there is more below', async () => {
    const many = ['One', 'Two', 'Three'].map((summary) => fact(summary));
    const root = show({ content: { ...small, asOf: many, past: many }, pageDay: day2023 });
    const body = root.querySelector<HTMLElement>('.body')!;
    const isFaded = () => getComputedStyle(body).maskImage.includes('gradient');
    expect(isFaded()).toBe(false);
    host.style.setProperty('--bgr-room', '240px');
    await vi.waitFor(() => expect(isFaded()).toBe(true));
    body.scrollTop = body.scrollHeight;
    await vi.waitFor(() => expect(isFaded()).toBe(false));
    root.querySelector('details')!.open = true;
    await vi.waitFor(() => expect(isFaded()).toBe(true));
  });

  it('draws a line instead where the colours are the reader’s own', async () => {
    const many = ['One', 'Two', 'Three'].map((summary) => fact(summary));
    await emulate({ 'forced-colors': 'active' });
    const root = show({ content: { ...small, asOf: many }, pageDay: day2023 });
    host.style.setProperty('--bgr-room', '240px');
    const body = root.querySelector<HTMLElement>('.body')!;
    await vi.waitFor(() => expect(getComputedStyle(body).borderBottomStyle).toBe('dashed'));
    expect(getComputedStyle(body).maskImage).toBe('none');
    await emulate({});
  });

  it('keeps to a phone’s width', () => {
    const root = show({ content: contentOf('Xi Jinping', day2023), pageDay: day2023 });
    const card = root.querySelector<HTMLElement>('.card')!;
    host.style.width = '320px';
    card.style.maxInlineSize = '304px';
    expect(card.scrollWidth).toBeLessThanOrEqual(304);
  });
});
