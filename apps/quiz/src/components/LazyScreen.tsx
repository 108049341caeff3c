import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';

interface LazyScreenProps<P extends object> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** A screen that is loaded when it is first shown: its frame stands at once. */
export function LazyScreen<P extends object>({ load, props }: LazyScreenProps<P>) {
  const t = useT();
  const [loaded, setLoaded] = useState<ComponentType<P> | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (loaded !== 'loading') return undefined;
    let isGone = false;
    const show = (next: ComponentType<P> | 'failed'): void => {
      if (!isGone) setLoaded(() => next);
    };
    load().then(
      (module) => show(module.default),
      () => show('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [loaded]);
  if (loaded === 'loading') return <main class="page" id="content" aria-busy="true" />;
  if (loaded === 'failed') {
    return (
      <main class="page" id="content">
        <div class="problem" role="alert">
          <p>{t('navigation.notLoaded')}</p>
          <button type="button" class="button" onClick={() => setLoaded('loading')}>
            {t('navigation.retry')}
          </button>
        </div>
      </main>
    );
  }
  const Screen = loaded;
  return <Screen {...props} />;
}
