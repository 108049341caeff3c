import { durationInWords } from '../../durations.ts';
import type { Environment } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { ChoiceField, withSet } from './ChoiceField.tsx';
import { NewPerDayField } from './NewPerDayField.tsx';
import { RetentionField } from './RetentionField.tsx';
import { Section } from '../../components/Section.tsx';
import { useSave } from './use-save.ts';

/** Minutes; 0 is no limit. */
const minutesOffered = [0, 5, 10, 15, 20, 30, 45, 60];
/** New cards that are let come at once. */
const aheadOffered = 5;

interface DailySettingsProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** What a day of study asks. */
export function DailySettings({ quiz, environment }: DailySettingsProps) {
  const t = useT();
  const { message, save } = useSave(quiz);
  const { settings, ahead } = quiz.snapshot.value;
  const { minutesPerDay, newPerDay, retention } = settings;
  const more = Math.min(ahead, aheadOffered);
  return (
    <Section name="study" title={t('settings.study')} message={message}>
      <div class="fields">
        <NewPerDayField newPerDay={newPerDay} save={save} />
        {more > 0 && (
          <div class="field-action">
            <button
              type="button"
              class="button"
              data-action="ahead"
              aria-describedby="ahead-note"
              onClick={() => {
                quiz.begin(more);
                environment.go('review');
              }}
            >
              {t('settings.ahead', more)}
            </button>
            <p class="note" id="ahead-note">
              {t('settings.aheadNote')}
            </p>
          </div>
        )}
        <ChoiceField
          id="minutes-per-day"
          label={t('settings.minutesPerDay')}
          note={t('settings.minutesPerDayNote')}
          choices={withSet(minutesOffered, minutesPerDay).map((count) => ({
            value: String(count),
            words:
              count === 0 ? t('settings.noLimit') : durationInWords({ count, unit: 'minute' }, t),
          }))}
          value={String(minutesPerDay)}
          onChoose={(value) => void save({ minutesPerDay: Number(value) })}
        />
        <RetentionField retention={retention} save={save} />
      </div>
    </Section>
  );
}
