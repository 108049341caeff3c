import type { Card } from '@backgrounder/model/cards';
import type { CardWordings } from '@backgrounder/study';
import type { Quiz } from '../state/quiz.ts';
import { useT } from '../words/use-translate.ts';

interface WordingNoteProps {
  readonly quiz: Quiz;
  readonly card: Card;
  readonly wordings: CardWordings;
}

/** That a card speaks the learner's words, or no longer does because its fact has changed. */
export function WordingNote({ quiz, card, wordings: { own, earlier } }: WordingNoteProps) {
  const t = useT();
  if (own) return <p class="own-wording">{t('wording.own')}</p>;
  if (!earlier) return null;
  const { question, answer } = earlier.wording;
  return (
    <div class="own-wording" role="note">
      <p>
        {t('wording.setAside')}{' '}
        <q lang={card.language}>{[question, answer].filter(Boolean).join(' – ')}</q>
      </p>
      <button
        type="button"
        class="link-button"
        onClick={() => void quiz.reword(card.id, earlier.wording)}
      >
        {t('wording.useAgain')}
      </button>
      <button type="button" class="link-button" onClick={() => void quiz.reword(earlier.card, {})}>
        {t('wording.letGo')}
      </button>
    </div>
  );
}
