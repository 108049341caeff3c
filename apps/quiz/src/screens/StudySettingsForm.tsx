import { useState } from 'preact/hooks';
import { hourInWords } from '../moments.ts';
import type { Quiz } from '../state/quiz.ts';
import { percentInWords } from '../numbers.ts';
import { useT } from '../words/use-translate.ts';

/** Per cent. The log takes more; beyond these ends the price is out of proportion. */
const retentionRange = { least: 80, most: 95 } as const;
const mostNewPerDay = 200;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

export function StudySettingsForm({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const { settings } = quiz.snapshot.value;
  const saved = Math.round(settings.retention * 100);
  const [percent, setPercent] = useState<number>();
  const [message, setMessage] = useState('');
  /** A number of new cards that is none, until it is mended. */
  const [wrong, setWrong] = useState<string>();
  const shown = percent ?? saved;
  const inWords = percentInWords(shown / 100, t);

  const save = async (changes: Parameters<Quiz['changeSettings']>[0]) => {
    setMessage('');
    if (await quiz.changeSettings(changes)) setMessage(t('settings.saved'));
  };

  return (
    <form class="fields" onSubmit={(event) => event.preventDefault()}>
      <output class="saved">{message}</output>
      <div class="field">
        <label for="retention">{t('settings.retention')}</label>
        <output class="field-value" for="retention">
          {inWords}
        </output>
        <input
          id="retention"
          type="range"
          min={Math.min(retentionRange.least, saved)}
          max={Math.max(retentionRange.most, saved)}
          step="1"
          value={shown}
          aria-describedby="retention-note"
          aria-valuetext={inWords}
          onInput={(event) => setPercent(event.currentTarget.valueAsNumber)}
          onChange={async (event) => {
            await save({ retention: event.currentTarget.valueAsNumber / 100 });
            setPercent(undefined);
          }}
        />
        <p class="note" id="retention-note">
          {t('settings.retentionMeaning', [inWords])}{' '}
          {t(`settings.retentionPrice.${priceOf(shown)}`)}
        </p>
      </div>
      <div class="field">
        <label for="new-per-day">{t('settings.newPerDay')}</label>
        <input
          id="new-per-day"
          class="field-value"
          type="number"
          inputmode="numeric"
          min="0"
          max={mostNewPerDay}
          step="1"
          value={wrong ?? settings.newPerDay}
          aria-describedby="new-per-day-note"
          aria-invalid={wrong !== undefined}
          onChange={(event) => {
            const field = event.currentTarget;
            const isWrong = field.value === '' || !field.validity.valid;
            setWrong(isWrong ? field.value : undefined);
            setMessage('');
            if (!isWrong) void save({ newPerDay: field.valueAsNumber });
          }}
        />
        <p class="note" id="new-per-day-note">
          {t('settings.newPerDayNote', mostNewPerDay)}
        </p>
        <p class="field-wrong" role="alert">
          {wrong !== undefined &&
            t('settings.number', ['0', String(mostNewPerDay), String(settings.newPerDay)])}
        </p>
      </div>
      <div class="field">
        <label for="rollover">{t('settings.rollover')}</label>
        <select
          id="rollover"
          class="field-value"
          value={settings.rolloverHour}
          aria-describedby="rollover-note"
          onChange={(event) => void save({ rolloverHour: Number(event.currentTarget.value) })}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {hourInWords(hour, t)}
            </option>
          ))}
        </select>
        <p class="note" id="rollover-note">
          {t('settings.rolloverNote')}
        </p>
      </div>
    </form>
  );
}

function priceOf(percent: number): 'lower' | 'usual' | 'higher' {
  if (percent < 84) return 'lower';
  return percent <= 87 ? 'usual' : 'higher';
}
