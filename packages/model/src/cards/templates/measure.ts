import type { DateValue } from '../../time/edtf.ts';
import { knownFrom } from '../../time/as-of.ts';
import type { MeasureFact } from '../../pack/types.ts';
import { askFor, isPlural, namesInText } from '../naming.ts';
import { whenAsked, whenPhrase } from '../phrase.ts';
import { readSentence, subjectQuestion } from '../sentence.ts';
import {
  atEndOrStart,
  dateAnswer,
  entity,
  entityAnswer,
  gapQuestions,
  inText,
  textAnswer,
  type Draft,
  type Template,
} from '../draft.ts';

/** Who imposed which measure on whom, when, for what stated reason, and what it covers. */
export const askMeasure: Template<MeasureFact> = (fact, story) => {
  const names = [fact.actor, fact.measure, ...fact.targets, ...fact.about];
  const sentence = readSentence(fact.summary, fact.announced, story, names);
  const when = whenPhrase(fact.announced);
  const actor = inText(fact.actor, story);
  const who = askFor(entity(fact.actor, story));
  const measure = inText(fact.measure, story);
  const what = askFor(entity(fact.measure, story));
  const plural = isPlural(entity(fact.measure, story));
  const announced = `${measure}, announced by ${actor} ${when}`;
  const opened = subjectQuestion(sentence, entity(fact.actor, story));
  const against = fact.targets.length > 0 ? ` against ${namesInText(fact.targets, story)}` : '';

  const drafts: Draft[] = [
    {
      view: 'who',
      questions: [
        ...(opened ? atEndOrStart(opened, when, (dated) => `${dated}?`) : []),
        `${who.subject} announced ${measure} ${when}?`,
        ...gapQuestions(sentence, fact.actor, when, story),
      ],
      answer: entityAnswer(entity(fact.actor, story)),
    },
    {
      view: 'what',
      questions: [
        fact.scope && `${what.subject} did ${actor} announce ${when}, covering ${fact.scope}?`,
        against && `${what.subject}${against} did ${actor} announce ${when}?`,
        ...gapQuestions(sentence, fact.measure, when, story),
        `${what.subject} did ${actor} announce ${when}?`,
      ],
      answer: entityAnswer(entity(fact.measure, story)),
    },
    {
      view: 'when',
      questions: [`${whenAsked(fact.announced)} did ${actor} announce ${measure}?`],
      answer: dateAnswer(fact.announced),
    },
  ];
  if (fact.rationale) {
    drafts.push({
      view: 'why',
      questions: [
        `What reason did ${actor} give ${when} for ${measure}?`,
        `What reason did ${actor} give for ${announced}?`,
      ],
      answer: textAnswer(fact.rationale),
    });
  }
  if (fact.scope) {
    drafts.push({
      view: 'scope',
      questions: [
        `What do ${announced}, cover?`.replace('What do', plural ? 'What do' : 'What does'),
      ],
      answer: textAnswer(fact.scope),
    });
  }
  const [target, ...others] = fact.targets;
  if (target !== undefined && others.length === 0) {
    const at = askFor(entity(target, story));
    drafts.push({
      view: 'to-whom',
      questions: [
        `At ${at.object} did ${actor} aim ${measure} ${when}?`,
        ...gapQuestions(sentence, target, when, story),
      ],
      answer: entityAnswer(entity(target, story)),
    });
  }
  if (fact.effective) {
    const due = fact.effective.earliest > knownFrom(fact, story.chronology).latest;
    const subject = `${measure} announced by ${actor} ${when}`;
    drafts.push({
      view: 'from-when',
      questions: [
        due
          ? `${whenAsked(fact.effective)} ${plural ? 'were' : 'was'} ${subject} due to take effect?`
          : `${whenAsked(fact.effective)} did ${subject} take effect?`,
      ],
      answer: dateAnswer(fact.effective),
    });
  }
  if (fact.ended) drafts.push(askEnd(fact.ended));
  return drafts;

  function askEnd(ended: DateValue): Draft {
    return {
      view: 'until-when',
      questions: [`${whenAsked(ended)} did ${measure} announced by ${actor} ${when} end?`],
      answer: dateAnswer(ended),
    };
  }
};
