import axe from 'axe-core';
import { builtInPacks } from '@backgrounder/model/packs';
import { annotate, entityContext } from '@backgrounder/model/annotate';
import { compileIndex } from '@backgrounder/model/match';
import { plainPage } from '@backgrounder/model/page';
import { parseDay, type Day, type Doubt, type Standing } from '@backgrounder/model';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
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
function show(props: Partial<CardProps> & { readonly content: CardContent }): ShadowRoot {
  host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = cardStyles();
  document.body.append(host);
  render(<Card mode="hover" onClose={() => undefined} {...props} />, root);
  return root;
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
    const title = [...root.querySelectorAll('.title > *')].map((part) => part.textContent);
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
    ['claim', 'Claimed by Ann'],
    ['statement', 'Said by Ann'],
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
    expect(root.querySelector('.card')?.getAttribute('lang')).toBe('en');
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

describe('how the card behaves', () => {
  it('steps and closes', () => {
    const onClose = vi.fn<() => void>();
    const onStep = vi.fn<(by: 1 | -1) => void>();
    const root = show({
      content: small,
      mode: 'held',
      position: { at: 2, total: 9 },
      onClose,
      onStep,
    });
    expect(textOf(root, 'footer p')).toBe('2 of 9');
    root.querySelector<HTMLButtonElement>('[aria-label="Next mention"]')!.click();
    root.querySelector<HTMLButtonElement>('[aria-label="Previous mention"]')!.click();
    root.querySelector<HTMLButtonElement>('.close')!.click();
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(['hover', 'held'] as const)('has no fault that axe can find: %s', async (mode) => {
    const root = show({
      content: contentOf('Xi Jinping', day2023),
      pageDay: day2023,
      mode,
      position: { at: 1, total: 3 },
      onStep: () => undefined,
    });
    expect(root.querySelectorAll('.fact').length).toBeGreaterThan(3);
    await Promise.all(root.getAnimations().map((animation) => animation.finished));
    const { violations, passes, incomplete } = await axe.run(host, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
    expect(incomplete.map((one) => [one.id, one.nodes[0]?.any[0]?.message])).toEqual([]);
    // An empty pass would mean that axe saw nothing.
    expect(passes.some((one) => one.id === 'color-contrast')).toBe(true);
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
