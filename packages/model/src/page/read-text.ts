import { textRun, type RawPiece } from './text-run.ts';
import {
  isElement,
  walk,
  type InSteps,
  type ShadowRootOf,
  type TreeElement,
  type TreeNode,
} from './tree.ts';

/** One block-level run of text of a page, before it is decided whether it belongs to the main text. */
export interface RawBlock {
  readonly box: Box;
  /** White space folded. */
  readonly text: string;
  readonly pieces: readonly RawPiece[];
  /** Characters of `text` inside links. */
  readonly linked: number;
  /** About as many characters as it would have in English. */
  readonly weight: number;
}

/** Its element or a word that means little else says so (navigation, comments), or a word that may mean more. */
export type Aside = 'plain' | 'hinted';

/** A block-level element of a page, or what is read as a whole. */
export interface Box {
  readonly node: TreeNode;
  /** In capitals. */
  readonly name: string;
  readonly parent: Box | undefined;
  readonly kind: 'headline' | 'heading' | 'body';
  /** Its name and classes, which boxes of like purpose share. */
  readonly likeness: string;
  /** How plainly it says that it stands beside the main text, where it does. */
  readonly aside: Aside | undefined;
  /** Its place among the page's boxes, from 0, each before those inside it. */
  readonly order: number;
  /** The place of the last box inside it; its own where there is none. */
  last: number;
  /** Whether a picture stands in it, outside the boxes inside it. */
  hasPicture: boolean;
}

/** A page's text, the boxes in which it stands, and what it states of itself, each in document order. */
export interface BlocksRead {
  readonly blocks: readonly RawBlock[];
  readonly boxes: readonly Box[];
  readonly told: Statements;
}

/** The elements in which pages state what they are, by name, shown or not. */
export type Statements = Readonly<Record<(typeof statingNames)[number], readonly TreeElement[]>>;

const statingNames = ['HTML', 'TITLE', 'META', 'LINK', 'SCRIPT', 'TIME', 'TIME IN LI'] as const;

/** Nothing in these is text that a reader reads; what a page states of itself may stand there. */
const unread = new Set(['HEAD', 'TITLE', 'NOSCRIPT', 'DIALOG', 'TEMPLATE']);

/** Neither is there anything in these. */
const skipped = new Set(
  `SCRIPT STYLE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO TEXTAREA INPUT SELECT OPTION BUTTON
   CODE PRE KBD SAMP RT RP`.split(/\s+/),
);

/** Editors that draw their text themselves. */
const editors =
  /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor|ProseMirror|ql-editor)(?:\s|$)/;

