import { textRun, type RawPiece } from './text-run.ts';
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
  /** Elements around it that look as if they stood beside the main text: navigation, forms, footers. */
  readonly asides: readonly TreeElement[];
}

/** Nothing in these is text that a reader reads. */
const skipped = new Set(
  `SCRIPT STYLE NOSCRIPT TITLE TEMPLATE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO TEXTAREA INPUT SELECT OPTION
   BUTTON CODE PRE KBD SAMP HEAD DIALOG RT RP`.split(/\s+/),
);

const blockNames = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
   FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH
   THEAD TR UL`.split(/\s+/),
);

const asideNames = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'ADDRESS', 'FIGCAPTION']);
/** Whatever their classes say: layouts name the sidebar that a page has. */
const wholeNames = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
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

/** An element being read: the next of its children, and what holds for all of them. */
interface Frame<N extends TreeNode> {
  next: N | null;
  /** The block that text here belongs to; none above the first element. */
  readonly block: TreeElement | undefined;
  /** Whether this element is that block, which ends with it. */
  readonly isBlock: boolean;
  readonly kind: RawBlock<N>['kind'];
  readonly asides: readonly TreeElement[];
  readonly inLink: boolean;
}

/** Reads all blocks of text below `root`, in document order, without touching it. */
export function readBlocks<N extends TreeNode>(root: N): RawBlock<N>[] {
  const blocks: RawBlock<N>[] = [];
  const run = textRun<N>();
  const finish = ({ block, kind, asides }: Frame<N>): void => {
    const { text, pieces, linked } = run.take();
    if (block && text !== '') blocks.push({ element: block, kind, text, pieces, linked, asides });
  };
  const whole = isElement(root);
  const frames: Frame<N>[] = [
    {
      next: root.firstChild as N | null,
      block: whole ? root : undefined,
      isBlock: whole,
      kind: 'body',
      asides: [],
      inLink: false,
    },
  ];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const child = frame.next;
    if (!child) {
      if (frame.isBlock) finish(frame);
      frames.pop();
      continue;
    }
    frame.next = child.nextSibling as N | null;
    if (isText(child)) {
      run.append(child, frame.inLink);
      continue;
    }
    if (!isElement(child)) continue;
    const name = child.nodeName.toUpperCase();
    if (skipped.has(name) || isHidden(child)) continue;
    const next = child.firstChild as N | null;
    if (name === 'BR') {
      run.appendSpace();
    } else if (!blockNames.has(name)) {
      frames.push({ ...frame, next, isBlock: false, inLink: frame.inLink || name === 'A' });
    } else {
      finish(frame);
      frames.push({
        next,
        block: child,
        isBlock: true,
        kind: headings[name] ?? frame.kind,
        asides: looksBeside(child, name) ? [...frame.asides, child] : frame.asides,
        inLink: frame.inLink,
      });
    }
  }
  return blocks;
}

function isHidden(element: TreeElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    isEditable(element)
  );
}

function isEditable(element: TreeElement): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

const asideWords =
  /(?:^|[-_\s])(?:related|recommend\w*|promo|newsletter|sidebar|share|social|comments?|cookie|breadcrumbs?|teaser|most-?read|advert\w*|footer|menu|nav|byline|caption|tags)(?:$|[-_\s])/i;

function looksBeside(element: TreeElement, name: string): boolean {
  if (wholeNames.has(name)) return false;
  if (asideNames.has(name)) return true;
  if (asideRoles.has(element.getAttribute('role') ?? '')) return true;
  return asideWords.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  );
}
