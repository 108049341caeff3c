import type { EventFact } from '../../pack/types.ts';
import {
  entity,
  entityAnswer,
  gapQuestions,
  subjectQuestions,
  whenDraft,
  type Draft,
  type Template,
} from '../draft.ts';
import { askFor } from '../naming.ts';
import { gapped, inverted, readSentence } from '../sentence.ts';
import { tell, withCues } from '../telling.ts';

/** Who did it, when, where, and with or to whom: cut from the fact's own sentence. */
export const askEvent: Template<EventFact> = (fact, story) => {
  const names = [...fact.actors, ...(fact.place ? [fact.place] : []), ...fact.about];
  const telling = tell(fact.summary, fact.when, story, names);
  const drafts: Draft[] = [];
  for (const id of new Set(fact.actors)) {
    const asked = subjectQuestions(telling, id, story);
    drafts.push({
      view: asked.length > 0 ? 'who' : 'cloze',
      questions: [...asked, ...gapQuestions(telling, id, story)],
      answer: entityAnswer(entity(id, story), story),
      lastResort: asked.length === 0 && story.common.has(id),
    });
  }
  drafts.sort((one, other) => Number(one.view === 'cloze') - Number(other.view === 'cloze'));
  drafts.push(whenDraft(fact.when, telling, story));
  if (fact.place) drafts.push(askPlace(fact.place));
  for (const id of fact.about) {
    if (fact.actors.includes(id) || id === fact.place) continue;
    drafts.push({
      view: 'cloze',
      questions: gapQuestions(telling, id, story),
      answer: entityAnswer(entity(id, story), story),
      lastResort: story.common.has(id),
    });
  }
  return drafts;

  function askPlace(place: string): Draft {
    const where = entity(place, story);
    const open = gapped(telling.sentence, place);
    const held = open && /^(.*) (in|at|near|outside) (?:the )?____(.*)$/s.exec(open);
    const turned = held && inverted(readSentence(held[1]! + held[3]!, story, names), story);
    const question = turned ? `${held[2]} ${askFor(where).object} ${turned}` : undefined;
    return {
      view: 'where',
      questions: [
        ...(question ? withCues(question, question, telling.cues, (dated) => `${dated}?`) : []),
        ...gapQuestions(telling, place, story),
      ],
      answer: entityAnswer(where, story),
      lastResort: story.common.has(place),
    };
  }
};
