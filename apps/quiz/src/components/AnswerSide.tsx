import type { Card } from '@backgrounder/model/cards';
import type { Ref } from 'preact';
import type { Quiz } from '../state/quiz.ts';
import type { Given } from '../state/turn.ts';
import { useT } from '../words/use-translate.ts';
import { FactInStory } from './FactInStory.tsx';
import { FactLink } from './FactLink.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { bySource, SourceLine } from './SourceLine.tsx';

interface AnswerSideProps {
  readonly quiz: Quiz;
  readonly card: Card;
  readonly given: Given | undefined;
  readonly sectionRef: Ref<HTMLElement>;
}

const verdictIcons = {
  right: 'check',
  close: 'near',
  wrong: 'cross',
} as const satisfies Record<Given['judgement']['verdict'], IconName>;

export function AnswerSide({ quiz, card, given, sectionRef }: AnswerSideProps) {
  const t = useT();
  const pack = quiz.packs.get(card.pack);
  return (
    <section class="answer-side" ref={sectionRef} tabIndex={-1} aria-label={t('review.answer')}>
      <p class="answer" lang={card.language}>
        {card.answer.text}
      </p>
      {given && <Verdict given={given} card={card} />}
      <p class="context" lang={card.language}>
        {card.context}
      </p>
      {card.standing === 'succeeded' && <p class="succeeded">{t('review.succeeded')}</p>}
      <div class="provenance">
        <p class="status" data-status={card.status}>
          {t(`review.status.${card.status}`)}
        </p>
        {pack && (
          <ul class="sources" aria-label={t('source.label')}>
            {bySource(card.sources).map((citations) => (
              <SourceLine key={citations[0].source} citations={citations} pack={pack} />
            ))}
          </ul>
        )}
        <FactLink card={card}>{t('review.toFact')}</FactLink>
      </div>
      <FactInStory key={card.id} quiz={quiz} card={card} />
    </section>
  );
}

function Verdict({ given, card }: { readonly given: Given; readonly card: Card }) {
  const t = useT();
  const { verdict, why, reason } = given.judgement;
  // The answer stands above already.
  const tellsMore = why !== 'other' && why !== 'denied';
  return (
    <div class="verdict" data-verdict={verdict} data-why={why}>
      <p>
        <strong>
          <Icon name={verdictIcons[verdict]} />
          {t(`verdict.${verdict}`)}
        </strong>
        {tellsMore && <span lang={card.language}>{reason}</span>}
      </p>
      <p class="wrote">
        {t(given.by === 'choice' ? 'review.youChose' : 'review.youWrote')}{' '}
        <q lang={card.language}>{given.text}</q>
      </p>
    </div>
  );
}
