/** Part of a pixel is lost in rounding; less than this is no more to scroll. */
const least = 1;

/**
 * Gives an element that scrolls the attribute `data-more-below` while there is more below what is seen of it,
 * after scrolling and after it or a child that it has now has changed its size. Returns the way to stop.
 */
export function watchMoreBelow(element: HTMLElement): () => void {
  const look = (): void => {
    const below = element.scrollHeight - element.clientHeight - element.scrollTop;
    element.toggleAttribute('data-more-below', below > least);
  };
  let frame = 0;
  // In the next frame: a size that changes while sizes are told is an error on the page.
  const sizes = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  });
  for (const each of [element, ...element.children]) sizes.observe(each);
  element.addEventListener('scroll', look, { passive: true });
  look();
  return () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
    element.removeEventListener('scroll', look);
  };
}
