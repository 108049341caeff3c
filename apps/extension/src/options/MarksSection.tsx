import type { Settings } from '../settings/settings.ts';
import { useT } from '../words-context.ts';
import { Choices, Section } from './Section.tsx';

interface MarksSectionProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

export function MarksSection({ settings, change }: MarksSectionProps) {
  const t = useT();
  return (
    <Section id="marks" title={t('options.marks.title')}>
      <Choices
        legend={t('options.marks.marks')}
        name="marks"
        value={settings.marks}
        choices={[
          { value: 'first', text: t('options.marks.first') },
          { value: 'all', text: t('options.marks.all') },
          { value: 'none', text: t('options.marks.none'), hint: t('options.marks.noneHint') },
        ]}
        onChange={(marks) => change({ marks })}
      />
      <Choices
        legend={t('options.marks.appearance')}
        name="appearance"
        value={settings.appearance}
        choices={[
          { value: 'system', text: t('options.marks.system') },
          { value: 'light', text: t('options.marks.light') },
          { value: 'dark', text: t('options.marks.dark') },
        ]}
        onChange={(appearance) => change({ appearance })}
      />
    </Section>
  );
}
