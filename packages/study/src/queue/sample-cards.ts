import type { Card, CardId, CardView } from '@backgrounder/model/cards';

/** For tests: a card from `pack/fact/view`, of importance 2 and without a linked source where nothing is said. */
export function sampleCard(
  name: string,
  importance: Card['importance'] = 2,
  over: Partial<Pick<Card, 'question' | 'answer' | 'linked'>> = {},
): Card {
  const [pack = '', fact = '', view = 'who'] = name.split('/');
  return {
    id: sampleId(name),
    pack,
    fact,
    view: view as CardView,
    language: 'en',
    question: `Who did ${fact}?`,
    answer: { kind: 'text', text: name, accept: [] },
    distractors: [],
    context: `This is about ${fact}.`,
    sources: [{ source: 'article' }],
    linked: false,
    status: 'reported',
    importance,
    about: [],
    standing: 'lasting',
    ...over,
  };
}

/** The id of `sampleCard(name)`. */
export function sampleId(name: string): CardId {
  const [pack = '', fact = '', view = 'who'] = name.split('/');
  return `${pack}/${fact}@1/${view}`;
}
