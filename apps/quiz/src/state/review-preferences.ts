import { signal, type ReadonlySignal } from '@preact/signals';

/** How the learner reviews on this device. */
export interface ReviewPreferences {
  /** After which a session says that time is up; 0 for never. */
  readonly minutes: number;
  /** Whether a card that is turned over can be swiped to Again or Good. */
  readonly swipe: boolean;
  readonly vibrate: boolean;
}

export interface KeptPreferences {
  readonly value: ReadonlySignal<ReviewPreferences>;
  readonly change: (changes: Partial<ReviewPreferences>) => void;
}

export const sessionMinutes = [5, 10, 15] as const;
const reviewPreferencesKey = 'backgrounder.review';
const usual: ReviewPreferences = { minutes: 0, swipe: true, vibrate: false };

/** Asks for the storage each time: a browser that forbids it throws on the asking. */
export function keptPreferences(storage: () => Storage): KeptPreferences {
  const value = signal(read());

  function read(): ReviewPreferences {
    try {
      return parsePreferences(JSON.parse(storage().getItem(reviewPreferencesKey) ?? '{}'));
    } catch {
      return usual;
    }
  }

  return {
    value,
    change(changes) {
      value.value = { ...value.value, ...changes };
      try {
        storage().setItem(reviewPreferencesKey, JSON.stringify(value.value));
      } catch {
        // It holds for as long as the page is open.
      }
    },
  };
}

function parsePreferences(kept: unknown): ReviewPreferences {
  const { minutes, swipe, vibrate } = Object(kept) as Record<string, unknown>;
  return {
    minutes: sessionMinutes.find((one) => one === minutes) ?? usual.minutes,
    swipe: typeof swipe === 'boolean' ? swipe : usual.swipe,
    vibrate: typeof vibrate === 'boolean' ? vibrate : usual.vibrate,
  };
}
