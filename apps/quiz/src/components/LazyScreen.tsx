import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';

interface LazyScreenProps<P> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** A screen that is not needed to review: it and its words are loaded when it is first shown. */
export function LazyScreen<P>({ load, props }: LazyScreenProps<P>) {
  const t = useT();
  const [loaded, setLoaded] = useState<{ readonly Content: ComponentType<P> }>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    Promise.all([load(), t.more()]).then(
      ([module]) => !left && setLoaded({ Content: module.default }),
      () => !left && setFailed(true),
    );
    return () => {
      left = true;
    };
    // `load` is written anew at each drawing.
  }, [attempt]);
  if (loaded) return <loaded.Content {...(props as P & object)} />;
  return (
    <main class="page" id="content" aria-busy={!failed}>
      {failed && (
        <div class="problem" role="alert">
          <p>{t('problem.notLoaded')}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setFailed(false);
              setAttempt(attempt + 1);
            }}
          >
            {t('problem.retry')}
          </button>
        </div>
      )}
    </main>
  );
}
