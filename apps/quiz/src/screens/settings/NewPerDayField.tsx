import { useState } from 'preact/hooks';
import { useT } from '../../words/use-translate.ts';
import type { Save } from './use-save.ts';

const most = 200;

interface NewPerDayFieldProps {
  readonly newPerDay: number;
  readonly save: Save['save'];
}

export function NewPerDayField({ newPerDay, save }: NewPerDayFieldProps) {
  const t = useT();
  /** What was written that is no such number, until it is mended. */
  const [wrong, setWrong] = useState<string>();
  return (
    <div class="field">
      <label for="new-per-day">{t('settings.newPerDay')}</label>
      <input
        id="new-per-day"
        class="field-value"
        type="number"
        inputmode="numeric"
        min="0"
        max={most}
        step="1"
        value={wrong ?? newPerDay}
        aria-describedby="new-per-day-note"
        aria-invalid={wrong !== undefined}
        onChange={(event) => {
          const field = event.currentTarget;
          const isWrong = field.value === '' || !field.validity.valid;
          setWrong(isWrong ? field.value : undefined);
          if (!isWrong) void save({ newPerDay: field.valueAsNumber });
        }}
      />
      <p class="note" id="new-per-day-note">
        {t('settings.newPerDayNote', most)}
      </p>
      <p class="field-wrong" role="alert">
        {wrong !== undefined && t('settings.number', ['0', String(most), String(newPerDay)])}
      </p>
    </div>
  );
}
