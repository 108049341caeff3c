import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';

export interface SectionProps {
  /** By which the list of sections leads to it. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

export function Section({ name, title, hint, count, children }: SectionProps) {
  return (
    <section data-part={name} aria-labelledby={`bgr-${name}`}>
      <h2 id={`bgr-${name}`} tabIndex={-1}>
        {title}
        {count !== undefined && <span class="count"> {count}</span>}
      </h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

export interface FewFirstProps<T> {
  readonly of: readonly T[];
  /** How many are seen before the others are asked for. */
  readonly few: number;
  readonly class: string;
  readonly each: (one: T) => ComponentChildren;
}

/** The first ones of a list, and the others on request. */
export function FewFirst<T>({ of, few, class: name, each }: FewFirstProps<T>) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  // One more is shown rather than told.
  const shown = isWhole || of.length <= few + 1 ? of : of.slice(0, few);
  return (
    <>
      <ul class={name}>{shown.map(each)}</ul>
      {of.length > few + 1 && (
        <button type="button" class="plain more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('panel.fewer') : t('panel.more', of.length - few)}
        </button>
      )}
    </>
  );
}
