import { isWithdrawn } from '../../chronology/as-of.ts';
import { beginningOf } from '../../chronology/extent.ts';
import { entitiesOf } from '../../pack/references.ts';
import type { Fact } from '../../pack/types.ts';
import type { DateValue } from '../../time/edtf.ts';
import { askFor, isPlural } from '../naming.ts';
import { cuePhrases, datePhrase, whenAsked } from '../phrase.ts';
import { asObject } from './proposal.ts';
import { postInText } from './role.ts';
import { figureCues, heldBy } from './figure.ts';
import {
  dateAnswer,
  entity,
  entityAnswer,
  inText,
  numberAnswer,
  textAnswer,
  withUnit,
  type Draft,
} from '../draft.ts';
import type { Story } from '../story.ts';
import { tell } from '../telling.ts';
import { fold } from '../words.ts';

/** What took the place of a fact that this one succeeds: the old in the question, the new as answer. */
export function askSuccession(fact: Fact, story: Story): readonly Draft[] {
  const told = new Set<string>();
  // In the order of keys: which of them has the bare view must not hang on the author's list.
  const predecessors = fact.succeeds
    .toSorted()
    .map((key) => story.predecessors.get(key))
    .filter((old) => old !== undefined && !isWithdrawn(old, story.chronology)) as readonly Fact[];
  return predecessors.flatMap((old, at) => {
    const drafts = change(old, fact, story);
    const first = drafts[0]?.questions[0];
    // Two sources for one holder of a post make one change.
    if (first === undefined || told.has(first)) return [];
    told.add(first);
    return at === 0
      ? drafts
      : drafts.map((draft): Draft => ({ ...draft, view: `what-changed-${old.id}` }));
  });
}

function change(old: Fact, fact: Fact, story: Story): readonly Draft[] {
  if (old.type === 'role' && fact.type === 'role') {
    const when = fact.from ? ` ${datePhrase(fact.from)}` : '';
    if (old.person === fact.person) {
      const person = inText(fact.person, story);
      return draft(
        [`Which post did ${person}, until then ${postInText(old, story)}, take${when}?`],
        textAnswer(fact.post),
      );
    }
    const post = postInText(fact, story);
    if (fold(postInText(old, story)) !== fold(post)) return [];
    const before = inText(old.person, story);
    return draft(
      [`Who succeeded ${before} as ${post}${when}?`],
      entityAnswer(entity(fact.person, story), story),
    );
  }
  if (old.type === 'figure' && fact.type === 'figure') {
    if (old.subject !== fact.subject || old.unit !== fact.unit) return [];
    const held = heldBy(fact, story);
    const was = withUnit(old.value, old.unit);
    const answer = numberAnswer(fact.value, fact.unit, fact.tolerance);
    if (fold(old.quantity) !== fold(fact.quantity)) {
      const asked = held.plural ? 'were' : 'was';
      return draft(
        [
          `What ${asked} ${held.text} ${figureCues(fact).at(-1)}, after ${was} ${figureCues(old).at(-1)}?`,
        ],
        answer,
      );
    }
    const [be, it] = held.plural ? ['were', 'they'] : ['was', 'it'];
    return draft(
      [
        `${held.text} ${be} ${was} ${figureCues(old).at(-1)}. What ${be} ${it} ${figureCues(fact).at(-1)}?`,
      ],
      answer,
    );
  }
  if (fact.type === 'measure') {
    const actor = inText(fact.actor, story);
    const what = askFor(entity(fact.measure, story)).subject;
    const when = datePhrase(fact.announced);
    if (old.type === 'measure') {
      const before = `${inText(old.measure, story)}, announced ${datePhrase(old.announced)},`;
      const be = isPlural(entity(old.measure, story)) ? 'were' : 'was';
      const byDate = draft(
        [`${whenAsked(fact.announced)} ${be} ${before} superseded?`],
        dateAnswer(fact.announced),
      );
      const byName = draft(
        [
          `${what} did ${actor} announce ${when} to follow ${inText(old.measure, story)} announced ${datePhrase(old.announced)}?`,
          `${what} announced ${when} took the place of ${inText(old.measure, story)}?`,
        ],
        entityAnswer(entity(fact.measure, story), story),
      );
      return [...byName, ...byDate, ...dated(old, fact, story)];
    }
    if (old.type === 'proposal') {
      const considered = `${inText(old.actor, story)} was considering ${asObject(old.step)}`;
      const follow = `${whenAsked(fact.announced)} did a measure follow?`;
      const byDate = draft(
        [
          ...cuePhrases(old.when).map((cue) => `${cue}, ${considered}. ${follow}`),
          `${considered}. ${follow}`,
        ],
        dateAnswer(fact.announced),
      );
      const byName = draft(
        [
          ...cuePhrases(old.when).map((cue) => `${cue}, ${considered}. ${what} followed ${when}?`),
          ...cuePhrases(old.when).map((cue) => `${cue}, ${considered}. ${what} followed?`),
        ],
        entityAnswer(entity(fact.measure, story), story),
      );
      return [...byName, ...byDate];
    }
  }
  if (old.type === 'proposal' && fact.type === 'proposal' && fact.when.kind === 'date') {
    const actor = inText(fact.actor, story);
    return fact.stage === 'dropped'
      ? draft(
          [
            `${whenAsked(fact.when)} did ${actor} drop the idea of ${asObject(old.step)}, considered ${datePhrase(old.when)}?`,
          ],
          dateAnswer(fact.when),
        )
      : draft(
          [
            `${datePhrase(old.when)}, ${actor} was considering ${asObject(old.step)}. Which step took its place ${datePhrase(fact.when)}?`,
          ],
          textAnswer(fact.step),
        );
  }
  if (old.type === 'relation' && fact.type === 'relation' && fact.from) {
    const subject = inText(fact.subject, story);
    if (old.subject === fact.subject && old.predicate === 'owned-by') {
      return draft(
        [
          `${askFor(entity(fact.object, story)).subject} took ${subject} over from ${inText(old.object, story)} ${datePhrase(fact.from)}?`,
        ],
        entityAnswer(entity(fact.object, story), story),
      );
    }
  }
  return dated(old, fact, story);
}

