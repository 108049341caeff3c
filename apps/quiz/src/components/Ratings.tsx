import { ratings, type Interval, type Preview, type Rating } from '@backgrounder/study';
import { durationInWords, roundDuration } from '../durations.ts';
import { strings } from '../strings.ts';
import { useT } from '../words/use-translate.ts';

interface RatingsProps {
  readonly preview: Preview;
  readonly suggested: Rating;
  /** While the last answer is being written. */
  readonly busy: boolean;
  readonly onRate: (rating: Rating) => void;
}

export function Ratings({ preview, suggested, busy, onRate }: RatingsProps) {
  const t = useT();
  return (
    <fieldset class="ratings" aria-label={strings.review.recalled} aria-busy={busy}>
      {ratings.map((rating, index) => {
        const duration = roundDuration(intervalLength(preview[rating]));
        const isSuggested = rating === suggested;
        return (
          <button
            key={rating}
            type="button"
            class={isSuggested ? 'rating rating-suggested' : 'rating'}
            data-rating={rating}
            title={strings.ratingMeaning[rating]}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onRate(rating)}
          >
            <span class="rating-name">
              <kbd aria-hidden="true">{index + 1}</kbd>
              {strings.rating[rating]}
            </span>
            <span class="visually-hidden">
              {strings.review.ratingNote(durationInWords(duration, t), isSuggested)}
            </span>
            <span class="rating-interval" aria-hidden="true">
              {durationInWords(duration, t, 'short')}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** Milliseconds. */
function intervalLength(interval: Interval): number {
  switch (interval.kind) {
    case 'minutes':
      return interval.minutes * 60_000;
    case 'days':
      return interval.days * 86_400_000;
  }
}
