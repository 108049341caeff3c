import type { Mention } from '@backgrounder/model/annotate';
import type { NameLabel } from './marked-text.ts';

/**
 * Countries, capitals, governments and chips: their common names may be marked or not, and only their full
 * ones bear labels.
 */
const free: ReadonlySet<string> = new Set([
  'beijing',
  'china',
  'chinese-government',
  'japan',
  'netherlands',
  'semiconductors',
  'united-states',
  'us-government',
]);

export interface MentionJudgement {
  readonly right: readonly Mention[];
  readonly wrong: readonly Mention[];
  /** Names that should be marked, and of these the ones that are not, or not as what they are. */
  readonly wanted: readonly NameLabel[];
  readonly missed: readonly NameLabel[];
}

/**
 * Judges the marks of one page. "President Xi Jinping" may be marked where "Xi Jinping" is asked for, and
 * the other way round. What may be marked counts neither way; what bears no label is wrong.
 * @param isWanted whether a name is of a pack that the page is about
 */
export function judgeMentions(
  mentions: readonly Mention[],
  labels: readonly NameLabel[],
  isWanted: (label: NameLabel) => boolean,
): MentionJudgement {
  const right: Mention[] = [];
  const wrong: Mention[] = [];
  const found = new Set<NameLabel>();
  for (const mention of mentions) {
    const here = labels.filter(({ start, end }) => start < mention.end && end > mention.start);
    const fitting = here.find(
      (label) => label.entities.includes(mention.entity) && isNested(label, mention),
    );
    if (fitting?.mark === 'wanted' && isWanted(fitting)) {
      right.push(mention);
      found.add(fitting);
    } else if (!fitting && (here.length > 0 || !free.has(mention.entity))) {
      wrong.push(mention);
    }
  }
  const wanted = labels.filter((label) => label.mark === 'wanted' && isWanted(label));
  return { right, wrong, wanted, missed: wanted.filter((label) => !found.has(label)) };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isNested(one: Span, other: Span): boolean {
  const holds = (outer: Span, inner: Span): boolean =>
    outer.start <= inner.start && outer.end >= inner.end;
  return holds(one, other) || holds(other, one);
}
