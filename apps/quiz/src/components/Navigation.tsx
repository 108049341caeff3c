import { addressOf, type Screen } from '../routing.ts';
import { useT } from '../words/use-translate.ts';
import { Icon } from './Icon.tsx';

/** In the order in which they stand; each has an icon and a word of its name. */
const destinations = ['today', 'stories', 'read', 'stats'] as const satisfies readonly Screen[];

/** The way between the screens: in the header, and at the foot of a phone's. */
export function Navigation({ screen }: { readonly screen: Screen }) {
  const t = useT();
  return (
    <nav class="navigation" aria-label={t('navigation.screens')}>
      <ul>
        {destinations.map((name) => (
          <li key={name}>
            <a href={addressOf(name)} aria-current={name === screen ? 'page' : undefined}>
              <Icon name={name} />
              <span>{t(`navigation.${name}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
