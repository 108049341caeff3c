/**
 * How a language words dates. Patterns are of regular expressions, held against text whose diacritics are
 * gone; a name in angle brackets stands for what `DateWords` lists under it, and tells what was found.
 */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly seasons: Readonly<Record<Season, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** `last` year, `this` year, `next` year. */
  readonly turns: Readonly<Record<Turn, string>>;
  readonly counts: Readonly<Record<string, number>>;
  /** Of days of the month: "first". */
  readonly ordinals: readonly string[];
  /** What stands between words; no date goes on in the next paragraph. */
  readonly space: string;
  /** Whether words begin and end at spaces. */
  readonly spaced: boolean;
  /** The longer ones first. */
  readonly patterns: readonly DatePattern[];
}

export type Unit = 'day' | 'week' | 'month' | 'year';
export type Turn = 'last' | 'this' | 'next';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a pattern says of a date: what its groups tell, or a number of days, or a step from what was told before. */
export interface DatePattern {
  readonly source: string;
  readonly says:
    | 'date'
    | { readonly daysFromPublished: number }
    | { readonly from: 'published' | 'told'; readonly towards: 'past' | 'future' }
    | { readonly sameAsTold: true }
    | 'unit';
}

export const date = (source: string): DatePattern => ({ source, says: 'date' });
export const days = (source: string, daysFromPublished: number): DatePattern => ({
  source,
  says: { daysFromPublished },
});
export const ago = (source: string): DatePattern => ({
  source,
  says: { from: 'published', towards: 'past' },
});
export const ahead = (source: string): DatePattern => ({
  source,
  says: { from: 'published', towards: 'future' },
});
export const later = (source: string): DatePattern => ({
  source,
  says: { from: 'told', towards: 'future' },
});
export const earlier = (source: string): DatePattern => ({
  source,
  says: { from: 'told', towards: 'past' },
});
export const unit = (source: string): DatePattern => ({ source, says: 'unit' });

export const listed = (words: string): string[] => words.split(' ');
