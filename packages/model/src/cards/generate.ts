import { isWithdrawn } from '../chronology/as-of.ts';
import { keyOf } from '../pack/fact-key.ts';
import { entitiesOf } from '../pack/references.ts';
import type { Fact, FactId, FactKey, Pack } from '../pack/types.ts';
import { distractorsFor } from './distractors.ts';
import type { Draft } from './draft.ts';
import { addTo, checkWithin, checkWording, setOf } from './rules.ts';
import { readStory, type Story } from './story.ts';
import { askClaim } from './templates/claim.ts';
import { askEvent } from './templates/event.ts';
import { askFigure } from './templates/figure.ts';
import { askOrder } from './templates/order.ts';
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

/** A fact that turned out to be wrong. Whoever learns its cards must have them retired. */
export interface Withdrawn {
  readonly fact: FactId;
  readonly why: 'corrected' | 'retracted';
  /** The fact that corrects it, where one does; of this pack or of another. */
  readonly by?: FactKey;
}

/** What of a pack became no card. */
export interface CardSurvey {
  /** Facts without a card and without a `noCard` reason. */
  readonly uncovered: readonly Uncovered[];
  /** Authors' own questions that became no card. */
  readonly rejected: readonly RejectedPrompt[];
  /** Facts that must not be asked any more, in the order of the pack. */
  readonly withdrawn: readonly Withdrawn[];
}

/**
 * Tells which facts and prompts of a pack gave no card, and why, and which facts were withdrawn.
 * @param library the packs used together, with this one or without
 */
export function surveyCards(pack: Pack, library: readonly Pack[] = []): CardSurvey {
  const { uncovered, rejected, withdrawn } = survey(readStory(pack, library));
  return { uncovered, rejected, withdrawn };
}

/** The cards of a story, without distractors, and what became none. */
function survey(story: Story): CardSurvey & { readonly cards: readonly Card[] } {
  const set = setOf([]);
  const kept = new Map<FactId, Card[]>();
  const stopped = new Map<FactId, Uncovered['stoppedBy'][number][]>();
  const rejected: RejectedPrompt[] = [];
  // In the order of ids, so that which of two near-duplicates stays does not hang on the file's order.
  const askable = story.live
    .filter((fact) => fact.noCard === undefined)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const fact of askable) {
    kept.set(fact.id, []);
    stopped.set(fact.id, []);
    const drafts = [...askPrompts(fact, story), ...askAlone(fact, story)];
    // What is asked only where there is nothing else comes last.
    for (const draft of drafts.toSorted(byResort)) keep(draft, fact);
  }
  // A question about two facts gives way to one that either of them can be asked alone.
  for (const fact of askable) for (const draft of askWithAnother(fact, story)) keep(draft, fact);

  const place = new Map(story.pack.facts.map((fact, at) => [fact.id, at]));
  const inOrderOfFacts = (one: { fact: FactId }, other: { fact: FactId }): number =>
    place.get(one.fact)! - place.get(other.fact)!;
  return {
    cards: [...kept.values()].flat().sort(inOrderOfFacts),
    uncovered: askable
      .filter(({ id }) => kept.get(id)!.length === 0)
      .map(({ id }) => ({ fact: id, stoppedBy: stopped.get(id)! }))
      .sort(inOrderOfFacts),
    rejected: rejected.sort(inOrderOfFacts),
    withdrawn: withdrawnFrom(story),
  };

  function keep(draft: Draft, fact: Fact): void {
    const ofFact = kept.get(fact.id)!;
    if (!isWanted(draft, ofFact, fact)) return;
    const stoppedBy: Uncovered['stoppedBy'][number][] = [];
    for (const question of draft.questions) {
      if (!question) continue;
      const card = cardFrom(draft, finish(question, draft.view), fact, story);
      const misworded = checkWording(card, story);
      const violations = misworded.length > 0 ? misworded : checkWithin(card, story, set);
      if (violations.length === 0) {
        ofFact.push(card);
        addTo(set, card);
        return;
      }
      stoppedBy.push(...violations.map((violation) => ({ ...violation, question: card.question })));
    }
    stopped.get(fact.id)!.push(...stoppedBy);
    if (isPrompt(draft.view)) rejected.push({ fact: fact.id, view: draft.view, stoppedBy });
  }
}

function byResort(one: Draft, other: Draft): number {
  return Number(one.lastResort ?? false) - Number(other.lastResort ?? false);
}

function isPrompt(view: CardView): boolean {
  return view.startsWith('prompt-');
}

function isAboutTwo(view: CardView): boolean {
  return view.startsWith('what-changed') || view.startsWith('order-');
}

/** Generated cards of one fact, by its importance: more would be the same knowledge asked again. */
const enough = { 1: 2, 2: 3, 3: 4 } as const;

function isWanted(draft: Draft, kept: readonly Card[], fact: Fact): boolean {
  if (kept.some((card) => card.view === draft.view)) return false;
  if (isPrompt(draft.view) || isAboutTwo(draft.view)) return true;
  if (kept.some((card) => fold(card.answer.text) === fold(draft.answer.text))) return false;
  if (draft.lastResort) return kept.length === 0;
  // A post has a holder, a name and two dates: none of them tells another.
  return kept.length < enough[fact.importance] + (fact.type === 'role' ? 1 : 0);
}

function withdrawnFrom(story: Story): readonly Withdrawn[] {
  const { corrections } = story.chronology;
  return story.pack.facts
    .filter((fact) => isWithdrawn(fact, story.chronology))
    .map((fact) => {
      const by = corrections.get(keyOf(fact));
      return {
        fact: fact.id,
        why: by === undefined ? 'retracted' : 'corrected',
        ...(by && { by }),
      };
    });
}

/** Generated wordings are English. */
function isEnglish({ pack }: Story): boolean {
  return /^en(?:-|$)/i.test(pack.language);
}

function askWithAnother(fact: Fact, story: Story): readonly Draft[] {
  return isEnglish(story) ? [...askSuccession(fact, story), ...askOrder(fact, story)] : [];
}

function askAlone(fact: Fact, story: Story): readonly Draft[] {
  return isEnglish(story) ? askFact(fact, story) : [];
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
