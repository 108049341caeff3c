import '../styles/card-dialogs.css';
import { useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';
import { Dialog } from './Dialog.tsx';
import type { CardDialogProps } from './LazyDialog.tsx';

/** The learner's own words for a card's question and answer. */
export default function EditDialog({ quiz, card, original, onClose }: CardDialogProps) {
  const t = useT();
  const [question, setQuestion] = useState(card.question);
  const [answer, setAnswer] = useState(card.answer.text);
  const isOwn = card.question !== original.question || card.answer.text !== original.answer.text;
  const keep = async () => {
    const own = { question: question.trim(), answer: answer.trim() };
    const done = await quiz.reword(card.id, {
      ...(own.question !== original.question && own.question !== '' && { question: own.question }),
      ...(own.answer !== original.answer.text && own.answer !== '' && { answer: own.answer }),
    });
    if (done) onClose();
  };
  const reset = async () => {
    if (await quiz.reword(card.id, {})) onClose();
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
            onInput={(event) => setQuestion(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{t('wording.answer')}</span>
          <textarea
            name="answer"
            rows={2}
            lang={card.language}
            value={answer}
            onInput={(event) => setAnswer(event.currentTarget.value)}
          />
        </label>
        <p class="note">{t('wording.note')}</p>
        <div class="dialog-actions">
          {isOwn && (
            <button type="button" class="button" data-action="reset" onClick={() => void reset()}>
              {t('wording.reset')}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
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
