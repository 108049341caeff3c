/** The browser's own way for extensions to reach closed shadow roots. */
interface Reach {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
}

/** Elements that may have one, but for those with a name of their own. */
const hosts =
  /^(?:ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;

/** Those of which pages have thousands, and among them those that are made to hold text. */
const frequent = /^(?:DIV|SPAN)$/;
const ofText = /^(?:P|H[1-6])$/;

/**
 * The shadow root of an element, open or closed. Closed ones are costly to ask for: of the elements of which
 * pages have thousands only those are asked that hold nothing but what such a root may show; where text is
 * what is to be expected, those that hold nothing.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const name = element.nodeName;
  const isCustom = name.includes('-');
  if (!isCustom && !hosts.test(name)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (!isCustom && frequent.test(name) && element.firstElementChild) return null;
  if (ofText.test(name) && element.firstChild) return null;
  if (!(element instanceof HTMLElement)) return null;
  const { chrome } = globalThis as Reach;
  if (chrome?.dom) return chrome.dom.openOrClosedShadowRoot(element);
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? null;
}
