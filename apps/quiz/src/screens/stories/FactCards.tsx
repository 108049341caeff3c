import { type Fact } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import type { CardStanding, ReviewEvent } from '@backgrounder/study';
import { dayInWords } from '@backgrounder/ui/words';
import { useState } from 'preact/hooks';
import { QuestionText } from '../../components/QuestionText.tsx';
import { Loading } from '../../components/Loading.tsx';
import { factState } from '../../state/fact-state.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';
import { daysInWords, stateInWords } from './in-words.ts';
import type { Undoable } from './use-undoable.ts';

interface FactCardsProps {
  readonly quiz: Quiz;
  readonly fact: Fact;
  readonly undoable: Undoable;
}

interface StandingCard {
  readonly card: Card;
  readonly standing: CardStanding;
}

/** What is asked of a fact, how each question stands, and what can be done about them. */
export function FactCards({ quiz, fact, undoable }: FactCardsProps) {
  const t = useT();
  const { day } = quiz.snapshot.value;
  const own: StandingCard[] = [];
  for (const card of quiz.cards.values()) {
    if (card.pack !== fact.pack || card.fact !== fact.id) continue;
    const standing = quiz.study.standing(card.id);
    if (standing) own.push({ card, standing });
  }
  return (
    <section aria-labelledby="fact-cards">
      <h2 id="fact-cards">{t('fact.cards')}</h2>
      {own.length === 0 ? (
        <p class="note">{t('fact.noCards')}</p>
      ) : (
        <p class="fact-state">
          {stateInWords(factState(own.map(({ standing }) => standing)), day, t)}
        </p>
      )}
      <Actions fact={fact} cards={own} undoable={undoable} />
      {own.length > 0 && (
        <ul class="fact-cards">
          {own.map((one) => (
            <CardState key={one.card.id} quiz={quiz} {...one} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ActionsProps {
  readonly fact: Fact;
  readonly cards: readonly StandingCard[];
  readonly undoable: Undoable;
}

function Actions({ fact, cards, undoable: { act } }: ActionsProps) {
  const t = useT();
  const isChosen = cards.some(({ standing }) => standing.inDeck);
  const idsOf = (some: readonly StandingCard[]) => some.map(({ card }) => card.id);
  const aside = idsOf(cards.filter(({ standing }) => standing.suspended));
  const begun = idsOf(cards.filter(({ standing }) => standing.last));
  return (
    <div class="actions">
      {cards.length > 0 && (
        <button
          type="button"
          class={isChosen ? 'button' : 'button button-primary'}
          data-action="study"
          onClick={() =>
            act(
              (study) => study.choose(fact.pack, [fact.id], !isChosen),
              t(isChosen ? 'fact.stopped' : 'fact.started'),
            )
          }
        >
          {t(isChosen ? 'fact.stop' : 'fact.study')}
        </button>
      )}
      {aside.length > 0 && (
        <button
          type="button"
          class="button"
          data-action="bring-back"
          onClick={() => act((study) => study.unsuspend(aside), t('fact.broughtBack'))}
        >
          {t('fact.bringBack')}
        </button>
      )}
      {begun.length > 0 && (
        <button
          type="button"
          class="button"
          data-action="reset"
          onClick={() => act((study) => study.forget(begun), t('fact.wasReset'))}
        >
          {t('fact.reset')}
        </button>
      )}
      <button type="button" class="button" onClick={() => print()}>
        {t('fact.print')}
      </button>
    </div>
  );
}

function CardState({ quiz, card, standing }: StandingCard & { readonly quiz: Quiz }) {
  const t = useT();
  const { last } = standing;
  return (
    <li data-card={card.id}>
      <p class="card-question" lang={card.language} dir="auto">
        <QuestionText text={card.question} />
      </p>
      <details>
        <summary>{t('fact.answer')}</summary>
        <p class="card-answer" lang={card.language} dir="auto">
          {card.answer.text}
        </p>
      </details>
      <p class="note">{standingInWords(standing, quiz, t)}</p>
      {last && <History key={last.memory.reps} quiz={quiz} card={card} count={last.memory.reps} />}
    </li>
  );
}

/** "asked again on 3 December 2026 · you will most likely still know it for 9 days". */
function standingInWords(standing: CardStanding, quiz: Quiz, t: QuizTranslate): string {
  const { inDeck, suspended, last } = standing;
  if (!inDeck) return t('fact.state.notChosen');
  if (suspended) return t('fact.state.setAside');
  if (!last) return t('fact.state.new');
  const { due, stability, stage } = last.memory;
  const { day } = quiz.snapshot.value;
  if (due.kind === 'time') {
    return t(due.at <= quiz.clock() ? 'fact.askedNow' : 'fact.askedLater');
  }
  const next =
    due.day <= day ? t('fact.askedNow') : t('fact.askedOn', [dayInWords(due.day, t('locale'))]);
  return stage === 'review' ? `${next} · ${t('fact.lasts', [daysInWords(stability, t)])}` : next;
}

type Answers =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | { readonly kind: 'read'; readonly reviews: readonly ReviewEvent[] };

interface HistoryProps {
  readonly quiz: Quiz;
  readonly card: Card;
  readonly count: number;
}

/** Read from the log when it is opened: the log is long, and few look. */
function History({ quiz, card, count }: HistoryProps) {
  const t = useT();
  const [answers, setAnswers] = useState<Answers>({ kind: 'closed' });
  const read = async (): Promise<void> => {
    setAnswers({ kind: 'loading' });
    const all = await quiz.study.reviews();
    setAnswers(
      all.ok
        ? { kind: 'read', reviews: all.value.filter((review) => review.card === card.id) }
        : { kind: 'failed' },
    );
  };
  return (
    <details
      class="history"
      onToggle={(event) => {
        if (event.currentTarget.open && answers.kind !== 'read') void read();
      }}
    >
      <summary>{t('fact.history', count)}</summary>
      {answers.kind === 'loading' && <Loading />}
      {answers.kind === 'failed' && <p role="alert">{t('fact.historyFailed')}</p>}
      {answers.kind === 'read' && (
        <ol>
          {answers.reviews.map(({ id, day, rating }) => (
            <li key={id}>
              {dayInWords(day, t('locale'))}: {t(`fact.ratings.${rating}`)}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
