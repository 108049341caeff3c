import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';

/** What touch does in review, on this device. */
export function TouchSettings({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const { value, change } = quiz.preferences;
  const { swipe, vibrate } = value.value;
  return (
    <section aria-labelledby="touch-title">
      <h2 id="touch-title">{t('touch.title')}</h2>
      <label class="tick">
        <input
          type="checkbox"
          name="swipe"
          checked={swipe}
          aria-describedby="swipe-note"
          onChange={(event) => change({ swipe: event.currentTarget.checked })}
        />
        <span>{t('touch.swipe')}</span>
      </label>
      <p class="note" id="swipe-note">
        {t('touch.swipeNote')}
      </p>
      {'vibrate' in navigator && (
        <label class="tick">
          <input
            type="checkbox"
            name="vibrate"
            checked={vibrate}
            onChange={(event) => change({ vibrate: event.currentTarget.checked })}
          />
          <span>{t('touch.vibrate')}</span>
        </label>
      )}
    </section>
  );
}
