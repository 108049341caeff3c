/** What the scripts of a page offer to the test; each part is optional. */
export interface ThePage {
  /** Does what the page does to overlays, and resolves once it is done. */
  act?(): Promise<void>;
  /** What the page found broken; empty where all is well. */
  complaints?(): readonly string[];
  /** What must be the same with and without the extension. */
  state?(): unknown;
  /** Shadow roots that nobody else can reach. */
  roots?(): readonly ShadowRoot[];
}

/** What a document says of its marks, against what its own attributes ask for. */
export interface Look {
  readonly marks: number;
  /** Names in `data-marks` that are not marked in that element. */
  readonly missing: readonly string[];
  /** Marks inside elements with `data-no-marks`. */
  readonly wrong: readonly string[];
  /** Marks that are drawn without a line under them. */
  readonly unseen: readonly string[];
}

/**
 * Runs in the page, where built-in functions may be patched: it uses few of them.
 * Text is compared without soft hyphens, and with white space folded.
 */
export function lookAtMarks(): Look {
  const name = 'annotated-text';
  const fold = (text: string): string => text.replace(/\u00AD/g, '').replace(/\s+/g, ' ');
  const { thePage } = globalThis as unknown as { thePage?: ThePage };
  const roots: (Document | ShadowRoot)[] = [document];
  for (let at = 0; at < roots.length; at++) {
    for (const element of roots[at]!.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    if (at > 0) continue;
    for (const root of thePage?.roots?.() ?? []) if (root.mode === 'closed') roots.push(root);
  }
  const marked: { element: Element; text: string }[] = [];
  const unseen: string[] = [];
  for (const range of CSS.highlights.get(name) ?? []) {
    const element = range.startContainer.parentElement;
    if (!element?.isConnected) continue;
    let text = '';
    const end = range.endContainer;
    const walker = document.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_TEXT);
    walker.currentNode = range.startContainer;
    for (let node: Node | null = range.startContainer; node; node = walker.nextNode()) {
      const { data } = node as Text;
      const from = node === range.startContainer ? range.startOffset : 0;
      text += data.slice(from, node === end ? range.endOffset : data.length);
      if (node === end) break;
    }
    marked.push({ element, text: fold(text) });
    const { textDecorationLine } = getComputedStyle(element, `::highlight(${name})`);
    if (textDecorationLine !== 'underline') unseen.push(text);
  }
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('[data-marks]')) {
      for (const wanted of fold(element.getAttribute('data-marks') ?? '').split(', ')) {
        let isThere = false;
        for (const one of marked) isThere ||= one.text === wanted && element.contains(one.element);
        if (!isThere) missing.push(wanted);
      }
    }
    for (const element of root.querySelectorAll('[data-no-marks]')) {
      for (const one of marked) if (element.contains(one.element)) wrong.push(one.text);
    }
  }
  return { marks: marked.length, missing, wrong, unseen };
}

/** What a document is, apart from the one element that the extension may add to it. */
export interface DocumentState {
  readonly markup: string;
  /** Elements beside head and body. */
  readonly hosts: number;
  readonly sheets: number;
  readonly state: unknown;
  readonly complaints: readonly string[];
}

/** Runs in the page. */
export function stateOfDocument(): DocumentState {
  const { thePage } = globalThis as unknown as { thePage?: ThePage };
  const complaints = thePage?.complaints?.() ?? [];
  const shadowRoots: ShadowRoot[] = [];
  for (const root of thePage?.roots?.() ?? []) shadowRoots.push(root);
  const shell = (element: Element): string => (element.cloneNode(false) as Element).outerHTML;
  let markup = shell(document.documentElement);
  let hosts = 0;
  for (const child of document.documentElement.childNodes) {
    if (!(child instanceof Element)) markup += child.nodeValue ?? '';
    else if (/^(?:head|body)$/i.test(child.localName)) {
      markup += shell(child) + child.getHTML({ shadowRoots });
    } else hosts++;
  }
  return {
    markup,
    hosts,
    sheets: document.adoptedStyleSheets.length,
    state: thePage?.state?.(),
    complaints,
  };
}
