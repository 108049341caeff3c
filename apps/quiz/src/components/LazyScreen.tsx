import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings.ts';
import { useT } from '../words/use-translate.ts';

interface LazyScreenProps<P extends object> {
  /** Called when the screen comes, and again where the learner asks for it after it failed. */
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** A screen whose code comes when it is shown; the frame around it stands meanwhile. */
export function LazyScreen<P extends object>({ load, props }: LazyScreenProps<P>) {
  const t = useT();
  const [screen, setScreen] = useState<ComponentType<P> | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isShown = true;
    const show = (next: ComponentType<P> | 'failed') => isShown && setScreen(() => next);
    load().then(
      (module) => show(module.default),
      () => show('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [attempt]);
  if (typeof screen === 'function') {
    const Screen = screen;
    return <Screen {...props} />;
  }
  return (
    <main class="page" id="content" aria-busy={screen === undefined}>
      {screen === 'failed' && (
        <div class="problem" role="alert">
          <p>{t('review.notLoaded')}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setScreen(undefined);
              setAttempt(attempt + 1);
            }}
          >
            {strings.problem.retry}
          </button>
        </div>
      )}
    </main>
  );
}
