import type { InSteps } from '@backgrounder/model/page';
import type { ArticleBlock, Run } from './article.ts';

/** Elements of which nothing is taken: they are no text, or none of the article. */
const skipped = new Set(
  (
    'script style template noscript iframe frame object embed svg math canvas video audio picture img map ' +
    'button input select textarea form nav head title dialog link meta figcaption'
  ).split(' '),
);

/** Elements that stand in a line of text; any other begins and ends a block. */
const inline = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);

/** What the elements around a text make of it. */
interface Around {
  readonly kind: ArticleBlock['kind'];
  readonly level: 2 | 3;
  readonly isOrdered: boolean;
  readonly depth: number;
  readonly look: Omit<Run, 'text'>;
}

/** Nodes between two steps. */
const nodesPerStep = 512;

/**
 * Takes text and structure out of foreign markup, and nothing that it does not name itself: no attribute but an
 * address to link to, no element but those of `ArticleBlock`. The tree is only read.
 * @param isWanted the texts to take
 */
export function* collectBlocks(
  root: Node,
  isWanted: (text: Node) => boolean,
): InSteps<ArticleBlock[]> {
  const blocks: ArticleBlock[] = [];
  const around: Around[] = [{ kind: 'paragraph', level: 2, isOrdered: false, depth: 0, look: {} }];
  let runs: Run[] = [];
  let at: Around = around[0]!;
  let wasBreak = false;

  const end = (): void => {
    const trimmed = trimEnd(runs);
    if (trimmed.length > 0) blocks.push(blockOf(at, trimmed));
    runs = [];
    wasBreak = false;
  };
  const take = (data: string): void => {
    const here = around.at(-1)!;
    const before = runs.at(-1);
    let text = data.replaceAll(/\s+/g, ' ');
    if (!before || before.text.endsWith(' ')) text = text.trimStart();
    if (text === '') return;
    wasBreak = false;
    if (!before) at = here;
    if (before && isSameLook(before, here.look)) {
      runs[runs.length - 1] = { ...before, text: before.text + text };
    } else runs.push({ text, ...here.look });
  };
  /** Two in a row end a paragraph. */
  const breakLine = (): void => {
    if (wasBreak) end();
    else {
      take(' ');
      wasBreak = runs.length > 0;
    }
  };
  /** Tells whether to go on inside. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (isWanted(node)) take(node.nodeValue ?? '');
      return false;
    }
    if (!(node.nodeType === Node.ELEMENT_NODE)) return node === root;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br') {
      breakLine();
      return false;
    }
    if (skipped.has(name) || isHidden(element)) return false;
    if (!inline.has(name)) end();
    around.push(within(around.at(-1)!, element));
    return true;
  };
  const leave = (node: Node): void => {
    if (node === root && node.nodeType !== Node.ELEMENT_NODE) return;
    around.pop();
    if (!inline.has((node as Element).localName)) end();
  };

  let steps = 0;
  for (let node: Node | null = root; node;) {
    if (++steps % nodesPerStep === 0) yield;
    const isEntered = enter(node);
    let next: Node | null = isEntered ? node.firstChild : null;
    if (isEntered && !next) leave(node);
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node) leave(node);
    }
    node = next;
  }
  end();
  return blocks;
}

function within(before: Around, element: Element): Around {
  const name = element.localName;
  const now = { ...before, look: lookOf(before.look, element) };
  switch (name) {
    case 'h1':
    case 'h2':
      return { ...now, kind: 'heading', level: 2 };
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { ...now, kind: 'heading', level: 3 };
    case 'blockquote':
      return { ...now, kind: 'quotation' };
    case 'ul':
    case 'ol':
      return { ...now, isOrdered: name === 'ol', depth: before.depth + 1 };
    case 'li':
      return { ...now, kind: 'item', depth: Math.max(1, before.depth) };
    default:
      return now;
  }
}

/** Office programs write bold and italic as styles, and `<b>` around what is not bold. */
function lookOf(before: Run | Omit<Run, 'text'>, element: Element): Omit<Run, 'text'> {
  const name = element.localName;
  const style = element.getAttribute('style') ?? '';
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const isStrong =
    weight === undefined
      ? before.isStrong || name === 'b' || name === 'strong'
      : weight === 'bold' || Number(weight) >= 600;
  const isEmphasized =
    before.isEmphasized || name === 'em' || name === 'i' || /font-style:\s*italic/.test(style);
  const href = name === 'a' ? webAddress(element.getAttribute('href')) : before.href;
  return {
    ...(isEmphasized && { isEmphasized }),
    ...(isStrong && { isStrong: true as const }),
    ...(href !== undefined && { href }),
  };
}

/** An address that can be gone to from anywhere: neither script nor data, and not relative to this app. */
export function webAddress(text: string | null | undefined): string | undefined {
  if (!text || !/^\s*https?:\/\//i.test(text)) return undefined;
  return URL.parse(text)?.href;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

function isSameLook(one: Run, other: Omit<Run, 'text'>): boolean {
  return (
    one.isStrong === other.isStrong &&
    one.isEmphasized === other.isEmphasized &&
    one.href === other.href
  );
}

function trimEnd(runs: readonly Run[]): Run[] {
  const kept = [...runs];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== '') {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  return kept;
}

function blockOf({ kind, level, isOrdered, depth }: Around, runs: readonly Run[]): ArticleBlock {
  switch (kind) {
    case 'heading':
      return { kind, level, runs };
    case 'item':
      return { kind, isOrdered, depth, runs };
    case 'paragraph':
    case 'quotation':
      return { kind, runs };
  }
}
