import { WorkProgress } from '../../components/WorkProgress.tsx';
import { percentInWords } from '../../numbers.ts';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';
import type { Fit } from './FitSchedule.tsx';

type UnderWay = Extract<Fit, { readonly kind: 'loading' | 'running' | 'paused' }>;

interface FitUnderWayProps {
  readonly fit: UnderWay;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onStop: () => void;
}

/** How far a fit has come, and how it is paused or stopped. */
export function FitUnderWay({ fit, onPause, onResume, onStop }: FitUnderWayProps) {
  const t = useT();
  return (
    <>
      <WorkProgress label={t('fit.progress')} words={inWords(fit, t)} {...doneOf(fit)} />
      <div class="actions">
        {fit.kind === 'running' && (
          <button type="button" class="button" data-action="pause-fit" onClick={onPause}>
            {t('fit.pause')}
          </button>
        )}
        {fit.kind === 'paused' && (
          <button type="button" class="button" data-action="resume-fit" onClick={onResume}>
            {t('fit.resume')}
          </button>
        )}
        <button type="button" class="button" data-action="stop-fit" onClick={onStop}>
          {t('fit.stop')}
        </button>
      </div>
    </>
  );
}

function inWords(fit: UnderWay, t: QuizTranslate): string {
  switch (fit.kind) {
    case 'loading':
      return t('app.working');
    case 'running':
      return t('fit.running', [percentInWords(fit.done, t)]);
    case 'paused':
      return t('fit.paused');
  }
}

function doneOf(fit: UnderWay): { readonly done?: number } {
  switch (fit.kind) {
    case 'loading':
      return {};
    case 'running':
      return { done: fit.done };
    case 'paused':
      return { done: 0 };
  }
}
