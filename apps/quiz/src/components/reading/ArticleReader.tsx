import type { FactKey } from '@backgrounder/model';
import { isChosen } from '@backgrounder/study';
import { keyOfCardFact, type CardActions } from '@backgrounder/ui/card';
import { namedEntities, panelNames } from '@backgrounder/ui/findings';
import type { PanelActions, PanelPage } from '@backgrounder/ui/panel';
import { inSlices, type OpenCard } from '@backgrounder/ui/reading';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pageOf } from '../../reading/article.ts';
import { buildArticle, lengthOf } from '../../reading/build-article.ts';
import { readingClock } from '../../reading/device.ts';
import { markArticle, type ArticleMarks } from '../../reading/mark-article.ts';
import type { Reading, ReadingState } from '../../reading/reading.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { AboutArticle } from './AboutArticle.tsx';
import { ArticleBar } from './ArticleBar.tsx';
import { KeepLine } from './KeepLine.tsx';
import { StoryPanel } from './StoryPanel.tsx';
import { StorySheet } from './StorySheet.tsx';
import { useWide } from './use-wide.ts';
import { WorkLine } from './WorkLine.tsx';

interface ArticleReaderProps {
  readonly quiz: Quiz;
  readonly reading: Reading;
  readonly state: Extract<ReadingState, { readonly view: 'article' }>;
}

/** From so many characters on, what is out of view is not laid out. */
const longArticle = 100_000;

/** The article with its marks and cards, and the story beside it or in a sheet. */
export function ArticleReader({ quiz, reading, state }: ArticleReaderProps) {
  const t = useT();
  const { article, keptAs } = state.current;
  const { work } = state;
  const annotated = work.kind === 'done' ? work.annotated : undefined;
  const isWide = useWide();
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const marks = useRef<ArticleMarks | undefined>(undefined);
  const [isBuilt, setIsBuilt] = useState(false);
  const page = useMemo(() => pageOf(article), [article]);
  const { deck } = quiz.snapshot.value;

  const actions = useCallback(
    ({ copy, onStudied }: OpenCard): CardActions => ({
      copy,
      study: async (views, chosen) => {
        const facts = views.map(({ pack, fact }) => ({ pack, fact: fact.id }));
        if (!(await reading.choose(facts, chosen))) {
          return { type: 'failed', reason: t('read.notSaved') };
        }
        onStudied(views.map(keyOfCardFact), chosen);
        return { type: 'done' };
      },
    }),
    [reading, t],
  );

  // Before the cards, which keep their own keys from whoever listens after them.
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const by = { n: 1, p: -1 }[event.key.toLowerCase()] as 1 | -1 | undefined;
      const target = event.composedPath()[0];
      const isTyping =
        target instanceof Element && target.closest('input, textarea, select, dialog.read-sheet');
      if (by === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      marks.current?.step(by);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);

  useEffect(() => {
    const into = place.current;
    if (!into || !layer.current) return undefined;
    let isGone = false;
    const over = layer.current;
    const build = async (): Promise<void> => {
      into.replaceChildren();
      const { value: pieces } = await inSlices(buildArticle(into, article), readingClock);
      if (isGone) return;
      marks.current = markArticle({
        document,
        layer: over,
        page,
        pieces,
        words: { t },
        clock: readingClock,
        actions,
      });
      setIsBuilt(true);
    };
    void build();
    return () => {
      isGone = true;
      setIsBuilt(false);
      marks.current?.stop();
      marks.current = undefined;
    };
  }, [article, page, actions, t]);

  useEffect(() => {
    if (!isBuilt || !annotated) return;
    const { contents } = annotated.found;
    const studied = contents
      .flatMap(({ asOf, since, past }) => [...asOf, ...since, ...past].map(keyOfCardFact))
      .filter((key) => isChosen(deck, key));
    void marks.current?.show(annotated.found, studied);
  }, [isBuilt, annotated, deck]);

  const panelPage = useMemo((): PanelPage | undefined => {
    if (!annotated || annotated.stories.length === 0) return undefined;
    const { found, stories } = annotated;
    const isStudied = (key: FactKey) => isChosen(deck, key);
    return {
      ...(found.day !== undefined && { day: found.day }),
      stories: stories.map((story) => ({
        ...story,
        studied: story.facts.map(({ key }) => key).filter(isStudied),
      })),
      names: panelNames(page.text, found.mentions, namedEntities(found)),
    };
  }, [annotated, deck, page]);
  const panelActions = useMemo((): PanelActions => {
    // What it shows of the article lies below the sheet: that goes first.
    const closeThen = (then: () => void): void => {
      setIsSheetOpen(false);
      setTimeout(then);
    };
    return {
      openMention: (mark) => closeThen(() => marks.current?.open(mark)),
      showSentence: (sentence) => closeThen(() => marks.current?.showSentence(sentence)),
      study: (facts, chosen) => reading.choose(facts, chosen),
      retry: () => void reading.annotate(),
    };
  }, [reading]);

  const isLong = useMemo(() => lengthOf(article) > longArticle, [article]);
  return (
    <div class={`read ${panelPage && isWide ? 'read-beside' : ''}`}>
      <main class="page read-page" id="content">
        <ArticleBar
          mentions={annotated?.found.mentions.length ?? 0}
          isKept={keptAs !== undefined}
          onStep={(by) => marks.current?.step(by)}
          onKeep={() => void reading.keep(keptAs === undefined)}
          onLeave={() => reading.leave()}
          {...(panelPage && !isWide && { onStory: () => setIsSheetOpen(true) })}
        />
        <KeepLine reading={reading} />
        <WorkLine work={work} reading={reading} />
        <AboutArticle
          key={`${article.title}\n${article.day}`}
          article={article}
          onCorrect={(title, day) => reading.correct(title, day)}
        />
        <div class="read-sheet-of-paper">
          <div
            ref={place}
            class={`read-article ${isLong ? 'read-long' : ''}`}
            lang={article.language ?? ''}
          />
          <div ref={layer} class="read-layer" aria-hidden="true" />
        </div>
      </main>
      {panelPage && isWide && (
        <aside class="read-aside" aria-label={t('read.story')}>
          <StoryPanel page={panelPage} actions={panelActions} />
        </aside>
      )}
      {panelPage && !isWide && isSheetOpen && (
        <StorySheet page={panelPage} actions={panelActions} onClose={() => setIsSheetOpen(false)} />
      )}
    </div>
  );
}
