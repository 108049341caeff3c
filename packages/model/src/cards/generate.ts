import { keyOf } from '../pack/fact-key.ts';
import { entitiesOf } from '../pack/references.ts';
import type { Fact, FactId, Pack } from '../pack/types.ts';
import { distractorsFor } from './distractors.ts';
import type { Draft } from './draft.ts';
import { addTo, checkWithin, checkWording, setOf } from './rules.ts';
import { readStory, type Story } from './story.ts';
import { askClaim } from './templates/claim.ts';
import { askEvent } from './templates/event.ts';
import { askFigure } from './templates/figure.ts';
import { askMeasure } from './templates/measure.ts';
import { askPrompts } from './templates/prompts.ts';
import { askProposal } from './templates/proposal.ts';
import { askRelation } from './templates/relation.ts';
import { askRole } from './templates/role.ts';
import { askStatement } from './templates/statement.ts';
import { askSuccession } from './templates/succession.ts';
import type { Card, CardId, CardView, RuleViolation } from './types.ts';
import { capitalise, fold } from './words.ts';

/** A fact that should have a card and has none, with the rules that stopped its drafts. */
export interface Uncovered {
  readonly fact: FactId;
  readonly stoppedBy: readonly (RuleViolation & { readonly question: string })[];
}

/**
 * Every card of a pack that passes all card rules, in the order of its facts; the same pack always
 * gives the same cards. Facts that are retracted, corrected by another, or marked `noCard` give none.
 * Generated wordings are English: a pack in another language gets cards from its `prompts` alone.
 * @param library the packs used together, with this one or without: they may correct or succeed its facts
 */
export function generateCards(pack: Pack, library: readonly Pack[] = []): readonly Card[] {
  const story = readStory(pack, library);
  // Distractors cost most: only a card that stays gets them, chosen so that they keep rule 12.
  return survey(story).cards.map((card) => ({
    ...card,
    distractors: distractorsFor(card, card.id, story),
  }));
}

/** An author's own question that became no card, with the rules that it breaks. */
export interface RejectedPrompt extends Uncovered {
  readonly view: CardView;
}

/** What of a pack became no card. */
export interface CardSurvey {
  /** Facts without a card and without a `noCard` reason. */
  readonly uncovered: readonly Uncovered[];
  /** Authors' own questions that became no card. */
  readonly rejected: readonly RejectedPrompt[];
}

/**
 * Tells which facts and prompts of a pack gave no card, and why.
 * @param library the packs used together, with this one or without
 */
export function surveyCards(pack: Pack, library: readonly Pack[] = []): CardSurvey {
  const { uncovered, rejected } = survey(readStory(pack, library));
  return { uncovered, rejected };
}

/** The cards of a story, without distractors, and what became none. */
function survey(story: Story): CardSurvey & { readonly cards: readonly Card[] } {
  const set = setOf([]);
  const missing: Uncovered[] = [];
  const rejected: RejectedPrompt[] = [];
  const askable = story.live.filter((fact) => fact.noCard === undefined);
  // In the order of ids, so that which of two near-duplicates stays does not hang on the file's order.
  for (const fact of askable.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const kept: Card[] = [];
    const stoppedBy: Uncovered['stoppedBy'][number][] = [];
    const drafts = draftsOf(fact, story);
    const inOrder = [
      ...drafts.filter((each) => !each.lastResort),
      ...drafts.filter((each) => each.lastResort),
    ];
    for (const draft of inOrder) {
      if (!isWanted(draft, kept, fact)) continue;
      const made = firstPassing(draft, fact);
      if ('id' in made) {
        kept.push(made);
        addTo(set, made);
      } else {
        stoppedBy.push(...made.stoppedBy);
        if (draft.view.startsWith('prompt-')) {
          rejected.push({ fact: fact.id, view: draft.view, stoppedBy: made.stoppedBy });
        }
      }
    }
    if (kept.length === 0) missing.push({ fact: fact.id, stoppedBy });
  }
  const place = new Map(story.pack.facts.map((fact, at) => [fact.id, at]));
  return {
    cards: set.cards.toSorted((one, other) => place.get(one.fact)! - place.get(other.fact)!),
    uncovered: missing.sort((one, other) => place.get(one.fact)! - place.get(other.fact)!),
    rejected: rejected.sort((one, other) => place.get(one.fact)! - place.get(other.fact)!),
  };

  function firstPassing(draft: Draft, fact: Fact): Card | Pick<Uncovered, 'stoppedBy'> {
    const stoppedBy: Uncovered['stoppedBy'][number][] = [];
    for (const question of draft.questions) {
      if (!question) continue;
      const bare = cardFrom(draft, finish(question, draft.view), fact, story);
      const misworded = checkWording(bare, story);
      const violations = misworded.length > 0 ? misworded : checkWithin(bare, story, set);
      if (violations.length === 0) return bare;
      stoppedBy.push(...violations.map((violation) => ({ ...violation, question: bare.question })));
    }
    return { stoppedBy };
  }
}

/** Generated cards of one fact, by its importance: more would be the same knowledge asked again. */
const enough = { 1: 2, 2: 3, 3: 4 } as const;

function isWanted(draft: Draft, kept: readonly Card[], fact: Fact): boolean {
  if (kept.some((card) => card.view === draft.view)) return false;
  if (draft.view.startsWith('prompt-') || draft.view === 'what-changed') return true;
  const known = (card: Card): boolean =>
    card.view !== 'what-changed' && fold(card.answer.text) === fold(draft.answer.text);
  if (kept.some(known)) return false;
  return kept.length < (draft.lastResort ? 1 : enough[fact.importance]);
}

function draftsOf(fact: Fact, story: Story): readonly Draft[] {
  const prompts = askPrompts(fact, story);
  if (!/^en(?:-|$)/i.test(story.pack.language)) return prompts;
  return [...prompts, ...askFact(fact, story), ...askSuccession(fact, story)];
}

function askFact(fact: Fact, story: Story): readonly Draft[] {
  switch (fact.type) {
    case 'event':
      return askEvent(fact, story);
    case 'statement':
      return askStatement(fact, story);
    case 'measure':
      return askMeasure(fact, story);
    case 'proposal':
      return askProposal(fact, story);
    case 'role':
      return askRole(fact, story);
    case 'relation':
      return askRelation(fact, story);
    case 'claim':
      return askClaim(fact, story);
    case 'figure':
      return askFigure(fact, story);
  }
}

/** The author's own questions stay as they are; generated ones get a capital and curly quotes. */
function finish(question: string, view: Draft['view']): string {
  if (view.startsWith('prompt-')) return question;
  const curly = question
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[\p{L}\p{N}])'/gu, '’')
    .replaceAll(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”');
  return capitalise(
    // What is quoted keeps its case.
    curly.replaceAll(/“[^”]*”|[.?!] \p{Ll}/gu, (found) =>
      found.startsWith('“') ? found : found.toUpperCase(),
    ),
  );
}

function cardFrom(draft: Draft, question: string, fact: Fact, story: Story): Card {
  const id: CardId = `${story.pack.id}/${fact.id}@${fact.revision}/${draft.view}`;
  const asked = { fact: fact.id, view: draft.view, question, answer: draft.answer };
  return {
    id,
    pack: story.pack.id,
    ...asked,
    language: story.pack.language,
    distractors: [],
    context: fact.summary,
    sources: fact.sources,
    linked: fact.sources.some(({ source }) => story.linked.has(source)),
    status: fact.status,
    importance: fact.importance,
    about: entitiesOf(fact),
    standing: story.succeededBy.has(keyOf(fact)) ? 'succeeded' : 'lasting',
  };
}
