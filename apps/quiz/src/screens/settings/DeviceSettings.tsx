import type { Quiz } from '../../state/quiz.ts';
import { themes } from '../../preferences.ts';
import { languageNames, languages } from '../../words/languages.ts';
import { useT } from '../../words/use-translate.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { Section } from '../../components/Section.tsx';

/** The value of a choice to follow the browser. */
const follow = '';

/** Language and colours, kept on this device alone. */
export function DeviceSettings({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const { value, change } = quiz.preferences;
  const { language, theme } = value.value;
  return (
    <Section name="device" title={t('settings.device')}>
      <div class="fields">
        <ChoiceField
          id="language"
          label={t('settings.language')}
          note={t('settings.languageNote')}
          choices={[
            { value: follow, words: t('settings.languageOfBrowser') },
            ...languages.map((one) => ({ value: one, words: languageNames[one], lang: one })),
          ]}
          value={language ?? follow}
          onChoose={(value) => change({ language: languages.find((one) => one === value) })}
        />
        <ChoiceField
          id="theme"
          label={t('settings.theme.label')}
          choices={[
            { value: follow, words: t('settings.theme.system') },
            ...themes.map((one) => ({ value: one, words: t(`settings.theme.${one}`) })),
          ]}
          value={theme ?? follow}
          onChoose={(value) => change({ theme: themes.find((one) => one === value) })}
        />
      </div>
    </Section>
  );
}
