import type { Entity, Predicate, RelationFact } from '../../pack/types.ts';
import { askFor, isPlural } from '../naming.ts';
import { readSentence } from '../sentence.ts';
import {
  entity,
  entityAnswer,
  gapsWith,
  heldPhrases,
  inText,
  type Draft,
  type Template,
} from '../draft.ts';
import { lasting } from '../given.ts';

interface Wording {
  /** Asks for the object, given the subject. */
  readonly object: (subject: Subject, asked: string) => string;
  /** Asks for the subject, given the object; absent where many answers would be right in the world. */
  readonly subject?: (asked: Asked, object: string) => string;
}

interface Subject {
  readonly name: string;
  readonly be: string;
  readonly do: string;
}

interface Asked {
  readonly name: string;
  readonly be: string;
  readonly s: string;
}

const wordings: Readonly<Record<Predicate, Wording>> = {
  'part-of': { object: (it, asked) => `Of ${asked} ${it.be} ${it.name} part` },
  'located-in': { object: (it, asked) => `In ${asked} ${it.be} ${it.name}` },
  'member-of': {
    object: (it, asked) => `Of ${asked} ${it.be} ${it.name} a member`,
  },
  'owned-by': {
    object: (it, asked) => `By ${asked} ${it.be} ${it.name} owned`,
    subject: (asked, object) => `${asked.name} ${asked.be} owned by ${object}`,
  },
  'used-in': { object: (it, asked) => `In ${asked} ${it.be} ${it.name} used` },
  'made-by': {
    object: (it, asked) => `By ${asked} ${it.be} ${it.name} made`,
    subject: (asked, object) => `${asked.name} ${asked.be} made by ${object}`,
  },
  affects: {
    object: (it, asked) => `${asked} ${it.do} ${it.name} affect`,
    subject: (asked, object) => `${asked.name} affect${asked.s} ${object}`,
  },
  opposes: {
    object: (it, asked) => `${asked} ${it.do} ${it.name} oppose`,
    subject: (asked, object) =>
      `${asked.name} ${asked.s === 'ed' ? 'opposed' : `oppose${asked.s}`} ${object}`,
  },
  'allied-with': { object: (it, asked) => `With ${asked} ${it.be} ${it.name} allied` },
  'instance-of': { object: (it) => `What kind of thing ${it.be} ${it.name}` },
};

/** What stands in the relation to the subject; for some predicates also the other way round. */
export const askRelation: Template<RelationFact> = (fact, story) => {
  const subject = entity(fact.subject, story);
  const object = entity(fact.object, story);
  const wording = wordings[fact.predicate];
  const dated = !lasting(fact, story);
  const dates = dated ? heldPhrases(fact, fact.from, fact.to, story) : [''];
  const sentence = readSentence(fact.summary, story, [fact.subject, fact.object]);
  // The author's own question mostly asks for the one thing that a relation has to tell.
  const lastResort = fact.prompts.length > 0 || fact.predicate === 'instance-of';
  const drafts: Draft[] = [];
  const front = (date: string, question: string): string =>
    date ? `${question} ${date}?` : `${question}?`;

  drafts.push({
    view: 'what',
    questions: [
      ...dates.map((date) =>
        front(date, wording.object(asSubject(subject), askFor(object).object)),
      ),
      ...dates.flatMap((date) => gapsWith(sentence, fact.object, [date], story)),
    ],
    answer: entityAnswer(object, story),
    lastResort,
  });
  const ask = wording.subject;
  if (ask) {
    drafts.push({
      view: 'who',
      questions: [
        ...dates.map((date) => front(date, ask(asAsked(subject), inText(fact.object, story)))),
        ...dates.flatMap((date) => gapsWith(sentence, fact.subject, [date], story)),
      ],
      answer: entityAnswer(subject, story),
      lastResort,
    });
  }
  return drafts;

  function asSubject(it: Entity): Subject {
    const plural = isPlural(it);
    const name = inText(it.id, story);
    if (dated) return { name, be: plural ? 'were' : 'was', do: 'did' };
    return { name, be: plural ? 'are' : 'is', do: plural ? 'do' : 'does' };
  }

  function asAsked(it: Entity): Asked {
    const plural = isPlural(it);
    const name = askFor(it).subject;
    if (dated) return { name, be: plural ? 'were' : 'was', s: 'ed' };
    return { name, be: plural ? 'are' : 'is', s: plural ? '' : 's' };
  }
};
