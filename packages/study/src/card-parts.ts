import type { FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';

/** What an id of the form `pack/fact@revision/view` says of its card. */
export interface CardParts {
  readonly fact: FactKey;
  readonly revision: number;
}

export function partsOf(id: CardId): CardParts {
  const at = id.lastIndexOf('@');
  return { fact: id.slice(0, at), revision: Number.parseInt(id.slice(at + 1), 10) };
}
