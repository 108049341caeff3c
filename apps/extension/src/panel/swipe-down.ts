/** From here on letting go closes it; CSS px. */
const enough = 96;

/** Drags an element down by its grip and closes it, where it was dragged far enough. */
export function swipeDown(element: HTMLElement, grip: string, onClose: () => void): void {
  let from: number | undefined;
  const dragged = (event: PointerEvent): number =>
    Math.max(0, event.clientY - (from ?? event.clientY));
  const end = (event: PointerEvent): void => {
    if (from === undefined) return;
    const far = dragged(event) >= enough && event.type === 'pointerup';
    from = undefined;
    element.style.translate = '';
    if (far) onClose();
  };
  element.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (!target.closest(grip) || target.closest('button')) return;
    from = event.clientY;
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (from !== undefined) element.style.translate = `0 ${dragged(event)}px`;
  });
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
}
