import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';

interface LazyScreenProps<P> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** A screen that is not needed to review: loaded when it is shown, and again where that failed. */
export function LazyScreen<P extends object>({ load, props }: LazyScreenProps<P>) {
  const t = useT();
  const [Loaded, setLoaded] = useState<ComponentType<P>>();
  const [failures, setFailures] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isHere = true;
    load().then(
      (module) => isHere && setLoaded(() => module.default),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [failures]);
  if (Loaded) return <Loaded {...props} />;
  return (
    <main class="page" id="content" aria-busy={!failed}>
      {failed && (
        <div class="problem" role="alert">
          <p>{t('screen.notLoaded')}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setFailed(false);
              setFailures(failures + 1);
            }}
          >
            {t('screen.again')}
          </button>
        </div>
      )}
    </main>
  );
}
