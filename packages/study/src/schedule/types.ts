import type { Rating } from '../log/event.ts';

/** What each rating would lead to. */
export type Preview = Readonly<Record<Rating, Interval>>;

/** Until the card comes again: a learning step within the day, or whole learner's days. */
export type Interval =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'days'; readonly days: number };
