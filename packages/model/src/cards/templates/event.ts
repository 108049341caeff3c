import type { EventFact } from '../../pack/types.ts';
import { askFor } from '../naming.ts';
import { whenAsked, whenPhrase } from '../phrase.ts';
import { gapped, inverted, readSentence, subjectQuestion } from '../sentence.ts';
import {
  atEndOrStart,
  dateAnswer,
  entity,
  entityAnswer,
  gapQuestions,
  type Draft,
  type Template,
} from '../draft.ts';

/** Who did it, to or with whom, where and when: cut from the fact's own sentence. */
export const askEvent: Template<EventFact> = (fact, story) => {
  const names = [...fact.actors, ...(fact.place ? [fact.place] : []), ...fact.about];
  const sentence = readSentence(fact.summary, fact.when, story, names);
  const phrase = whenPhrase(fact.when);
  const drafts: Draft[] = [];
  const actors = new Set(fact.actors);

  for (const id of actors) {
    const asked = subjectQuestion(sentence, entity(id, story));
    const questions = asked ? atEndOrStart(asked, phrase, (dated) => `${dated}?`) : [];
    drafts.push({
      view: asked ? 'who' : 'cloze',
      questions: [...questions, ...gapQuestions(sentence, id, phrase, story)],
      answer: entityAnswer(entity(id, story)),
    });
  }
  if (fact.place) drafts.push(askPlace(fact.place));
  const asked = inverted(sentence);
  drafts.push({
    view: 'when',
    questions: [
      asked && `${whenAsked(fact.when)} ${asked}?`,
      `${sentence.bare}. (${whenAsked(fact.when)}?)`,
    ],
    answer: dateAnswer(fact.when),
  });
  for (const id of fact.about) {
    if (actors.has(id) || id === fact.place) continue;
    drafts.push({
      view: 'cloze',
      questions: gapQuestions(sentence, id, phrase, story),
      answer: entityAnswer(entity(id, story)),
    });
  }
  return drafts;

  function askPlace(place: string): Draft {
    const where = entity(place, story);
    const open = gapped(sentence, place);
    const held = open && /^(.*) (in|at|near|outside) (?:the )?____(.*)$/s.exec(open);
    const rest = held ? readSentence(held[1]! + held[3]!, undefined, story, names) : undefined;
    const question = rest && inverted(rest);
    return {
      view: 'where',
      questions: [
        held && question ? `${held[2]} ${askFor(where).object} ${question} ${phrase}?` : undefined,
        ...gapQuestions(sentence, place, phrase, story),
      ],
      answer: entityAnswer(where),
    };
  }
};
