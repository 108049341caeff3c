import type { Day, Doubt, Entity, FactStatus, FactType } from '@backgrounder/model';

/** What the card says of itself, in English. Facts speak their pack's language. */
export const language = 'en';

export const words = {
  asOf: (date: string) => `As of ${date}`,
  undatedFacts: 'What is recorded',
  undated:
    'This page gives no date, so it cannot be said what held when it was written. Each fact has its own date.',
  since: 'Since then',
  sinceHint: 'After this page was published',
  past: (count: number) => (count === 1 ? 'Over by then (1)' : `Over by then (${count})`),
  empty: (name: string) => `The pack names ${name}, but records nothing about it.`,
  nothingYet: 'Nothing is recorded up to the date of this page.',
  more: (count: number) => `${count} more`,
  moreSources: (count: number) => (count === 1 ? '1 more source' : `${count} more sources`),
  sinceCount: (count: number) => `Since then: ${count}`,
  close: 'Close',
  previous: 'Previous mention',
  next: 'Next mention',
  position: (at: number, total: number) => `${at} of ${total}`,
  onDay: (date: string) => `on ${date}`,
  source: 'Source',
  sourceOf: (published: string) => `Source (${published})`,
  sourceMissing: 'Source not named',
  onPage: 'Told on this page',
  possibly: {
    begun: 'Possibly by then',
    over: 'Perhaps over by then',
    told: 'Perhaps not yet reported then',
  } satisfies Record<Doubt, string>,
  knownLater: 'Became known later',
  opensNewTab: 'opens in a new tab',
} as const;

const kinds: Readonly<Record<Entity['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  measure: 'Measure',
  technology: 'Technology',
  material: 'Material',
  event: 'Event',
  work: 'Work',
  concept: 'Concept',
};

export function kindInWords(kind: Entity['kind']): string {
  return kinds[kind];
}

/** Nothing for a fact that is plainly reported: that goes without saying. */
export function statusInWords(status: FactStatus): string | undefined {
  switch (status) {
    case 'reported':
      return undefined;
    case 'confirmed':
      return 'Confirmed';
    case 'disputed':
      return 'Disputed';
    case 'retracted':
      return 'Retracted';
  }
}

export function attributionInWords(type: FactType, attribution: string): string {
  return type === 'claim' ? `Claimed by ${attribution}` : `Said by ${attribution}`;
}

const millisecondsPerDay = 86_400_000;
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `7 July 2023`. */
export function dayInWords(day: Day): string {
  return dayFormat.format(day * millisecondsPerDay);
}
