import { weekdayName } from '../../moments.ts';
import { percentInWords } from '../../numbers.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';
import { withSet } from './ChoiceField.tsx';
import { Section } from '../../components/Section.tsx';
import { useSave } from './use-save.ts';

/** Shares of a usual day's work. */
const offered = [0, 0.5, 1];
/** Sunday first in the log, Monday first on the page. */
const weekdays = [1, 2, 3, 4, 5, 6, 0];

export function EasyDays({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const { message, save } = useSave(quiz);
  const { easyDays } = quiz.snapshot.value.settings;
  return (
    <Section name="easy-days" title={t('settings.easyDays.title')} message={message}>
      <fieldset
        class="weekdays"
        aria-labelledby="easy-days-title"
        aria-describedby="easy-days-note"
      >
        {weekdays.map((weekday) => {
          const share = easyDays[weekday] ?? 1;
          return (
            <label key={weekday} class="weekday" data-easy={share < 1}>
              <span>{weekdayName(weekday, t)}</span>
              <select
                class="field-value"
                data-weekday={weekday}
                value={String(share)}
                onChange={(event) => {
                  const chosen = Number(event.currentTarget.value);
                  void save({
                    easyDays: easyDays.map((each, index) => (index === weekday ? chosen : each)),
                  });
                }}
              >
                {withSet(offered, share)
                  .toReversed()
                  .map((each) => (
                    <option key={each} value={String(each)}>
                      {shareInWords(each, t)}
                    </option>
                  ))}
              </select>
            </label>
          );
        })}
      </fieldset>
      <p class="note" id="easy-days-note">
        {t('settings.easyDays.note')}
      </p>
    </Section>
  );
}

function shareInWords(share: number, t: QuizTranslate): string {
  switch (share) {
    case 1:
      return t('settings.easyDays.usual');
    case 0.5:
      return t('settings.easyDays.half');
    case 0:
      return t('settings.easyDays.least');
    default:
      return percentInWords(share, t);
  }
}
