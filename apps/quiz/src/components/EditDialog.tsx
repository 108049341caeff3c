import '../styles/card-dialogs.css';
import type { CardId } from '@backgrounder/model/cards';
import { useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';
import { Dialog } from './Dialog.tsx';
import type { CardDialogProps } from './LazyDialog.tsx';

interface Draft {
  readonly question: string;
  readonly answer: string;
}

/** What was written and neither saved nor cancelled (Escape is pressed easily), for as long as the page is open. */
const drafts = new Map<CardId, Draft>();

/** The learner's own words for a card's question and answer. */
export default function EditDialog({ quiz, card, original, onClose }: CardDialogProps) {
  const t = useT();
  const [draft, setDraft] = useState<Draft>(
    drafts.get(card.id) ?? { question: card.question, answer: card.answer.text },
  );
  const { question, answer } = draft;
  const write = (changes: Partial<Draft>) => {
    drafts.set(card.id, { ...draft, ...changes });
    setDraft({ ...draft, ...changes });
  };
  const finish = () => {
    drafts.delete(card.id);
    onClose();
  };
  const isOwn = card.question !== original.question || card.answer.text !== original.answer.text;
  const keep = async () => {
    const own = { question: question.trim(), answer: answer.trim() };
    const done = await quiz.reword(card.id, {
      ...(own.question !== original.question && own.question !== '' && { question: own.question }),
      ...(own.answer !== original.answer.text && own.answer !== '' && { answer: own.answer }),
    });
    if (done) finish();
  };
  const reset = async () => {
    if (await quiz.reword(card.id, {})) finish();
  };
  return (
    <Dialog title={t('wording.title')} onClose={onClose}>
      <form
        class="card-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label>
          <span>{t('wording.question')}</span>
          <textarea
            name="question"
            rows={3}
            lang={card.language}
            value={question}
            autofocus
            onInput={(event) => write({ question: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{t('wording.answer')}</span>
          <textarea
            name="answer"
            rows={2}
            lang={card.language}
            value={answer}
            onInput={(event) => write({ answer: event.currentTarget.value })}
          />
        </label>
        <p class="note">{t('wording.note')}</p>
        <div class="dialog-actions">
          {isOwn && (
            <button type="button" class="button" data-action="reset" onClick={() => void reset()}>
              {t('wording.reset')}
            </button>
          )}
          <button type="button" class="button" onClick={finish}>
            {t('wording.cancel')}
          </button>
          <button type="submit" class="button button-primary">
            {t('wording.keep')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
