import type { Settings } from '../settings/settings.ts';
import { useT } from '../words-context.ts';
import { Choices, Section } from './Section.tsx';

/** Languages that sentences are read in; names are found in any. */
const languages = ['de', 'en', 'es', 'fr', 'zh'] as const;

interface LanguagesSectionProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

export function LanguagesSection({ settings, change }: LanguagesSectionProps) {
  const t = useT();
  const { languages: chosen } = settings;
  const names = new Intl.DisplayNames(t('locale'), { type: 'language' });
  return (
    <Section id="languages" title={t('options.languages.title')} hint={t('options.languages.hint')}>
      <Choices
        legend={t('options.languages.explained')}
        name="languages"
        value={chosen === 'all' ? 'all' : 'some'}
        choices={[
          { value: 'all', text: t('options.languages.all') },
          { value: 'some', text: t('options.languages.some') },
        ]}
        onChange={(value) => change({ languages: value === 'all' ? 'all' : languages })}
      />
      {chosen !== 'all' && (
        <ul class="checks">
          {languages.map((language) => (
            <li key={language}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(language)}
                  onChange={(event) =>
                    change({
                      languages: event.currentTarget.checked
                        ? [...chosen, language]
                        : chosen.filter((one) => one !== language),
                    })
                  }
                />
                {names.of(language)}
              </label>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
