import type { Card } from '@backgrounder/model/cards';
import type { Ref } from 'preact';
import type { ShownPack } from '../library.ts';
import type { Typed } from '../state/turn.ts';
import { strings } from '../strings.ts';
import { useT } from '../words/use-translate.ts';
import { Icon, type IconName } from './Icon.tsx';
import { bySource, SourceLine } from './SourceLine.tsx';

interface AnswerSideProps {
  readonly card: Card;
  readonly pack: ShownPack | undefined;
  readonly typed: Typed | undefined;
  readonly sectionRef: Ref<HTMLElement>;
}

const verdictIcons = {
  right: 'check',
  close: 'near',
  wrong: 'cross',
} as const satisfies Record<Typed['judgement']['verdict'], IconName>;

export function AnswerSide({ card, pack, typed, sectionRef }: AnswerSideProps) {
  const t = useT();
  return (
    <section class="answer-side" ref={sectionRef} tabIndex={-1} aria-label={strings.review.answer}>
      <p class="answer" lang={card.language}>
        {card.answer.text}
      </p>
      {typed && <Verdict typed={typed} card={card} />}
      <p class="context" lang={card.language}>
        {card.context}
      </p>
      {card.standing === 'succeeded' && <p class="succeeded">{strings.review.succeeded}</p>}
      <div class="provenance">
        <p class="status" data-status={card.status}>
          {strings.review.status[card.status]}
        </p>
        {pack && (
          <ul class="sources" aria-label={t('source.label')}>
            {bySource(card.sources).map((citations) => (
              <SourceLine key={citations[0].source} citations={citations} pack={pack} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Verdict({ typed, card }: { readonly typed: Typed; readonly card: Card }) {
  const { verdict, why, reason } = typed.judgement;
  // The answer stands above already.
  const tellsMore = why !== 'other' && why !== 'denied';
  return (
    <div class="verdict" data-verdict={verdict} data-why={why}>
      <p>
        <strong>
          <Icon name={verdictIcons[verdict]} />
          {strings.verdict[verdict]}
        </strong>
        {tellsMore && <span lang={card.language}>{reason}</span>}
      </p>
      <p class="wrote">
        {strings.review.youWrote} <q lang={card.language}>{typed.text}</q>
      </p>
    </div>
  );
}
