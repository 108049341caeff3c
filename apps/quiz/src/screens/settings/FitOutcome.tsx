import type { EventId } from '@backgrounder/study';
import type { OptimizationResult } from '@backgrounder/study/optimize';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';
import type { Fit } from './FitSchedule.tsx';

interface FitOutcomeProps {
  readonly fit: Fit;
  readonly onUndo: (event: EventId) => void;
}

/** What came of a fit: in words, in figures, and its undo. */
export function FitOutcome({ fit, onUndo }: FitOutcomeProps) {
  const t = useT();
  const adopted = fit.kind === 'done' ? fit.adopted : undefined;
  return (
    <div class="fit-outcome" data-outcome={fit.kind === 'done' ? fit.result.kind : fit.kind}>
      <output>{outcomeInWords(fit, t)}</output>
      {fit.kind === 'done' && <Losses result={fit.result} />}
      {adopted !== undefined && (
        <button type="button" class="button" data-action="undo-fit" onClick={() => onUndo(adopted)}>
          {t('fit.undo')}
        </button>
      )}
    </div>
  );
}

function Losses({ result }: { readonly result: OptimizationResult }) {
  const t = useT();
  if (result.kind !== 'better' && result.kind !== 'kept') return null;
  const { before, after } = result.comparison;
  const number = new Intl.NumberFormat(t('locale'), {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  return (
    <>
      <p class="note">{t('fit.loss')}</p>
      <dl class="losses">
        <div>
          <dt>{t('fit.before')}</dt>
          <dd>{number.format(before.logLoss)}</dd>
        </div>
        <div>
          <dt>{t('fit.after')}</dt>
          <dd>{number.format(after.logLoss)}</dd>
        </div>
      </dl>
    </>
  );
}

function outcomeInWords(fit: Fit, t: QuizTranslate): string {
  switch (fit.kind) {
    case 'none':
    case 'loading':
    case 'running':
    case 'paused':
      return '';
    case 'undone':
      return t('fit.undone');
    case 'done':
      return resultInWords(fit.result, t);
  }
}

function resultInWords(result: OptimizationResult, t: QuizTranslate): string {
  switch (result.kind) {
    case 'better':
      return t('fit.better');
    case 'kept':
      return t('fit.kept');
    case 'cancelled':
      return t('fit.stopped');
    case 'failed':
      return t('fit.failed');
    case 'too-few': {
      const number = new Intl.NumberFormat(t('locale'));
      const { answers, needed } = result;
      return t('fit.tooFew', answers, [number.format(answers), number.format(needed)]);
    }
  }
}
