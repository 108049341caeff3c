import { beginningOf } from '../../chronology/extent.ts';
import { keyOf } from '../../pack/fact-key.ts';
import { entitiesOf } from '../../pack/references.ts';
import type { Fact } from '../../pack/types.ts';
import { inText, textAnswer, type Draft } from '../draft.ts';
import { cuePhrases } from '../phrase.ts';
import { inverted } from '../sentence.ts';
import type { Story } from '../story.ts';
import { tell } from '../telling.ts';
import { hash } from '../words.ts';

/** The answers that there are to what came when, relative to something else. */
export const orders = ['Before it', 'After it', 'On the same day'] as const;

const wordings: Readonly<Record<'before' | 'after', readonly string[]>> = {
  before: ['before', 'before that', 'earlier', 'beforehand'],
  after: ['after', 'after that', 'later', 'afterwards'],
};

/**
 * Which of two came first, where an author says that one answered the other: pairs that only stand near
 * each other would change with every fact that is added. What can be named in a few words is the one that
 * the other is placed by.
 */
export function askOrder(fact: Fact, story: Story): readonly Draft[] {
  return story.live
    .filter((other) => answers(fact, other) || answers(other, fact))
    .filter((other) => isPlacedBy(fact, other, story))
    .flatMap((other) => order(fact, other, story));
}

function answers(fact: Fact, other: Fact): boolean {
  return fact.respondsTo.includes(keyOf(other));
}

function isPlacedBy(fact: Fact, other: Fact, story: Story): boolean {
  if (landmarks(other, story).length === 0) return false;
  if (landmarks(fact, story).length === 0) return true;
  const [first] = [fact, other].toSorted((one, two) => hash(keyOf(one)) - hash(keyOf(two)));
  return first === fact;
}

function order(fact: Fact, other: Fact, story: Story): readonly Draft[] {
  const mine = beginningOf(fact);
  const theirs = beginningOf(other);
  if (!mine || !theirs) return [];
  const before = mine.latest < theirs.earliest;
  if (!before && theirs.latest >= mine.earliest) return [];
  const undated = tell(fact.summary, mine, story, entitiesOf(fact)).undated;
  const asked = undated && inverted(undated, story);
  if (!asked) return [];
  return [
    {
      view: `order-${other.id}`,
      questions: landmarks(other, story).map((it) => `When, relative to ${it}, ${asked}?`),
      answer: textAnswer(before ? orders[0] : orders[1], before ? wordings.before : wordings.after),
    },
  ];
}

/** What a fact is called in few words: the name of a measure, with its date. */
function landmarks(fact: Fact, story: Story): string[] {
  if (fact.type !== 'measure') return [];
  const measure = inText(fact.measure, story);
  if (/\d{4}/.test(measure)) return [measure];
  return cuePhrases(fact.announced).map((cue) => `${measure} announced ${cue}`);
}