const blockNames = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
   FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH
   THEAD TR UL`.split(/\s+/),
);

const headings: Readonly<Record<string, Box['kind']>> = {
  H1: 'headline',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

/** How many characters of English one of a script that needs few is worth. */
const wideWorth = 2;

/** Reads all blocks of text below `root`, in document order, however deep, without touching it. */
export function* readBlocks(root: TreeNode, shadowRootOf?: ShadowRootOf): InSteps<BlocksRead> {
  const blocks: RawBlock[] = [];
  const boxes: Box[] = [];
  const asideOf = asideReader();
  const run = textRun();
  let box: Box | undefined;
  /** The outermost link around what is read. */
  let link: TreeNode | undefined;
  /** The outermost item of a list around what is read. */
  let item: TreeNode | undefined;
  /** The outermost element around what is read whose text no reader sees. */
  let unseen: TreeNode | undefined;
  const told = new Map<string, TreeElement[]>(statingNames.map((name) => [name, []]));

  const endBlock = (): void => {
    const { text, pieces, linked, wide } = run.take();
    const weight = text.length + wide * (wideWorth - 1);
    if (box && text !== '') blocks.push({ box, text, pieces, linked, weight });
  };
  const openBox = (node: TreeNode, name: string, classes: string | null): void => {
    endBlock();
    const said = isElement(node) ? node : undefined;
    const likeness = `${name} ${classes ?? ''}`;
    const opened: Box = {
      node,
      name,
      parent: box,
      kind: headings[name] ?? box?.kind ?? 'body',
      likeness,
      aside: said && asideOf(said, name, likeness),
      order: boxes.length,
      last: boxes.length,
      hasPicture: false,
    };
    boxes.push(opened);
    box = opened;
  };
  const enter = (node: TreeNode): boolean => {
    if (node.nodeType === 3) {
      if (!unseen) run.append(node, link !== undefined);
      return false;
    }
    const name = node.nodeName.toUpperCase();
    if (!isElement(node)) {
      if (node === root) openBox(node, name, null);
      return true;
    }
    told.get(item && name === 'TIME' ? 'TIME IN LI' : name)?.push(node);
    if (name === 'LI') item ??= node;
    const isBlock = blockNames.has(name);
    const classes = isBlock || node === root ? node.getAttribute('class') : null;
    if (node === root) openBox(node, name, classes);
    else if (skipped.has(name)) return false;
    else if (unseen) return true;
    else if (unread.has(name) || isHidden(node)) unseen = node;
    else if (isBlock) {
      if (classes !== null && editors.test(classes)) return false;
      openBox(node, name, classes);
    } else if (name === 'BR') run.appendSpace();
    else if (name === 'A') link ??= node;
    else if (name === 'IMG' && box) box.hasPicture = true;
    return true;
  };
  const leave = (node: TreeNode): void => {
    if (node === link) link = undefined;
    if (node === item) item = undefined;
    if (node === unseen) unseen = undefined;
    if (!box || node !== box.node) return;
    endBlock();
    box.last = boxes.length - 1;
    box = box.parent;
  };
  yield* walk(root, enter, leave, shadowRootOf);
  return { blocks, boxes, told: Object.fromEntries(told) as unknown as Statements };
}

function isHidden(element: TreeElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    isStyledAway(element.getAttribute('style')) ||
    isEditable(element.getAttribute('contenteditable')) ||
    /^(?:textbox|searchbox|combobox|code)$/.test(element.getAttribute('role') ?? '')
  );
}

function isStyledAway(style: string | null): boolean {
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style);
}

function isEditable(editable: string | null): boolean {
  return editable !== null && editable !== 'false';
}

const asideNames = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'ADDRESS', 'FIGURE']);
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

/** What is said of something else: what stands beside it ("has-sidebar"), or what it is about ("tag-popular"). */
const otherwise = 'has|with|without|no|is|show|hide|category|tag|topic|section|type';

function wordsTest(words: readonly string[]): RegExp {
  return new RegExp(
    `(?:^|\\s)(?!(?:${otherwise})[-_])(?:\\S*[-_])?(?:${words.join('|')})(?:$|[-_\\s])`,
    'i',
  );
}

const plainWords = wordsTest(['comments?|disqus']);
const hintingWords = wordsTest([
  'ads?|advert\\w*|sponsor\\w*|promo\\w*|outbrain|taboola',
  'related|recommend\\w*|recirc\\w*|trending|popular|most-?read|read-?more|teaser|topics|tags|keywords',
  'newsletter|subscri\\w+|sign-?up|log-?in|follow|share|social(?!\\S*embed)',
  'cookies?|consent|gdpr|disclaimer|copyright',
  'nav|menu|sidebar|breadcrumbs?|footer|toolbar|pagination|byline|authors?|bio|meta|timestamp|captions?|credits?',
]);

/** What classes or an id say. */
function asideIn(said: string): Aside | undefined {
  const words = said.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-');
  if (plainWords.test(words)) return 'plain';
  return hintingWords.test(words) ? 'hinted' : undefined;
}

/** Pages say the same of many elements: each saying is judged once. */
function asideReader(): (
  element: TreeElement,
  name: string,
  likeness: string,
) => Aside | undefined {
  const judged = new Map<string, Aside | undefined>();
  return (element, name, likeness) => {
    if (wholeNames.has(name)) return undefined;
    if (asideNames.has(name) || asideRoles.has(element.getAttribute('role') ?? '')) return 'plain';
    if (!judged.has(likeness)) judged.set(likeness, asideIn(likeness));
    const id = element.getAttribute('id');
    return judged.get(likeness) ?? (id === null ? undefined : asideIn(id));
  };
}
