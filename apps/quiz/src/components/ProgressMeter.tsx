import type { StoryProgress } from '../state/story-progress.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';

/** How far a story is learnt, as a bar and in words. */
export function ProgressMeter({ story }: { readonly story: StoryProgress }) {
  const t = useT();
  const { total, learnt, underWay, setAside } = story;
  return (
    <>
      <div class="meter" aria-hidden="true">
        {learnt > 0 && <span class="meter-learnt" style={{ flexGrow: learnt }} />}
        {underWay > 0 && <span class="meter-under-way" style={{ flexGrow: underWay }} />}
        <span class="meter-rest" style={{ flexGrow: total - learnt - underWay }} />
      </div>
      <p class="note">
        {progressInWords(story, t)}
        {setAside > 0 && ` · ${t('story.setAside', setAside)}`}
      </p>
    </>
  );
}

function progressInWords(
  { total, learnt, underWay, fresh, setAside }: StoryProgress,
  t: QuizTranslate,
): string {
  const inStudy = total - setAside;
  if (fresh === inStudy) return t('story.untouched', inStudy);
  if (learnt === inStudy) return t('story.complete', inStudy);
  const list = new Intl.ListFormat(t('locale'), { type: 'conjunction', style: 'narrow' });
  return list.format(
    [
      learnt > 0 && t('story.learnt', learnt),
      underWay > 0 && t('story.underWay', underWay),
      fresh > 0 && t('story.fresh', fresh),
    ].filter((part) => part !== false),
  );
}
