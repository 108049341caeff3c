import type { FactKey } from '@backgrounder/model';
import { partsOf } from '../card-parts.ts';
import type { ReviewEvent } from './event.ts';
import { eventsOf, type WholeLog } from './fold-log.ts';
import { compareEvents } from './order.ts';

/** The reviews that nothing takes back, in the order of the log, but for those of some facts. */
export function standingReviews(
  log: WholeLog,
  without: ReadonlySet<FactKey>,
): readonly ReviewEvent[] {
  const reviews: ReviewEvent[] = [];
  for (const [event, isUndone] of eventsOf(log)) {
    if (isUndone || event.type !== 'review' || without.has(partsOf(event.card).fact)) continue;
    reviews.push(event);
  }
  return reviews.sort(compareEvents);
}
