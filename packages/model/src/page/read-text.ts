import { isElement, isText, type TreeElement, type TreeNode } from './tree.ts';

/** One block-level run of text of a page, before it is decided whether it belongs to the main text. */
export interface RawBlock<N extends TreeNode> {
  readonly element: TreeElement;
  readonly kind: 'headline' | 'heading' | 'body';
  /** White space folded. */
  readonly text: string;
  readonly pieces: readonly RawPiece<N>[];
  /** Characters of `text` inside links. */
  readonly linked: number;
  /** Inside navigation, an aside, a form, a footer and the like. */
  readonly aside: boolean;
}

interface RawPiece<N extends TreeNode> {
  readonly start: number;
  readonly end: number;
  readonly node: N;
  readonly nodeStart: number;
}

/** Nothing in these is text that a reader reads. */
const skipped = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO TEXTAREA INPUT SELECT OPTION
   BUTTON CODE PRE KBD SAMP HEAD DIALOG`.split(/\s+/),
);

const blockNames = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
   FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH
   THEAD TR UL`.split(/\s+/),
);

const asideNames = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'ADDRESS', 'FIGCAPTION']);
const asideRoles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'dialog',
]);

const headings: Readonly<Record<string, RawBlock<TreeNode>['kind']>> = {
  H1: 'headline',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

/** Reads all blocks of text below `root`, in document order, without touching it. */
export function readBlocks<N extends TreeNode>(root: N): RawBlock<N>[] {
  const blocks: RawBlock<N>[] = [];
  let text = '';
  let pieces: RawPiece<N>[] = [];
  let linked = 0;

  const finish = (element: TreeElement, kind: RawBlock<N>['kind'], aside: boolean): void => {
    const trimmed = text.endsWith(' ') ? text.slice(0, -1) : text;
    if (trimmed !== '') {
      blocks.push({
        element,
        kind,
        text: trimmed,
        pieces: clipped(pieces, trimmed.length),
        linked,
        aside,
      });
    }
    text = '';
    pieces = [];
    linked = 0;
  };

  const append = (node: N, inLink: boolean): void => {
    const data = node.nodeValue ?? '';
    let runStart = text.length;
    let runNodeStart = 0;
    const close = (nodeEnd: number): void => {
      if (text.length > runStart) {
        pieces.push({ start: runStart, end: text.length, node, nodeStart: runNodeStart });
      }
      runStart = text.length;
      runNodeStart = nodeEnd;
    };
    for (let index = 0; index < data.length; index++) {
      const isSpace = isWhiteSpace(data.charCodeAt(index));
      if (!isSpace) text += data.charAt(index);
      else if (text !== '' && !text.endsWith(' ')) text += ' ';
      else {
        close(index + 1);
        continue;
      }
      if (inLink) linked++;
    }
    close(data.length);
  };

  const walk = (
    parent: N,
    owner: TreeElement | undefined,
    kind: RawBlock<N>['kind'],
    aside: boolean,
    inLink: boolean,
  ): void => {
    for (let child = parent.firstChild as N | null; child; child = child.nextSibling as N | null) {
      if (isText(child)) {
        append(child, inLink);
        continue;
      }
      if (!isElement(child)) continue;
      const name = child.nodeName.toUpperCase();
      if (skipped.has(name) || isHidden(child)) continue;
      if (name === 'BR') {
        if (text !== '' && !text.endsWith(' ')) text += ' ';
        continue;
      }
      if (!blockNames.has(name)) {
        walk(child, owner, kind, aside, inLink || name === 'A');
        continue;
      }
      if (owner) finish(owner, kind, aside);
      const childAside = aside || isAside(child, name);
      const childKind = headings[name] ?? (kind === 'body' ? 'body' : kind);
      walk(child, child, childKind, childAside, inLink);
      finish(child, childKind, childAside);
    }
  };
  if (isElement(root)) {
    walk(root, root, 'body', false, false);
    finish(root, 'body', false);
  } else {
    walk(root, undefined, 'body', false, false);
  }
  return blocks;
}

function clipped<N extends TreeNode>(
  pieces: readonly RawPiece<N>[],
  length: number,
): RawPiece<N>[] {
  return pieces
    .filter((piece) => piece.start < length)
    .map((piece) => (piece.end <= length ? piece : { ...piece, end: length }));
}

function isWhiteSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
}

function isHidden(element: TreeElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    isEditable(element)
  );
}

function isEditable(element: TreeElement): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

const asideWords =
  /(?:^|[-_\s])(?:related|recommend\w*|promo|newsletter|sidebar|share|social|comments?|cookie|breadcrumbs?|teaser|most-?read|advert\w*|footer|menu|nav|byline|caption|tags)(?:$|[-_\s])/i;

function isAside(element: TreeElement, name: string): boolean {
  if (asideNames.has(name)) return true;
  if (asideRoles.has(element.getAttribute('role') ?? '')) return true;
  return asideWords.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  );
}
