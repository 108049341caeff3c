import type { EntityId, FactId, PackId } from '@backgrounder/model';
import { isOptional, isRecord, isString } from '../messages/json.ts';

/** What a reader says is wrong. */
export interface WrongReport {
  readonly entity?: EntityId;
  readonly pack?: PackId;
  readonly fact?: FactId;
  readonly kind: WrongKind;
  /** Words of the page around the mention: at most 200 UTF-16 code units. */
  readonly quote: string;
  /** Of the page; empty where it is not to be kept. */
  readonly address: string;
  readonly note?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** `not-this-entity`: the name means somebody else here. `not-told-here`: the page does not tell the fact. */
export type WrongKind = (typeof wrongKinds)[number];

export const wrongKinds = ['not-this-entity', 'fact-wrong', 'not-told-here', 'other'] as const;

export const longestQuote = 200;

export function parseReport(value: unknown): WrongReport | undefined {
  if (!isRecord(value)) return undefined;
  const { entity, pack, fact, quote, address, note, at } = value;
  const kind = wrongKinds.find((one) => one === value.kind);
  if (
    kind === undefined ||
    !isOptional(entity, isString) ||
    !isOptional(pack, isString) ||
    !isOptional(fact, isString) ||
    !isOptional(note, isString) ||
    !isString(quote) ||
    quote.length > longestQuote ||
    !isString(address) ||
    typeof at !== 'number' ||
    !Number.isFinite(at)
  ) {
    return undefined;
  }
  return {
    ...(entity !== undefined && { entity }),
    ...(pack !== undefined && { pack }),
    ...(fact !== undefined && { fact }),
    kind,
    quote,
    address,
    ...(note !== undefined && { note }),
    at,
  };
}
