import { addressOf, type Screen } from '../routing.ts';
import { useT } from '../words/use-translate.ts';
import { Icon } from './Icon.tsx';
import { Navigation } from './Navigation.tsx';

interface HeaderProps {
  readonly screen: Screen;
  readonly onHelp: () => void;
}

export function Header({ screen, onHelp }: HeaderProps) {
  const t = useT();
  return (
    <header class="header">
      <a class="brand" href={addressOf('today')} aria-label={t('navigation.home')}>
        <img src="./icon.svg" alt="" width="28" height="28" />
        <span>{t('app.name')}</span>
      </a>
      <Navigation screen={screen} />
      <div class="header-actions">
        <button
          type="button"
          class="icon-button"
          aria-label={t('navigation.help')}
          onClick={onHelp}
        >
          <Icon name="help" />
        </button>
        <a class="icon-button" href={addressOf('settings')} aria-label={t('navigation.settings')}>
          <Icon name="settings" />
        </a>
      </div>
    </header>
  );
}
