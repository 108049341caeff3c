import { percentInWords } from '../../numbers.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { ChoiceField, withSet } from './ChoiceField.tsx';
import type { Save } from './use-save.ts';

/** Per cent. */
const offered = [75, 80, 85, 90, 95];
/** The value of a choice to do as for all stories. */
const same = '';

interface PackRetentionProps {
  readonly quiz: Quiz;
  readonly save: Save['save'];
}

/** Another retention for single stories. */
export function PackRetention({ quiz, save }: PackRetentionProps) {
  const t = useT();
  const { retention, packRetention } = quiz.snapshot.value.settings;
  const stories = quiz.stories.value.filter((story) => story.chosen);
  if (stories.length === 0) return null;
  return (
    <fieldset class="pack-retention">
      <legend>{t('settings.packs.title')}</legend>
      <p class="note">{t('settings.packs.note')}</p>
      <div class="fields">
        {stories.map(({ pack }, index) => {
          const own = packRetention[pack.id] ?? undefined;
          const percent = own === undefined ? undefined : Math.round(own * 100);
          return (
            <ChoiceField
              key={pack.id}
              id={`pack-retention-${index}`}
              label={<span lang={pack.language}>{pack.title}</span>}
              choices={[
                { value: same, words: t('settings.packs.same', [percentInWords(retention, t)]) },
                ...(percent === undefined ? offered : withSet(offered, percent)).map((one) => ({
                  value: String(one),
                  words: percentInWords(one / 100, t),
                })),
              ]}
              value={percent === undefined ? same : String(percent)}
              onChoose={(value) =>
                void save({
                  packRetention: { [pack.id]: value === same ? null : Number(value) / 100 },
                })
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}