/**
 * For every other pair: the old sentence, with its date where that betrays nothing, and when that ended.
 * What only happened does not end; how it went on is a question for its author's own words.
 */
function dated(old: Fact, fact: Fact, story: Story): readonly Draft[] {
  const begin = startOf(fact);
  if (!begin || (isHappening(old) && !ending.test(fact.summary))) return [];
  const when = whenAsked(begin);
  const began = beginningOf(old);
  const undated = began && tell(old.summary, began, story, entitiesOf(old)).undated;
  const sentences = [
    old.summary.trim().replace(/\.$/, ''),
    // What is only said of the last name may go.
    ...(undated ? [undated.text, undated.text.replace(/, an? [^,]*$/, '')] : []),
    ...(old.type === 'measure'
      ? [
          `${inText(old.actor, story)} announced ${inText(old.measure, story)} ${datePhrase(old.announced)}`,
          `${inText(old.actor, story)} announced ${inText(old.measure, story)}`,
        ]
      : []),
  ];
  return draft(
    sentences.flatMap((past) => [
      `${past}. ${when} did that change?`,
      `${past}. When was that changed or lifted?`,
    ]),
    dateAnswer(begin),
  );
}

function isHappening(fact: Fact): boolean {
  return fact.type === 'event' || fact.type === 'statement' || fact.type === 'claim';
}

/** Verbs by which a sentence tells that something before it came to an end or changed. */
const ending =
  /\b(?:suspend|end|extend|lift|drop|rescind|revoke|repeal|withdr[ae]w|replac|exempt|approv|eas|lower|rais|struck down)(?:s|ed|d|ing)?\b/;

function startOf(fact: Fact): DateValue | undefined {
  switch (fact.type) {
    case 'event':
    case 'statement':
    case 'proposal':
    case 'claim':
      return fact.when.kind === 'date' ? fact.when : undefined;
    case 'measure':
      return fact.effective ?? fact.announced;
    case 'role':
    case 'relation':
      return fact.from;
    case 'figure':
      return undefined;
  }
}

function draft(questions: readonly string[], answer: Draft['answer']): readonly Draft[] {
  return [{ view: 'what-changed', questions, answer }];
}
