import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';
import { Loading, LoadingFailed } from './Loading.tsx';

interface LazyScreenProps<P extends object> {
  /** Called when the screen comes, and again where the learner asks for it after it failed. */
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

type State<P> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly Screen: ComponentType<P> };

/** A screen whose code comes when it is shown; the frame around it stands meanwhile. */
export function LazyScreen<P extends object>({ load, props }: LazyScreenProps<P>) {
  const t = useT();
  const [state, setState] = useState<State<P>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isShown = true;
    const show = (next: State<P>) => {
      if (isShown) setState(next);
    };
    show({ kind: 'loading' });
    // Its words come with it.
    Promise.all([load(), t.more()]).then(
      ([module]) => show({ kind: 'ready', Screen: module.default }),
      () => show({ kind: 'failed' }),
    );
    return () => {
      isShown = false;
    };
  }, [attempt]);
  if (state.kind === 'ready') {
    const { Screen } = state;
    return <Screen {...props} />;
  }
  return (
    <main class="page" id="content">
      {state.kind === 'loading' ? (
        <Loading />
      ) : (
        <LoadingFailed isScreen onRetry={() => setAttempt(attempt + 1)} />
      )}
    </main>
  );
}
