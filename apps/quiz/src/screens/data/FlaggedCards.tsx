import { formatDay } from '@backgrounder/model';
import { useState } from 'preact/hooks';
import { FactLink } from '../../components/FactLink.tsx';
import type { Environment } from '../../environment.ts';
import type { Flagged, Quiz } from '../../state/quiz.ts';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';

interface FlaggedCardsProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** What the learner found wrong, to be copied or downloaded for whoever can mend it. */
export function FlaggedCards({ quiz, environment }: FlaggedCardsProps) {
  const t = useT();
  const [message, setMessage] = useState('');
  const flagged = quiz.flagged.value;
  if (flagged.length === 0) return null;
  const copy = async () => {
    const text = flagged.map((each) => asText(each, t)).join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      setMessage(t('flag.copied'));
    } catch {
      setMessage(t('flag.notCopied'));
    }
  };
  const download = () => {
    const day = formatDay(quiz.snapshot.value.day);
    const notes = flagged.map(({ card: { id, question, answer }, reason, note }) => ({
      card: id,
      question,
      answer: answer.text,
      ...(reason && { reason }),
      note,
    }));
    environment.download(
      `backgrounder-notes-${day}.json`,
      [JSON.stringify(notes, null, 2)],
      'application/json',
    );
  };
  return (
    <section aria-labelledby="flagged-title">
      <h2 id="flagged-title">{t('flag.list')}</h2>
      <ul class="set-aside">
        {flagged.map(({ card, reason, note }) => (
          <li key={card.id}>
            <span id={`flagged-${card.id}`}>
              <FactLink card={card}>
                <span lang={card.language}>{card.question}</span>
              </FactLink>
              <span class="note">{told(reason, note, t)}</span>
            </span>
            <button
              type="button"
              class="button"
              data-action="unflag"
              aria-describedby={`flagged-${card.id}`}
              onClick={() => void quiz.unflag(card.id)}
            >
              {t('flag.settle')}
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" data-action="copy-flags" onClick={() => void copy()}>
          {t('flag.copy')}
        </button>
        <button type="button" class="button" data-action="download-flags" onClick={download}>
          {t('flag.download')}
        </button>
      </div>
      <output class="saved">{message}</output>
    </section>
  );
}

function told(reason: Flagged['reason'], note: string, t: QuizTranslate): string {
  return [reason && t(`flag.reason.${reason}`), note].filter(Boolean).join(': ');
}

function asText({ card, reason, note }: Flagged, t: QuizTranslate): string {
  return `${card.id}\n${card.question}\n${card.answer.text}\n${told(reason, note, t)}`;
}
