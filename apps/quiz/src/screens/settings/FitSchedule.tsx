import { defaultSettings, type EventId } from '@backgrounder/study';
import type { Optimization, OptimizationResult } from '@backgrounder/study/optimize';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { FitOutcome } from './FitOutcome.tsx';
import { FitUnderWay } from './FitUnderWay.tsx';
import { Section } from '../../components/Section.tsx';

/** How far a fit has come. */
export type Fit =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'running'; /** 0 to 1. */ readonly done: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'undone' }
  /** `adopted`: what to undo, where it found better weights. */
  | { readonly kind: 'done'; readonly result: OptimizationResult; readonly adopted?: EventId };

/** Fits the scheduler's weights to the learner's answers; adopts them only where they foretell better. */
export function FitSchedule({ quiz }: { readonly quiz: Quiz }) {
  const t = useT();
  const [fit, setFit] = useState<Fit>({ kind: 'none' });
  const optimization = useRef<Optimization | undefined>(undefined);
  /** Counts the fits, and their ends: what an older one finds comes to nothing. */
  const turn = useRef(0);
  const end = () => {
    turn.current += 1;
    optimization.current?.cancel();
    optimization.current = undefined;
  };
  useEffect(() => end, []);
  const { weights } = quiz.snapshot.value.settings;
  const isUsual = weights.id === defaultSettings.weights.id;

  const start = async () => {
    turn.current += 1;
    const own = turn.current;
    const isOver = () => turn.current !== own;
    setFit({ kind: 'loading' });
    const result = await find(isOver);
    if (isOver()) return;
    if (result.kind !== 'better') return setFit({ kind: 'done', result });
    const { adoptionOf } = await import('@backgrounder/study/optimize');
    const written = await quiz.study.changeWeights(adoptionOf(result));
    setFit(
      written.ok
        ? { kind: 'done', result, adopted: written.value.id }
        : { kind: 'done', result: { kind: 'failed', message: written.error.message } },
    );
  };

  /** What goes wrong before the work begins ends it as what goes wrong in it. */
  const find = async (isOver: () => boolean): Promise<OptimizationResult> => {
    try {
      const [{ startOptimization, createOptimizationWorker }, reviews] = await Promise.all([
        import('@backgrounder/study/optimize'),
        quiz.study.reviews(),
      ]);
      if (!reviews.ok) return { kind: 'failed', message: reviews.error.message };
      if (isOver()) return { kind: 'cancelled' };
      optimization.current = startOptimization({
        reviews: reviews.value,
        current: weights,
        createWorker: createOptimizationWorker,
        onProgress: (done) => !isOver() && setFit({ kind: 'running', done }),
      });
      return await optimization.current.result;
    } catch (cause) {
      return { kind: 'failed', message: String(cause) };
    }
  };

  const undo = async (event: EventId) => {
    if ((await quiz.study.undo(event)).ok) setFit({ kind: 'undone' });
  };

  return (
    <Section name="fit" title={t('fit.title')}>
      <p class="note">{t('fit.note')}</p>
      <p data-weights={weights.id}>{isUsual ? t('fit.usual') : t('fit.fitted')}</p>
      {fit.kind === 'loading' || fit.kind === 'running' || fit.kind === 'paused' ? (
        <FitUnderWay
          fit={fit}
          onPause={() => {
            optimization.current?.pause();
            setFit({ kind: 'paused' });
          }}
          onResume={() => optimization.current?.resume()}
          onStop={() => {
            end();
            setFit({ kind: 'done', result: { kind: 'cancelled' } });
          }}
        />
      ) : (
        <div class="actions">
          <button type="button" class="button" data-action="start-fit" onClick={() => void start()}>
            {t('fit.start')}
          </button>
          {!isUsual && (
            <button
              type="button"
              class="button"
              data-action="reset-fit"
              onClick={async () => {
                const written = await quiz.study.changeWeights({
                  change: 'reverted',
                  weights: defaultSettings.weights,
                });
                if (written.ok) setFit({ kind: 'none' });
              }}
            >
              {t('fit.reset')}
            </button>
          )}
        </div>
      )}
      <FitOutcome fit={fit} onUndo={(event) => void undo(event)} />
    </Section>
  );
}
