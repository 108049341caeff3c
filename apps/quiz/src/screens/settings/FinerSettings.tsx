import { durationInWords, type Duration } from '../../durations.ts';
import { hourInWords } from '../../moments.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';
import { ChoiceField, withSet } from './ChoiceField.tsx';
import { PackRetention } from './PackRetention.tsx';
import { useSave } from './use-save.ts';

const hours = Array.from({ length: 24 }, (_, hour) => hour);
/** The highest that the log takes: no limit in practice. */
const unlimited = { reviewsPerDay: 9999, maximumInterval: 36_500 } as const;
const reviewsOffered = [20, 50, 100, 200, unlimited.reviewsPerDay];
/** Days. */
const intervalsOffered = [90, 180, 365, 730, 1825, unlimited.maximumInterval];
const leechActions = ['tag', 'suspend'] as const;

/** What few ever change, behind one disclosure. */
export function FinerSettings({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const { message, save } = useSave(quiz);
  const { settings } = quiz.snapshot.value;
  const { rolloverHour, reviewsPerDay, maximumInterval, leechThreshold, leechAction } = settings;
  const number = new Intl.NumberFormat(t('locale'));
  return (
    <details class="finer" data-section="finer">
      <summary>
        <h2>{t('settings.more')}</h2>
      </summary>
      <div class="finer-body">
        <output class="saved">{message}</output>
        <div class="fields">
          <ChoiceField
            id="rollover"
            label={t('settings.rollover')}
            note={t('settings.rolloverNote')}
            choices={hours.map((hour) => ({ value: String(hour), words: hourInWords(hour, t) }))}
            value={String(rolloverHour)}
            onChoose={(value) => void save({ rolloverHour: Number(value) })}
          />
          <ChoiceField
            id="reviews-per-day"
            label={t('settings.reviewsPerDay')}
            choices={withSet(reviewsOffered, reviewsPerDay).map((count) => ({
              value: String(count),
              words:
                count === unlimited.reviewsPerDay ? t('settings.noLimit') : number.format(count),
            }))}
            value={String(reviewsPerDay)}
            onChoose={(value) => void save({ reviewsPerDay: Number(value) })}
          />
          <ChoiceField
            id="longest-interval"
            label={t('settings.longestInterval')}
            choices={withSet(intervalsOffered, maximumInterval).map((days) => ({
              value: String(days),
              words:
                days === unlimited.maximumInterval
                  ? t('settings.noLimit')
                  : durationInWords(wholeDuration(days), t),
            }))}
            value={String(maximumInterval)}
            onChoose={(value) => void save({ maximumInterval: Number(value) })}
          />
          <ChoiceField
            id="leech"
            label={t('settings.leech.label')}
            {...leechNote(leechThreshold, t)}
            choices={leechActions.map((one) => ({ value: one, words: t(`settings.leech.${one}`) }))}
            value={leechAction}
            onChoose={(value) =>
              void save({ leechAction: leechActions.find((one) => one === value) ?? 'tag' })
            }
          />
        </div>
        <PackRetention quiz={quiz} save={save} />
      </div>
    </details>
  );
}

function leechNote(threshold: number, t: QuizTranslate): { note?: string } {
  return threshold === 0 ? {} : { note: t('settings.leech.note', threshold) };
}

/** In years, else months, where days come out even; else in days. */
function wholeDuration(days: number): Duration {
  if (days % 365 === 0) return { count: days / 365, unit: 'year' };
  if (days % 30 === 0) return { count: days / 30, unit: 'month' };
  return { count: days, unit: 'day' };
}
