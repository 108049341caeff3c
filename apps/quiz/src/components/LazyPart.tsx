import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';

interface LazyPartProps<P extends object> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** A part of a screen that comes when the rest is shown. Without it the screen is whole as well. */
export function LazyPart<P extends object>({ load, props }: LazyPartProps<P>) {
  const t = useT();
  const [Part, setPart] = useState<ComponentType<P>>();
  useEffect(() => {
    // Its words come with it.
    Promise.all([load(), t.more()]).then(
      ([module]) => setPart(() => module.default),
      () => undefined,
    );
  }, []);
  return Part ? <Part {...props} /> : null;
}
