import type { Ref } from 'preact';
import type { FactKey } from '@backgrounder/model';
import type { Words } from '../words/messages.ts';
import { keyOfCardFact, type CardFact } from './content.ts';
import { FactItem, type FactActions } from './FactItem.tsx';
import { TextPress } from './Press.tsx';

export interface FactListProps {
  readonly t: Words['t'];
  readonly views: readonly CardFact[];
  /** Facts that the sentence beside the card tells. */
  readonly toldHere: ReadonlySet<FactKey>;
  readonly actions?: FactActions | undefined;
}

export interface FactsProps extends FactListProps {
  readonly class: string;
  readonly heading: string;
  readonly hint?: string;
  /** Said where there are no facts. */
  readonly empty?: string;
  readonly element?: Ref<HTMLElement>;
  /** How many of them before "more". */
  readonly shown: number;
  readonly onMore: () => void;
}

export function Facts({ heading, hint, empty, element = null, shown, ...props }: FactsProps) {
  const { t, views } = props;
  const id = `card-${props.class}`;
  const hidden = views.length - shown;
  return (
    <section class={props.class} aria-labelledby={id} ref={element}>
      <h3 id={id}>{heading}</h3>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {views.length > 0 && <FactList {...props} views={views.slice(0, shown)} />}
      {views.length === 0 && empty !== undefined && <p class="notice">{empty}</p>}
      {hidden > 0 && (
        <TextPress class="more" onPress={props.onMore}>
          {t('card.more', hidden)}
        </TextPress>
      )}
    </section>
  );
}

export function Past(props: FactListProps) {
  return (
    <details class="past">
      <summary>{props.t('card.past', [String(props.views.length)])}</summary>
      <FactList {...props} />
    </details>
  );
}

function FactList({ t, views, toldHere, actions }: FactListProps) {
  return (
    <ul>
      {views.map((view) => {
        const key = keyOfCardFact(view);
        return (
          <FactItem key={key} t={t} view={view} isToldHere={toldHere.has(key)} actions={actions} />
        );
      })}
    </ul>
  );
}
