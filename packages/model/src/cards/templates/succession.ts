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
import { fold } from '../words.ts';

/** What took the place of a fact that this one succeeds: the old in the question, the new as answer. */
export function askSuccession(fact: Fact, story: Story): readonly Draft[] {
  return fact.succeeds.flatMap((key) => {
    const old = story.predecessors.get(key);
    return old ? change(old, fact, story) : [];
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
      entityAnswer(entity(fact.person, story)),
    );
  }
  if (old.type === 'figure' && fact.type === 'figure') {
    if (old.subject !== fact.subject || fold(old.quantity) !== fold(fact.quantity)) return [];
    const held = heldBy(fact, story);
    const was = withUnit(old.value, old.unit);
    const [be, it] = held.plural ? ['were', 'they'] : ['was', 'it'];
    return draft(
      [
        `${held.text} ${be} ${was} ${figureCues(old).at(-1)}. What ${be} ${it} ${figureCues(fact).at(-1)}?`,
      ],
      numberAnswer(fact.value, fact.unit, fact.tolerance),
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
        entityAnswer(entity(fact.measure, story)),
      );
      return [...byName, ...byDate];
    }
    if (old.type === 'proposal') {
      return draft(
        [
          ...cuePhrases(old.when).map(
            (cue) =>
              `${cue}, ${inText(old.actor, story)} was considering ${asObject(old.step)}. ${what} followed ${when}?`,
          ),
          ...cuePhrases(old.when).map(
            (cue) =>
              `${cue}, ${inText(old.actor, story)} was considering ${asObject(old.step)}. ${what} followed?`,
          ),
        ],
        entityAnswer(entity(fact.measure, story)),
      );
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
        entityAnswer(entity(fact.object, story)),
      );
    }
  }
  return dated(old, fact);
}

/** For every other pair: the old sentence, and when that ended. */
function dated(old: Fact, fact: Fact): readonly Draft[] {
  const begin = startOf(fact);
  if (!begin) return [];
  const past = old.summary.trim().replace(/\.$/, '');
  return draft([`${past}. ${whenAsked(begin)} did that change?`], dateAnswer(begin));
}

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
