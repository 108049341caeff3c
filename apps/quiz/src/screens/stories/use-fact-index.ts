import { useEffect, useState } from 'preact/hooks';
import { indexFacts, type FactIndex } from '../../state/fact-index.ts';
import type { Quiz } from '../../state/quiz.ts';

export type LoadedFacts =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly index: FactIndex };

/** The facts of all packs, which are loaded when they are first shown, and again when there are other packs. */
export function useFactIndex(quiz: Quiz): LoadedFacts {
  const [loaded, setLoaded] = useState<LoadedFacts>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const { packs } = quiz;
  useEffect(() => {
    let isShown = true;
    const show = (next: LoadedFacts) => {
      if (isShown) setLoaded(next);
    };
    const failed: LoadedFacts = { kind: 'failed', retry: () => setAttempt(attempt + 1) };
    Promise.all([...packs.keys()].map((id) => quiz.loadPack(id))).then(
      (all) => show({ kind: 'ready', index: indexFacts(all.filter((pack) => pack !== undefined)) }),
      () => show(failed),
    );
    return () => {
      isShown = false;
    };
  }, [quiz, packs, attempt]);
  return loaded;
}
