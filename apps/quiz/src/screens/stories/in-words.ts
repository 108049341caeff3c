import type { Day, EntityId, Fact } from '@backgrounder/model';
import { whenInWords } from '@backgrounder/ui/timeline';
import { timelineFact } from '@backgrounder/ui/timeline-fact';
import { dayInWords } from '@backgrounder/ui/words';
import { roundDuration } from '../../durations.ts';
import type { FactIndex } from '../../state/fact-index.ts';
import type { FactState } from '../../state/fact-state.ts';
import type { QuizTranslate } from '../../words/use-translate.ts';

/** "3 Jul 2023", "from 1 May 2021"; empty where no beginning is recorded. */
export function factTime(fact: Fact, { chronology }: FactIndex, t: QuizTranslate): string {
  return whenInWords(
    timelineFact(fact, '', chronology, () => undefined),
    { t },
  );
}

/** "known until about 3 December 2026". */
export function stateInWords(state: FactState, today: Day, t: QuizTranslate): string {
  if (state.kind !== 'known') return t(`fact.state.${state.kind}`);
  return state.until <= today
    ? t('fact.state.due')
    : t('fact.state.known', [dayInWords(state.until, t('locale'))]);
}

/** "3 weeks" has no such unit: "21 days", "2.5 months". */
export function daysInWords(days: number, t: QuizTranslate): string {
  const { count, unit } = roundDuration(Math.max(1, days) * 86_400_000);
  return new Intl.NumberFormat(t('locale'), { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
}

/** Whose word a fact is, where it is somebody's: "Said by Janet Yellen, according to Reuters". */
export function attributionInWords(
  fact: Fact,
  nameOf: (entity: EntityId) => string,
  t: QuizTranslate,
): string | undefined {
  if (fact.type === 'claim') {
    const names = new Intl.ListFormat(t('locale')).format(fact.claimants.map(nameOf));
    return t('panel.claimedBy', [names]);
  }
  if (fact.type !== 'statement') return undefined;
  const speaker = nameOf(fact.speaker);
  const whole =
    fact.medium === undefined ? speaker : t('fact.accordingTo', [speaker, nameOf(fact.medium)]);
  return t('panel.saidBy', [whole]);
}
