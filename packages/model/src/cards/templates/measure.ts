import type { EntityId, MeasureFact } from '../../pack/types.ts';
import { knownFrom } from '../../chronology/as-of.ts';
import {
  dateAnswer,
  entity,
  entityAnswer,
  gapQuestions,
  inText,
  subjectQuestions,
  textAnswer,
  whenDraft,
  type Draft,
  type Template,
} from '../draft.ts';
import { askFor, isPlural, namesInText } from '../naming.ts';
import { cuePhrases, whenAsked } from '../phrase.ts';
import { findNames, type Story } from '../story.ts';
import { tell } from '../telling.ts';

/** Who imposed which measure on whom, when, for what stated reason, and what it covers. */
export const askMeasure: Template<MeasureFact> = (fact, story) => {
  const names = [fact.actor, fact.measure, ...fact.targets, ...fact.about];
  const telling = tell(fact.summary, fact.announced, story, names);
  const cues = cuePhrases(fact.announced);
  const actor = inText(fact.actor, story);
  const who = askFor(entity(fact.actor, story));
  const measure = inText(fact.measure, story);
  const what = askFor(entity(fact.measure, story));
  const plural = isPlural(entity(fact.measure, story));
  const called = namesOf(fact.measure, story);
  const named = `${measure}, announced by ${actor}`;
  const drafts: Draft[] = [
    {
      view: 'who',
      questions: [
        ...subjectQuestions(telling, fact.actor, story),
        ...cues.flatMap((cue) => called.map((it) => `${who.subject} announced ${it} ${cue}?`)),
        ...gapQuestions(telling, fact.actor, story),
      ],
      answer: entityAnswer(entity(fact.actor, story), story),
    },
    {
      view: 'what',
      questions: [
        ...cues.map(
          (cue) =>
            fact.scope && `${what.subject} did ${actor} announce ${cue}, covering ${fact.scope}?`,
        ),
        ...gapQuestions(telling, fact.measure, story),
        ...cues.flatMap((cue) => [
          fact.targets.length > 0
            ? `${what.subject} did ${actor} announce against ${namesInText(fact.targets, story)} ${cue}?`
            : undefined,
          `${what.subject} did ${actor} announce ${cue}?`,
        ]),
      ],
      answer: entityAnswer(entity(fact.measure, story), story),
    },
  ];
  if (fact.rationale) {
    drafts.push({
      view: 'why',
      questions: cues.flatMap((cue) => [
        `What reason did ${actor} give ${cue} for ${measure}?`,
        `What reason did ${actor} give for ${measure} announced ${cue}?`,
      ]),
      answer: textAnswer(fact.rationale),
    });
  }
  const when = whenDraft(fact.announced, telling, story);
  drafts.push({
    ...when,
    questions: [
      `${whenAsked(fact.announced)} did ${actor} announce ${measure}?`,
      ...when.questions,
    ],
  });
  if (fact.scope) {
    drafts.push({
      view: 'scope',
      questions: cues.map((cue) => `What ${plural ? 'do' : 'does'} ${named} ${cue}, cover?`),
      answer: textAnswer(fact.scope),
    });
  }
  if (fact.effective && fact.effective.earliest !== fact.announced.earliest) {
    const due = fact.effective.earliest > knownFrom(fact, story.chronology).latest;
    const be = plural ? 'were' : 'was';
    drafts.push({
      view: 'from-when',
      questions: [
        // "the export curbs on two metals" may be anyone's.
        ...called.map((it) => (tellsWhose(it, story) ? it : `${it}, announced by ${actor},`)),
        ...called,
        ...cues.map((cue) => `${measure} announced ${cue}`),
      ].map((it) =>
        due
          ? `${whenAsked(fact.effective!)} ${be} ${it} due to take effect?`
          : `${whenAsked(fact.effective!)} did ${it} take effect?`,
      ),
      answer: dateAnswer(fact.effective),
    });
  }
  if (fact.ended) {
    const { ended } = fact;
    const ahead = ended.earliest > knownFrom(fact, story.chronology).latest;
    drafts.push({
      view: 'until-when',
      questions: cues.map((cue) =>
        ahead
          ? `${whenAsked(ended)} ${plural ? 'were' : 'was'} ${measure} announced ${cue} due to end?`
          : `${whenAsked(ended)} did ${measure} announced ${cue} end?`,
      ),
      answer: dateAnswer(ended),
    });
  }
  const [target, ...others] = fact.targets;
  if (target !== undefined && others.length === 0) {
    const at = askFor(entity(target, story));
    drafts.push({
      view: 'to-whom',
      questions: [
        ...cues.map((cue) => `At ${at.object} ${plural ? 'were' : 'was'} ${named} ${cue}, aimed?`),
        ...gapQuestions(telling, target, story),
      ],
      answer: entityAnswer(entity(target, story), story),
      lastResort: story.common.has(target),
    });
  }
  return drafts;
};

/** "the US outbound rule", "the Japanese curbs". */
function tellsWhose(name: string, story: Story): boolean {
  return findNames(name, story, []).some(({ entity: id }) => entity(id, story).kind === 'place');
}

/** The measure's name, then its other telling names: the first may betray the actor or the year. */
function namesOf(id: EntityId, story: Story): string[] {
  const { name, aliases } = entity(id, story);
  const others = aliases
    .filter((alias) => alias.ambiguity === 'unique' && alias.text !== name)
    .filter((alias) => alias.language === story.pack.language && !/^\p{Lu}+\W/u.test(alias.text))
    .slice(0, 4);
  return [inText(id, story), ...others.map((alias) => `the ${alias.text}`)];
}
