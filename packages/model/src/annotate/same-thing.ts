import { beginningOf } from '../chronology/extent.ts';
import { entitiesNamedBy, entitiesOf } from '../pack/references.ts';
import type { Fact, FigureFact, RelationFact } from '../pack/types.ts';
import { overlap } from '../time/span.ts';

/**
 * Whether two facts surely tell of one thing, so that a reader needs one of them: a measure announced, or a post
 * taken up, as two sources date it; what a measure affects beside the measure; and what two packs tell of one
 * type, the same entities and the same exact day. What one speaker says on one day may be several things, so words
 * are never taken for one.
 */
export function isSameThing(one: Fact, other: Fact): boolean {
  if (one.type === 'measure' && other.type === 'measure') {
    return one.measure === other.measure && overlap(one.announced, other.announced);
  }
  if (one.type === 'role' && other.type === 'role') {
    const isOnePost = one.post.toLowerCase() === other.post.toLowerCase();
    return isOnePost && one.person === other.person && mayBeginTogether(one, other);
  }
  if (isPartOf(one, other) || isPartOf(other, one)) return true;
  if (one.pack === other.pack || one.type !== other.type) return false;
  if (!isOfOneDay(one, other) || !namesTheSame(one, other)) return false;
  switch (one.type) {
    case 'event':
      return true;
    case 'figure':
      return isSameNumber(one, other as FigureFact);
    case 'relation':
      return isSameRelation(one, other as RelationFact);
    default:
      return false;
  }
}

/** Whether a relation tells what a measure does to a thing that it concerns. */
function isPartOf(part: Fact, whole: Fact): boolean {
  return (
    part.type === 'relation' &&
    part.predicate === 'affects' &&
    whole.type === 'measure' &&
    part.subject === whole.measure &&
    entitiesOf(whole).includes(part.object)
  );
}

/** A beginning that is not recorded may be any. */
function mayBeginTogether(one: Fact, other: Fact): boolean {
  const [began, otherBegan] = [beginningOf(one), beginningOf(other)];
  return !began || !otherBegan || overlap(began, otherBegan);
}

function isOfOneDay(one: Fact, other: Fact): boolean {
  const [began, otherBegan] = [beginningOf(one), beginningOf(other)];
  const isExact = began?.precision === 'day' && began.qualifier === 'none';
  return isExact && began.text === otherBegan?.text;
}

function namesTheSame(one: Fact, other: Fact): boolean {
  const named = new Set(entitiesNamedBy(one));
  const otherNamed = entitiesNamedBy(other);
  return named.size === otherNamed.length && otherNamed.every((id) => named.has(id));
}

function isSameNumber(one: FigureFact, other: FigureFact): boolean {
  return one.value === other.value && one.unit === other.unit;
}

function isSameRelation(one: RelationFact, other: RelationFact): boolean {
  return one.predicate === other.predicate && one.subject === other.subject;
}
