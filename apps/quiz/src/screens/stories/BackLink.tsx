import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/Icon.tsx';

interface BackLinkProps {
  readonly href: string;
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** The way to what a page is part of. */
export function BackLink({ href, lang, children }: BackLinkProps) {
  return (
    <p class="back">
      <a href={href} lang={lang}>
        <Icon name="back" />
        {children}
      </a>
    </p>
  );
}
