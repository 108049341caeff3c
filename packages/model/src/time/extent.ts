import type { Fact } from '../pack/types.ts';
import type { DateValue, Edtf } from './edtf.ts';

/**
 * When a fact happened or held.
 * `moment`: on one day, known exactly or as a range; it stays true afterwards.
 * `state`: all through from one day to another; no longer true after its end.
 */
export type Extent =
  | { readonly kind: 'moment'; readonly on: DateValue }
  | {
      readonly kind: 'state';
      readonly from: DateValue | 'unknown' | 'open';
      readonly to: DateValue | 'unknown' | 'open';
    };

/** The extent of any fact, whatever its type calls the fields that hold it. */
export function extentOf(fact: Fact): Extent {
  switch (fact.type) {
    case 'role':
    case 'relation':
      return { kind: 'state', from: fact.from ?? 'unknown', to: fact.to ?? 'open' };
    case 'measure':
      return { kind: 'state', from: fact.announced, to: fact.ended ?? 'open' };
    case 'figure':
      return ofEdtf(fact.asOf);
    case 'event':
    case 'statement':
    case 'proposal':
    case 'claim':
      return ofEdtf(fact.when);
  }
}

function ofEdtf(value: Edtf): Extent {
  return value.kind === 'date'
    ? { kind: 'moment', on: value }
    : { kind: 'state', from: value.from, to: value.to };
}
