import { routes } from '../routing.ts';
import { strings } from '../strings.ts';
import { Icon } from './Icon.tsx';

interface HeaderProps {
  readonly onHelp: () => void;
}

export function Header({ onHelp }: HeaderProps) {
  return (
    <header class="header">
      <a class="brand" href={routes.today} aria-label={strings.home}>
        <img src="./icon.svg" alt="" width="28" height="28" />
        <span>{strings.product}</span>
      </a>
      <nav class="header-actions">
        <button type="button" class="icon-button" aria-label={strings.help} onClick={onHelp}>
          <Icon name="help" />
        </button>
        <a class="icon-button" href={routes.settings} aria-label={strings.settings}>
          <Icon name="settings" />
        </a>
      </nav>
    </header>
  );
}
