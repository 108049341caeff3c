import { useT } from '../../words/use-translate.ts';
import { Icon } from '../Icon.tsx';

interface ArticleBarProps {
  readonly mentions: number;
  readonly isKept: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
  /** Where the story stands in a sheet. */
  readonly onStory?: () => void;
}

/** What can be done with the article in front; the way from name to name stays in view. */
export function ArticleBar(props: ArticleBarProps) {
  const t = useT();
  const { mentions, isKept, onStep, onKeep, onLeave, onStory } = props;
  return (
    <>
      <div class="read-acts">
        <button type="button" class="link-button" onClick={onLeave}>
          {t('read.another')}
        </button>
        <button type="button" class="link-button" aria-pressed={isKept} onClick={onKeep}>
          {isKept && <Icon name="check" />}
          {t('read.keep')}
        </button>
      </div>
      {mentions > 0 && (
        <div class="read-bar">
          <Step by={-1} label={t('read.previous')} keys="P" onStep={onStep} />
          <span class="read-count" title={t('read.keys')}>
            {t('read.names', mentions)}
          </span>
          <Step by={1} label={t('read.next')} keys="N" onStep={onStep} />
          {onStory && (
            <button type="button" class="button button-primary read-story" onClick={onStory}>
              {t('read.story')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

interface StepProps {
  readonly by: 1 | -1;
  readonly label: string;
  readonly keys: string;
  readonly onStep: (by: 1 | -1) => void;
}

function Step({ by, label, keys, onStep }: StepProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      data-step={by}
      onClick={() => onStep(by)}
    >
      <svg class="icon read-arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={by === 1 ? 'M9 5l7 7-7 7' : 'M15 5l-7 7 7 7'} />
      </svg>
    </button>
  );
}
