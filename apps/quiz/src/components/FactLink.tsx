import type { Card } from '@backgrounder/model/cards';
import type { ComponentChildren } from 'preact';
import { addressOf } from '../routing.ts';

interface FactLinkProps {
  readonly card: Card;
  readonly children: ComponentChildren;
}

/** To the page of the fact that a card asks for. */
export function FactLink({ card, children }: FactLinkProps) {
  return (
    <a class="fact-link" href={addressOf('stories', card.pack, card.fact)}>
      {children}
    </a>
  );
}
