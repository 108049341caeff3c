import type { Fact } from '../pack/types.ts';
import type { DateValue, Edtf, IntervalValue } from '../time/edtf.ts';

/**
 * When a fact happened or held.
 * `moment`: on one day, known exactly or as a range; it stays true afterwards.
 * `episode`: from one day to another (a visit); it stays true afterwards that it happened.
 * `state`: all through from one day to another (a post, a measure); no longer true after its end.
 */
export type Extent =
  | { readonly kind: 'moment'; readonly on: DateValue }
  | {
      readonly kind: 'episode' | 'state';
      readonly from: IntervalValue['from'];
      readonly to: IntervalValue['to'];
    };

/** The extent of any fact, whatever its type calls the fields that hold it. */
export function extentOf(fact: Fact): Extent {
  switch (fact.type) {
    case 'role':
    case 'relation':
      return { kind: 'state', from: fact.from ?? 'unknown', to: fact.to ?? 'open' };
    case 'measure':
      return { kind: 'state', from: fact.announced, to: fact.ended ?? 'open' };
    case 'proposal':
      return ofEdtf(fact.when, 'state');
    case 'figure':
      return ofEdtf(fact.asOf, 'episode');
    case 'event':
    case 'statement':
    case 'claim':
      return ofEdtf(fact.when, 'episode');
  }
}

/** The day on which a fact happened or began to hold, or `undefined` where it is not recorded. */
export function beginningOf(fact: Fact): DateValue | undefined {
  const extent = extentOf(fact);
  const start = extent.kind === 'moment' ? extent.on : extent.from;
  return typeof start === 'object' ? start : undefined;
}

function ofEdtf(value: Edtf, lasting: 'episode' | 'state'): Extent {
  return value.kind === 'date'
    ? { kind: 'moment', on: value }
    : { kind: lasting, from: value.from, to: value.to };
}
