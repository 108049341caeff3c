import { useT } from '../words-context.ts';
import type { Command } from './environment.ts';
import { Section } from './Section.tsx';

interface ShortcutsSectionProps {
  readonly commands: readonly Command[];
  readonly onChange: (() => void) | undefined;
}

export function ShortcutsSection({ commands, onChange }: ShortcutsSectionProps) {
  const t = useT();
  return (
    <Section id="keyboard" title={t('options.shortcuts.title')}>
      <dl class="keys">
        {commands.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys === '' ? t('options.shortcuts.none') : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <button type="button" onClick={onChange}>
          {t('options.shortcuts.change')}
        </button>
      ) : (
        <p class="hint">{t('options.shortcuts.where')}</p>
      )}
    </Section>
  );
}
