import { useState } from 'preact/hooks';
import { percentInWords } from '../../numbers.ts';
import { useT } from '../../words/use-translate.ts';
import type { Save } from './use-save.ts';

/** Per cent. The log takes more; beyond these ends the price is out of proportion. */
const range = { least: 80, most: 95 } as const;

interface RetentionFieldProps {
  /** 0 to 1. */
  readonly retention: number;
  readonly save: Save['save'];
}

export function RetentionField({ retention, save }: RetentionFieldProps) {
  const t = useT();
  /** While the handle is moved. */
  const [moved, setMoved] = useState<number>();
  const saved = Math.round(retention * 100);
  const shown = moved ?? saved;
  const inWords = percentInWords(shown / 100, t);
  return (
    <div class="field">
      <label for="retention">{t('settings.retention')}</label>
      <output class="field-value" for="retention">
        {inWords}
      </output>
      <input
        id="retention"
        type="range"
        min={Math.min(range.least, saved)}
        max={Math.max(range.most, saved)}
        step="1"
        value={shown}
        aria-describedby="retention-note"
        aria-valuetext={inWords}
        onInput={(event) => setMoved(event.currentTarget.valueAsNumber)}
        onChange={async (event) => {
          await save({ retention: event.currentTarget.valueAsNumber / 100 });
          setMoved(undefined);
        }}
      />
      <p class="note" id="retention-note">
        {t('settings.retentionMeaning', [inWords])} {t(`settings.retentionPrice.${priceOf(shown)}`)}
      </p>
    </div>
  );
}

function priceOf(percent: number): 'lower' | 'usual' | 'higher' {
  if (percent < 84) return 'lower';
  return percent <= 87 ? 'usual' : 'higher';
}
