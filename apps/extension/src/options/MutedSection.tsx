import type { Settings } from '../settings/settings.ts';
import { useT } from '../words-context.ts';
import { Section } from './Section.tsx';

interface MutedSectionProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

export function MutedSection({ settings, change }: MutedSectionProps) {
  const t = useT();
  const { muted } = settings;
  return (
    <Section id="muted" title={t('options.muted.title')} hint={t('options.muted.hint')}>
      {muted.length === 0 && <p>{t('options.muted.empty')}</p>}
      <ul class="rows">
        {muted.map(({ id, name }) => (
          <li key={id}>
            <span class="name" dir="auto">
              {name}
            </span>
            <button
              type="button"
              aria-label={`${t('options.muted.unmute')}: ${name}`}
              onClick={() => change({ muted: muted.filter((one) => one.id !== id) })}
            >
              {t('options.muted.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
