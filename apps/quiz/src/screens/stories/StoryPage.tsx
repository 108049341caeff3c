import type { FactId, Pack, PackId } from '@backgrounder/model';
import { spanInWords } from '@backgrounder/ui/timeline';
import { useEffect, useMemo } from 'preact/hooks';
import { Heading } from '../../components/Heading.tsx';
import { ProgressMeter } from '../../components/ProgressMeter.tsx';
import type { Environment } from '../../environment.ts';
import { addressOf } from '../../routing.ts';
import type { FactFilter } from '../../state/fact-filter.ts';
import { factsInTime, type FactIndex } from '../../state/fact-index.ts';
import { countNamed } from '../../state/named-entities.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { BackLink } from './BackLink.tsx';
import { DoneLine } from './DoneLine.tsx';
import { EntityList } from './EntityList.tsx';
import { FactSheet } from './FactSheet.tsx';
import { RemoveStory } from './RemoveStory.tsx';
import { StoryFacts } from './StoryFacts.tsx';
import { StoryTimeline } from './StoryTimeline.tsx';
import type { LoadedFacts } from './use-fact-index.ts';
import { useFactStates } from './use-fact-states.ts';
import { usePrintSheet } from './use-print-sheet.tsx';
import { useTitle } from './use-title.ts';
import { useUndoable, type Undoable } from './use-undoable.ts';
import { NothingThere, Waiting } from './Waiting.tsx';

interface StoryPageProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly facts: LoadedFacts;
  readonly id: PackId;
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
  /** The fact that was shown before: the list is shown at its place again. */
  readonly cameFrom: FactId | undefined;
}

export function StoryPage({ facts, id, ...rest }: StoryPageProps) {
  const t = useT();
  if (facts.kind !== 'ready') return <Waiting facts={facts} />;
  const { index } = facts;
  const pack = index.packs.get(id);
  if (!pack) return <NothingThere what={t('stories.missing')} note={t('stories.missingNote')} />;
  return <Story index={index} pack={pack} {...rest} />;
}

interface StoryProps extends Omit<StoryPageProps, 'facts' | 'id'> {
  readonly index: FactIndex;
  readonly pack: Pack;
}

/** The parts of a story that one can go to. */
const parts = ['timeline', 'people', 'organizations', 'facts'] as const;
type Part = (typeof parts)[number];

function Story({ quiz, environment, index, pack, filter, onFilter, cameFrom }: StoryProps) {
  const t = useT();
  const undoable = useUndoable(quiz);
  const inTime = useMemo(() => factsInTime(pack, index), [pack, index]);
  const named = useMemo(() => countNamed(pack, inTime), [pack, inTime]);
  const states = useFactStates(quiz, inTime);
  useTitle(pack.title);
  usePrintSheet(() => <FactSheet index={index} pack={pack} facts={inTime} quiz={quiz} />);
  useEffect(() => {
    if (cameFrom === undefined) return;
    const link = document.querySelector<HTMLElement>(`#fact-${CSS.escape(cameFrom)} a`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }, []);

  const count: Readonly<Record<Part, number>> = {
    timeline: inTime.length,
    people: named.people.length,
    organizations: named.organizations.length,
    facts: inTime.length,
  };
  const present = parts.filter((part) => count[part] > 0);
  return (
    <main class="page story-page" id="content">
      <BackLink href={addressOf('stories')}>{t('stories.back')}</BackLink>
      <header class="story-head" lang={pack.language}>
        <Heading>{pack.title}</Heading>
        <p class="story-summary">{pack.summary}</p>
      </header>
      <p class="note">
        {t('stories.factCount', inTime.length)}
        {pack.asOf &&
          ` · ${t('stories.followedTo', [
            spanInWords([pack.asOf.earliest, pack.asOf.latest], t('locale')),
          ])}`}
      </p>
      <StudyStory quiz={quiz} environment={environment} pack={pack} undoable={undoable} />
      <nav class="parts" aria-label={t('stories.parts')}>
        <ul>
          {present.map((part) => (
            <li key={part}>
              <button type="button" class="link-button" onClick={() => goTo(part)}>
                {t(`stories.${part}`)} <span class="count">{count[part]}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {inTime.length > 0 && (
        <section aria-labelledby="part-timeline">
          <PartTitle part="timeline" />
          <StoryTimeline quiz={quiz} index={index} pack={pack} facts={inTime} states={states} />
        </section>
      )}
      {(['people', 'organizations'] as const).map(
        (part) =>
          count[part] > 0 && (
            <section key={part} aria-labelledby={`part-${part}`}>
              <PartTitle part={part} />
              <EntityList pack={pack} entities={named[part]} />
            </section>
          ),
      )}
      {inTime.length > 0 && (
        <section aria-labelledby="part-facts">
          <PartTitle part="facts" />
          <StoryFacts
            {...{ quiz, index, pack, states, filter, onFilter, undoable }}
            facts={inTime}
          />
        </section>
      )}
      <DoneLine quiz={quiz} environment={environment} done={undoable.done} />
    </main>
  );
}

function PartTitle({ part }: { readonly part: Part }) {
  const t = useT();
  return (
    <h2 id={`part-${part}`} tabIndex={-1}>
      {t(`stories.${part}`)}
    </h2>
  );
}

function goTo(part: Part): void {
  const heading = document.querySelector<HTMLElement>(`#part-${part}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

interface StudyStoryProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly pack: Pack;
  readonly undoable: Undoable;
}

/** How far the story is learnt, and the way into study and out of it. */
function StudyStory({ quiz, environment, pack, undoable }: StudyStoryProps) {
  const t = useT();
  const story = quiz.stories.value.find((one) => one.pack.id === pack.id);
  const target = { kind: 'pack', pack: pack.id } as const;
  const take = () => undoable.act((study) => study.capture(target), t('stories.started'));
  return (
    <div class="study-story">
      {story?.chosen && <ProgressMeter story={story} />}
      <div class="actions">
        {story && story.total > 0 && !story.chosen && (
          <button type="button" class="button button-primary" onClick={take}>
            {t('stories.start')}
          </button>
        )}
        {story?.chosen && story.leftOut > 0 && (
          <button type="button" class="button" onClick={take}>
            {t('today.addRest', story.leftOut)}
          </button>
        )}
        {story?.chosen && (
          <button
            type="button"
            class="button"
            onClick={() => undoable.act((study) => study.release(target), t('stories.stopped'))}
          >
            {t('stories.stop')}
          </button>
        )}
        <button type="button" class="button" onClick={() => print()}>
          {t('stories.print')}
        </button>
        {story?.pack.added && quiz.packSettings === undefined && (
          <RemoveStory quiz={quiz} environment={environment} pack={pack.id} />
        )}
      </div>
    </div>
  );
}
