import { packOf, type FactId, type FactKey } from '@backgrounder/model';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { factLinks, Overview, Timeline } from '../timeline/index.ts';
import { dayInWords, useWords } from '../words/index.ts';
import { StoryShown, type ShownStory } from './context.ts';
import { FactDetail } from './FactDetail.tsx';
import { Names } from './Names.tsx';
import { Differences, RelatedFacts } from './Related.tsx';
import { Section } from './Section.tsx';
import { Sources, type CitedSource } from './Sources.tsx';
import type { PanelActions, PanelFact, PanelPage, PanelStory } from './story.ts';
import { StudyButton } from './StudyButton.tsx';

export interface StoryViewProps {
  readonly story: PanelStory;
  readonly page: PanelPage;
  readonly actions: PanelActions;
}

export function StoryView({ story, page, actions }: StoryViewProps) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<FactKey>();
  const [sought, setSought] = useState<FactKey>();
  const [changed, setChanged] = useState<ReadonlyMap<FactKey, boolean>>(new Map());
  const shown = useMemo((): ShownStory => {
    const byKey = new Map(story.facts.map((fact) => [fact.key, fact]));
    const studied = new Set(story.studied);
    for (const [key, isChosen] of changed) studied[isChosen ? 'add' : 'delete'](key);
    return {
      story,
      actions,
      factOf: (key) => byKey.get(key),
      linksOf: factLinks(story.facts),
      choose: (key) => {
        setChosen(key);
        setSought(key);
      },
      studied,
      setStudied: async (facts, isChosen) => {
        const isDone = await actions.study(
          facts.map(({ key }) => ({ pack: packOf(key), fact: idOf(key) })),
          isChosen,
        );
        if (isDone) {
          setChanged(
            (before) => new Map([...before, ...facts.map(({ key }) => [key, isChosen] as const)]),
          );
        }
        return isDone;
      },
    };
  }, [story, actions, changed]);

  // Once it stands in the timeline, where its group may have had to open.
  useLayoutEffect(() => {
    if (sought === undefined) return;
    setSought(undefined);
    const row = root.current?.querySelector(`[data-key="${CSS.escape(sought)}"]`);
    row?.querySelector('button')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [sought]);

  const { facts, differences, missing, since } = story;
  const own = facts.filter((fact) => packOf(fact.key) === story.pack);
  const told = own.filter((fact) => fact.sentence).length;
  const cited = useMemo(() => citedIn(story), [story]);
  const sections = [
    { name: 'differences', count: differences.length },
    { name: 'missing', count: missing.length },
    { name: 'since', count: since.length },
    { name: 'timeline', count: facts.length },
    { name: 'names', count: page.names.length },
    { name: 'sources', count: cited.length },
  ] as const;
  const present = sections.filter(({ count }) => count > 0);
  const goTo = (name: string): void => {
    const heading = root.current?.querySelector<HTMLElement>(`#bgr-${name}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  const { day } = page;
  return (
    <StoryShown.Provider value={shown}>
      <div class="story" ref={root}>
        <header>
          <h1 lang={story.language} dir="auto">
            {story.title}
          </h1>
          {day === undefined ? (
            <p class="notice">{t('panel.undated')}</p>
          ) : (
            <p class="published">{t('panel.published', [dayInWords(day, t('locale'))])}</p>
          )}
          <Overview facts={facts} {...(day !== undefined && { day })} />
          <p class="tells">{t('panel.tells', [String(told), String(own.length)])}</p>
          <StudyButton facts={own} label={t('panel.studyStory')} />
        </header>
        <nav aria-label={t('panel.sections')}>
          <ul>
            {present.map(({ name, count }) => (
              <li key={name}>
                <button type="button" onClick={() => goTo(name)}>
                  {t(`panel.short.${name}`)} <span class="count">{count}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {differences.length > 0 && (
          <Section
            name="differences"
            title={t('panel.differences')}
            hint={t('panel.differencesHint')}
          >
            <Differences of={differences} />
          </Section>
        )}
        {missing.length > 0 && (
          <Section
            name="missing"
            title={t('panel.missing')}
            {...(day !== undefined && { hint: t('panel.missingHint') })}
          >
            <RelatedFacts of={missing} />
          </Section>
        )}
        {since.length > 0 && (
          <Section name="since" title={t('panel.since')} hint={t('panel.sinceHint')}>
            <RelatedFacts of={since} />
          </Section>
        )}
        <Section name="timeline" title={t('panel.timeline')}>
          <Timeline
            facts={facts}
            {...(day !== undefined && { day })}
            entities={story.entities}
            detail={(fact: PanelFact) => <FactDetail fact={fact} />}
            chosen={chosen}
            onChoose={setChosen}
          />
        </Section>
        {page.names.length > 0 && (
          <Section name="names" title={t('panel.names')} hint={t('panel.namesHint')}>
            <Names names={page.names} onOpen={actions.openMention} />
          </Section>
        )}
        {cited.length > 0 && (
          <Section name="sources" title={t('panel.sources')} hint={t('panel.sourcesHint')}>
            <Sources of={cited} />
          </Section>
        )}
      </div>
    </StoryShown.Provider>
  );
}

function idOf(key: FactKey): FactId {
  return key.slice(key.indexOf('/') + 1);
}

/** Sources with the facts that stand on them, most first. */
function citedIn({ facts, sources }: PanelStory): CitedSource[] {
  const standing = sources.map((): PanelFact[] => []);
  for (const fact of facts) {
    for (const number of new Set(fact.sources.map(([source]) => source))) {
      standing[number]?.push(fact);
    }
  }
  return sources
    .map((source, number) => ({ source, facts: standing[number] ?? [] }))
    .filter(({ facts: on }) => on.length > 0)
    .sort((a, b) => b.facts.length - a.facts.length);
}
