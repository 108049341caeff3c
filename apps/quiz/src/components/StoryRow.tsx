import type { StoryProgress } from '../state/story-progress.ts';
import { strings } from '../strings.ts';
import { useT } from '../words/use-translate.ts';

/** A story with how far it is learnt, and the way to take it, or the rest of it, into study. */
export function StoryRow({
  story,
  onChoose,
}: {
  readonly story: StoryProgress;
  readonly onChoose: () => void;
}) {
  const { pack, chosen, leftOut, total, learnt, underWay, setAside } = story;
  const t = useT();
  const words = progressInWords(story);
  return (
    <li class="story">
      <h3 class="story-title" lang={pack.language}>
        {pack.title}
      </h3>
      {!chosen ? (
        <>
          <p class="story-summary" lang={pack.language}>
            {pack.summary}
          </p>
          <p class="note">{t('app.cards', total)}</p>
          <button type="button" class="button" onClick={onChoose}>
            {strings.today.add}
          </button>
        </>
      ) : (
        <>
          <div class="meter" aria-hidden="true">
            {learnt > 0 && <span class="meter-learnt" style={{ flexGrow: learnt }} />}
            {underWay > 0 && <span class="meter-under-way" style={{ flexGrow: underWay }} />}
            <span class="meter-rest" style={{ flexGrow: total - learnt - underWay }} />
          </div>
          <p class="note">
            {words}
            {setAside > 0 && ` · ${strings.story.setAside(setAside)}`}
          </p>
          {leftOut > 0 && (
            <button type="button" class="button" onClick={onChoose}>
              {strings.today.addRest(leftOut)}
            </button>
          )}
        </>
      )}
    </li>
  );
}

function progressInWords({ total, learnt, underWay, fresh, setAside }: StoryProgress): string {
  const { story } = strings;
  const inStudy = total - setAside;
  if (fresh === inStudy) return story.untouched(inStudy);
  if (learnt === inStudy) return story.complete(inStudy);
  return [
    learnt > 0 && story.learnt(learnt),
    underWay > 0 && story.underWay(underWay),
    fresh > 0 && story.fresh(fresh),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
