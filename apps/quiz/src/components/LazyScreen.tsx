import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';

interface LazyScreenProps<P> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** A screen that is fetched when it is first shown. */
export function LazyScreen<P extends object>({ load, props }: LazyScreenProps<P>) {
  const t = useT();
  const [Screen, setScreen] = useState<ComponentType<P>>();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    setFailed(false);
    const show = async () => {
      try {
        const module = await load();
        if (!gone) setScreen(() => module.default);
      } catch {
        if (!gone) setFailed(true);
      }
    };
    void show();
    return () => {
      gone = true;
    };
  }, [attempt]);
  if (Screen) return <Screen {...props} />;
  return (
    <main class="page" id="content" aria-busy={!failed}>
      {failed && (
        <div class="problem" role="alert">
          <p>{t('panel.failed')}</p>
          <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
            {t('panel.retry')}
          </button>
        </div>
      )}
    </main>
  );
}
