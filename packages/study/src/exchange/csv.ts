import { factKey, formatDay } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import type { Due, StudyEvent } from '../log/event.ts';
import type { StudyState } from '../log/state.ts';
import { isChosen } from '../queue/count-due.ts';

type Cell = string | number | boolean | undefined;

/** A value for each column, by its name. */
type Row = Readonly<Record<string, Cell>>;

/** The cards and how each stands, as the text of a CSV file (RFC 4180) in pieces. */
export function cardsCsv(cards: readonly Card[], state: StudyState): readonly string[] {
  return csv(cards.map((card) => cardRow(card, state)));
}

/** Every review of the log, those that were taken back included and marked, oldest first. */
export function reviewsCsv(
  events: Iterable<readonly [event: StudyEvent, isUndone: boolean]>,
): readonly string[] {
  const rows: Row[] = [];
  for (const [event, isUndone] of events) {
    if (event.type !== 'review') continue;
    const { after, scheduler } = event;
    rows.push({
      id: event.id,
      time: new Date(event.time).toISOString(),
      day: formatDay(event.day),
      zone: event.zone,
      device: event.device,
      card: event.card,
      rating: event.rating,
      undone: isUndone,
      from: event.from,
      elapsed_days: event.elapsedDays,
      duration_ms: event.duration,
      weights: scheduler.weights,
      retention: scheduler.retention,
      stage: after.stage,
      step: after.step,
      stability: after.stability,
      difficulty: after.difficulty,
      reps: after.reps,
      lapses: after.lapses,
      due: dueCell(after.due),
    });
  }
  return csv(rows);
}

function cardRow(card: Card, state: StudyState): Row {
  const fact = factKey(card.pack, card.fact);
  const known = state.cards.get(card.id);
  const last = known?.last;
  return {
    card: card.id,
    pack: card.pack,
    fact: card.fact,
    view: card.view,
    question: card.question,
    answer: card.answer.text,
    in_deck: isChosen(state.deck, fact),
    stage: last?.memory.stage ?? 'new',
    due: last && dueCell(last.memory.due),
    stability: last?.memory.stability,
    difficulty: last?.memory.difficulty,
    reps: last?.memory.reps ?? 0,
    lapses: last?.memory.lapses ?? 0,
    first_review: last && formatDay(last.introduced),
    last_review: last && new Date(last.time).toISOString(),
    suspended: known?.suspended ?? false,
    buried_on: known?.buriedOn === undefined ? undefined : formatDay(known.buriedOn),
    leech: known?.leech ?? false,
    retired: state.retired.has(fact),
    flag: known?.flag,
    flag_reason: known?.flagReason,
    own_question: known?.wording?.question,
    own_answer: known?.wording?.answer,
  };
}

/** A day, or a time in UTC. */
function dueCell(due: Due): string {
  return due.kind === 'day' ? formatDay(due.day) : new Date(due.at).toISOString();
}

function csv(rows: readonly Row[]): readonly string[] {
  const [first] = rows;
  if (!first) return [];
  const names = Object.keys(first);
  return [line(names), ...rows.map((row) => line(names.map((name) => row[name])))];
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
