import { useEffect } from 'preact/hooks';

/** The window's title while a page is shown that tells more than its screen's name. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Backgrounder`;
  }, [title]);
}
