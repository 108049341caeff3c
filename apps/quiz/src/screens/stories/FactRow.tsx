import type { Fact } from '@backgrounder/model';
import type { ComponentChildren } from 'preact';
import { addressOf } from '../../routing.ts';
import type { FactIndex } from '../../state/fact-index.ts';
import type { FactState } from '../../state/fact-state.ts';
import { useT } from '../../words/use-translate.ts';
import { factTime } from './in-words.ts';

interface FactRowProps {
  readonly index: FactIndex;
  readonly fact: Fact;
  readonly state?: FactState;
  /** What is told below the fact, beside its date. */
  readonly note?: string;
  /** Stands before it. */
  readonly children?: ComponentChildren;
}

/** A fact in a list, with its date and how it stands. */
export function FactRow({ index, fact, state, note, children }: FactRowProps) {
  const t = useT();
  const language = index.packs.get(fact.pack)?.language;
  const when = factTime(fact, index, t);
  return (
    <li class="fact-row" id={`fact-${fact.id}`} data-state={state?.kind}>
      {children}
      <div>
        <a href={addressOf('stories', fact.pack, fact.id)} lang={language} dir="auto">
          {fact.summary}
        </a>
        <p class="note">
          {[when, fact.status !== 'reported' && t(`fact.status.${fact.status}`), note]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  );
}
