import { Card, cardStyles, placeCard, type Box, type CardProps } from '@backgrounder/ui/card';
import { render } from 'preact';
import style from './card-host.css?inline';

/** The one element that the extension adds to a page. It is not there before the first card. */
export interface CardHost {
  /** Shows a card beside a mention. */
  show(props: CardProps, boxes: readonly Box[], anchor: Box): void;
  /** Moves the card after the page has scrolled or changed its size. */
  move(boxes: readonly Box[]): void;
  /** Puts the keyboard into the card. */
  focus(): void;
  hide(): void;
  /** Whether a node that an event names is the host: what is inside a closed root is not told. */
  isHost(target: EventTarget | null): boolean;
  /** Leaves the page as it was. */
  remove(): void;
}

/** Events that mean the card and must not reach the page's own listeners. */
const kept = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
  'focusin',
  'focusout',
  'copy',
] as const;

export function cardHost(document: Document): CardHost {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let place: HTMLElement | undefined;
  let rings: HTMLElement | undefined;
  let anchor: Box | undefined;

  const put = (): HTMLElement => {
    if (host?.isConnected && place) return place;
    host ??= document.createElement('div');
    if (!root) {
      root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [...cardStyles(), sheet];
      for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
    }
    place ??= root.appendChild(part(document, 'place'));
    rings ??= root.appendChild(part(document, 'rings'));
    // The top layer: above whatever the page has stacked, without a contest of z-indices.
    host.popover = 'manual';
    document.documentElement.append(host);
    return place;
  };

  const position = (boxes: readonly Box[]): void => {
    const card = place?.firstElementChild as HTMLElement | null | undefined;
    const first = boxes[0];
    if (!place || !card || !first) return;
    place.style.setProperty('--bgr-room', '100vh');
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const placed = placeCard(boxes, anchor ?? first, size, viewport);
    const { style } = place;
    style.setProperty('--bgr-room', `${placed.maxHeight}px`);
    style.left = `${placed.left}px`;
    style.top = placed.side === 'below' ? `${placed.offset}px` : 'auto';
    style.bottom = placed.side === 'above' ? `${placed.offset}px` : 'auto';
  };

  const ring = (boxes: readonly Box[]): void => {
    rings?.replaceChildren(
      ...boxes.map((box) => {
        const frame = part(document, 'ring');
        frame.style.left = `${box.left - 3}px`;
        frame.style.top = `${box.top - 2}px`;
        frame.style.width = `${box.right - box.left + 6}px`;
        frame.style.height = `${box.bottom - box.top + 4}px`;
        return frame;
      }),
    );
  };
  let isRinged = false;

  return {
    show: (props, boxes, at) => {
      const target = put();
      if (host && !host.matches(':popover-open')) host.showPopover();
      anchor = at;
      render(<Card {...props} />, target);
      position(boxes);
      isRinged = props.mode === 'held';
      ring(isRinged ? boxes : []);
    },
    move: (boxes) => {
      anchor = undefined;
      position(boxes);
      if (isRinged) ring(boxes);
    },
    focus: () => {
      // A button of the card that has the focus keeps it while the reader steps on.
      if (root?.activeElement) return;
      (place?.firstElementChild as HTMLElement | null | undefined)?.focus({ preventScroll: true });
    },
    hide: () => {
      if (place) render(null, place);
      rings?.replaceChildren();
      if (host?.matches(':popover-open')) host.hidePopover();
    },
    isHost: (target) => host !== undefined && target === host,
    remove: () => {
      if (place) render(null, place);
      host?.remove();
    },
  };
}

function part(document: Document, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}
