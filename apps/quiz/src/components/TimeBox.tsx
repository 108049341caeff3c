import type { Quiz } from '../state/quiz.ts';
import { sessionMinutes } from '../preferences.ts';
import { useT } from '../words/use-translate.ts';

/** How long a session shall last: kept until another choice. */
export function TimeBox({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const { value, change } = quiz.preferences;
  return (
    <label class="time-box">
      <span>{t('timeBox.label')}</span>
      <select
        value={value.value.minutes}
        onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
      >
        {sessionMinutes.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('timeBox.minutes', minutes)}
          </option>
        ))}
        <option value={0}>{t('timeBox.all')}</option>
      </select>
    </label>
  );
}
