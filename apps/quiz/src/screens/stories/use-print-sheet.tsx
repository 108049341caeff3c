import { render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Speak } from '../../words/Speak.tsx';
import { useT } from '../../words/use-translate.ts';

/** Prints a sheet in place of the page that is shown, however printing is asked for; made only for the print. */
export function usePrintSheet(sheet: () => VNode): void {
  const t = useT();
  const current = useRef(sheet);
  current.current = sheet;
  useEffect(() => {
    const holder = document.body.appendChild(document.createElement('div'));
    holder.className = 'print-sheet';
    const fill = () => render(<Speak t={t}>{current.current()}</Speak>, holder);
    const empty = () => render(null, holder);
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
      empty();
      holder.remove();
    };
  }, [t]);
}
