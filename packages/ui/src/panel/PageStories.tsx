import type { PackId } from '@backgrounder/model';
import { useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';
import type { PanelActions, PanelPage } from './story.ts';
import { StoryView } from './StoryView.tsx';

export interface PageStoriesProps {
  readonly page: PanelPage;
  readonly actions: PanelActions;
}

/** The stories of a page, one at a time. */
export function PageStories({ page, actions }: PageStoriesProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<PackId>();
  const { stories } = page;
  const story = stories.find((one) => one.pack === chosen) ?? stories[0];
  if (!story) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const tabs = [
      ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]'),
    ];
    const isMirrored = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl';
    const at = stories.indexOf(story) + (isMirrored ? -by : by);
    const number = (at + stories.length) % stories.length;
    event.preventDefault();
    setChosen(stories[number]!.pack);
    tabs[number]?.focus();
  };
  const view = <StoryView key={story.pack} {...{ story, page, actions }} />;
  if (stories.length === 1) return view;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs have the focus */}
      <div class="stories" role="tablist" aria-label={t('panel.stories')} onKeyDown={onKeyDown}>
        {stories.map((one) => (
          <button
            key={one.pack}
            id={`bgr-tab-${one.pack}`}
            type="button"
            role="tab"
            aria-selected={one === story}
            aria-controls="bgr-story"
            tabIndex={one === story ? 0 : -1}
            lang={one.language}
            onClick={() => setChosen(one.pack)}
          >
            {one.title}
          </button>
        ))}
      </div>
      <div id="bgr-story" role="tabpanel" aria-labelledby={`bgr-tab-${story.pack}`}>
        {view}
      </div>
    </>
  );
}
