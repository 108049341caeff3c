import { addressOf } from '../routing.ts';
import type { StoryProgress } from '../state/story-progress.ts';
import { useT } from '../words/use-translate.ts';
import { ProgressMeter } from './ProgressMeter.tsx';

interface StoryRowProps {
  readonly story: StoryProgress;
  /** Of its title, below the heading that it stands under. */
  readonly heading: 'h2' | 'h3';
  readonly onChoose: () => void;
}

/** A story with how far it is learnt, or the way to take it into study. */
export function StoryRow({ story, heading: Title, onChoose }: StoryRowProps) {
  const t = useT();
  const { pack, chosen, total } = story;
  return (
    <li class="story">
      <Title class="story-title" lang={pack.language}>
        <a href={addressOf('stories', pack.id)}>{pack.title}</a>
      </Title>
      {!chosen ? (
        <>
          <p class="story-summary" lang={pack.language}>
            {pack.summary}
          </p>
          <p class="note">{t('story.cards', total)}</p>
          {total > 0 && (
            <button type="button" class="button" onClick={onChoose}>
              {t('today.add')}
            </button>
          )}
        </>
      ) : (
        <ProgressMeter story={story} />
      )}
    </li>
  );
}
