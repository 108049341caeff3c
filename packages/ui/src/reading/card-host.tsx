import { Card, cardStyles, isSheetIn, placeCard, type Box, type CardProps } from '../card/index.ts';
import { render } from 'preact';
import type { Words } from '../words/index.ts';
import style from './card-host.css?inline';

/** The one element that is added to a page. It is not there before the first card. */
export interface CardHost {
  /** Shows a card beside a mention. */
  show(props: CardProps, boxes: readonly Box[], anchor: Box): void;
  /** Shows the card anew where it stands. */
  change(props: CardProps): void;
  /** Moves the card after the page has scrolled or changed its size. */
  move(boxes: readonly Box[]): void;
  /** Puts the card above what the page has laid over it since, a dialog or an element that fills the screen. */
  raise(): void;
  /** Puts the keyboard into the card. */
  focus(): void;
  hasFocus(): boolean;
  /** Closes what stands in the card; tells whether there was something. */
  closeInner(): boolean;
  /** Whether a click or a key means the head of the card, and not what stands in it. */
  meansHead(event: MouseEvent | KeyboardEvent): boolean;
  hide(): void;
  /** Whether a node that an event names is the host: what is inside a closed root is not told. */
  readonly isHost: (target: EventTarget | null) => boolean;
  /** Leaves the page as it was. */
  remove(): void;
}

/** Elements that show nothing of what is put into them. */
const replaced = 'video, img, canvas, iframe, object, embed';

/**
 * @param colorScheme what `color-scheme` says, asked at each opening
 */
export function cardHost(document: Document, words: Words, colorScheme: () => string): CardHost {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let layer: HTMLElement | undefined;
  let place: HTMLElement | undefined;
  let rings: HTMLElement | undefined;
  let anchor: Box | undefined;
  let isRinged = false;

  const card = () => place?.firstElementChild as HTMLElement | null | undefined;

  const put = (): void => {
    host ??= document.createElement('div');
    if (!root) {
      root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [...cardStyles(), sheet];
      layer = root.appendChild(document.createElement('div'));
    }
    place ??= layer!.appendChild(part(document, 'place'));
    rings ??= layer!.appendChild(part(document, 'rings'));
    host.popover = 'manual';
    raise();
  };

  /**
   * The top layer: above whatever the page has stacked, without a contest of z-indices. What came to it last is
   * uppermost. A modal dialog, or an element that fills the screen, leaves nothing to press but what is inside it.
   */
  const raise = (): void => {
    if (!host || !layer) return;
    const focused = root?.activeElement;
    const inside = [...document.querySelectorAll(`:modal:not(${replaced})`)].at(-1);
    const home = inside ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
    else if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    // A page may enlarge itself as a whole; boxes are told in the viewport's own pixels.
    layer.style.setProperty('zoom', String(1 / (host.currentCSSZoom || 1)));
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  const position = (boxes: readonly Box[]): void => {
    const shown = card();
    const first = boxes[0];
    if (!place || !shown || !first) return;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    place.style.setProperty('--bgr-room', '100vh');
    place.classList.toggle('sheet', isSheetIn(viewport));
    const size = { width: shown.offsetWidth, height: shown.offsetHeight };
    const direction = words.t('direction') === 'rtl' ? 'rtl' : 'ltr';
    const placed = placeCard(boxes, anchor ?? first, size, viewport, direction);
    const { style } = place;
    style.setProperty('--bgr-room', `${placed.maxHeight}px`);
    style.left = `${placed.left}px`;
    style.top = placed.edge === 'top' ? `${placed.offset}px` : 'auto';
    style.bottom = placed.edge === 'bottom' ? `${placed.offset}px` : 'auto';
    place.dataset.edge = placed.edge;
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

  const draw = (props: CardProps): void => {
    if (!place) return;
    place.style.colorScheme = colorScheme();
    render(<Card {...props} />, place);
    isRinged = props.stay !== 'hover';
  };

  return {
    show: (props, boxes, at) => {
      if (!host?.matches(':popover-open')) put();
      anchor = at;
      draw(props);
      position(boxes);
      ring(isRinged ? boxes : []);
    },
    change: draw,
    move: (boxes) => {
      anchor = undefined;
      position(boxes);
      if (isRinged) ring(boxes);
    },
    raise,
    focus: () => {
      // A button of the card that has the focus keeps it while the reader steps on.
      if (!root?.activeElement) card()?.focus({ preventScroll: true });
    },
    hasFocus: () => document.activeElement === host,
    closeInner: () => card()?.dispatchEvent(new Event('cancel', { cancelable: true })) === false,
    meansHead: (event) => {
      if ('key' in event) return event.key === 'Enter' && root?.activeElement === card();
      const at = root?.elementFromPoint(event.clientX, event.clientY);
      return (at?.closest('header') && !at.closest('button')) ?? false;
    },
    hide: () => {
      if (place) render(null, place);
      rings?.replaceChildren();
      if (host?.matches(':popover-open')) host.hidePopover();
      // A dialog of the page, or what fills its screen, keeps nothing of ours.
      if (host?.parentNode !== document.documentElement) host?.remove();
    },
    isHost: (target) => target === host,
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
