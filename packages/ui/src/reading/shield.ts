/**
 * Keeps the events of our element from every listener of the page that comes after: on the window and in the
 * capturing phase, before any listener of a document or element. They do not reach our own elements either;
 * what a browser does of itself, such as following a link or submitting a form, it does all the same. Listeners
 * of ours that need such events stand on the window, and are there before this is called.
 */
export function shieldEvents(
  window: Window,
  isOurs: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  const stop = (event: Event): void => {
    if (isOurs(event.target)) event.stopImmediatePropagation();
  };
  const types = [...handled(HTMLElement.prototype), 'focusin', 'focusout'];
  for (const type of types) {
    window.addEventListener(type, stop, { capture: true, passive: true, signal });
  }
}

/** The events that an element has a handler for: all that a reader causes, but for the focus. */
function handled(prototype: object): readonly string[] {
  const types: string[] = [];
  for (const name in prototype) if (name.startsWith('on')) types.push(name.slice(2));
  return types;
}
