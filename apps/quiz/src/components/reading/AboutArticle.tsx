import { formatDay, parseDay } from '@backgrounder/model';
import { dayInWords } from '@backgrounder/ui/words';
import { useState } from 'preact/hooks';
import type { Article } from '../../reading/article.ts';
import type { Reading } from '../../reading/reading.ts';
import { useT } from '../../words/use-translate.ts';

interface AboutArticleProps {
  readonly article: Article;
  readonly onCorrect: Reading['correct'];
}

/** Title and day as they were found, for the reader to put right. */
export function AboutArticle({ article, onCorrect }: AboutArticleProps) {
  const t = useT();
  const { title, day } = article;
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState({ title, day: day === undefined ? '' : formatDay(day) });
  const submit = (event: Event): void => {
    event.preventDefault();
    setIsOpen(false);
    onCorrect(typed.title, typed.day === '' ? undefined : parseDay(typed.day));
  };
  return (
    <details
      class="read-about"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span>
          {day === undefined ? t('read.undated') : t('read.dated', [dayInWords(day, t('locale'))])}
        </span>{' '}
        <span class="read-about-change">{t('read.about')}</span>
      </summary>
      <form onSubmit={submit}>
        <label for="read-title">{t('read.titleField')}</label>
        <input
          id="read-title"
          dir="auto"
          lang=""
          value={typed.title}
          onInput={(event) => setTyped({ ...typed, title: event.currentTarget.value })}
        />
        <label for="read-day">{t('read.day')}</label>
        <div class="actions">
          <input
            id="read-day"
            type="date"
            aria-describedby="read-day-hint"
            value={typed.day}
            onInput={(event) => setTyped({ ...typed, day: event.currentTarget.value })}
          />
          <button
            type="button"
            class="button"
            disabled={typed.day === ''}
            onClick={() => setTyped({ ...typed, day: '' })}
          >
            {t('read.noDay')}
          </button>
        </div>
        <p class="note" id="read-day-hint">
          {t('read.dayHint')}
        </p>
        <div class="actions">
          <button type="submit" class="button button-primary">
            {t('read.save')}
          </button>
        </div>
      </form>
    </details>
  );
}
