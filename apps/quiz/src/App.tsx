import { useEffect, useRef, useState } from 'preact/hooks';
import { Header } from './components/Header.tsx';
import { FirstScreen } from './components/Heading.tsx';
import { LazyPart } from './components/LazyPart.tsx';
import { LazyScreen } from './components/LazyScreen.tsx';
import { UpdateLine } from './components/UpdateLine.tsx';
import type { Environment } from './environment.ts';
import type { Screen as ScreenName } from './routing.ts';
import { FirstRun } from './screens/FirstRun.tsx';
import { Today } from './screens/Today.tsx';
import type { Quiz } from './state/quiz.ts';
import { useT, type QuizTranslate } from './words/use-translate.ts';

interface AppProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

export function App({ quiz, environment }: AppProps) {
  const t = useT();
  const [help, setHelp] = useState(false);
  const route = environment.route.value;
  const shown = useRef(route);
  const moved = useRef(false);
  if (shown.current !== route) {
    shown.current = route;
    moved.current = true;
  }
  const { screen } = route;
  const openHelp = () => setHelp(true);

  useEffect(() => {
    document.title = [titleOf(screen, t), t('app.name')].filter(Boolean).join(' · ');
  }, [screen, t]);
  useEffect(() => {
    // What comes next comes at once, also where the network has gone meanwhile; if not now, then.
    Promise.all([loadReview(), t.more()]).catch(() => undefined);
  }, [t]);
  useEffect(() => {
    // Review has its own keys; elsewhere only help has one.
    if (screen === 'review') return undefined;
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key === '?' && !target?.closest('dialog, input, select')) setHelp(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [screen]);

  return (
    <FirstScreen.Provider value={!moved.current}>
      {screen === 'review' ? (
        <LazyScreen load={loadReview} props={{ quiz, environment, onHelp: openHelp }} />
      ) : (
        <div class="frame">
          <Header screen={screen} onHelp={openHelp} />
          {environment.restored > 0 && <LazyPart load={loadRestoredNote} props={{ environment }} />}
          <Screen screen={screen} quiz={quiz} environment={environment} />
          <UpdateLine updates={environment.updates} />
        </div>
      )}
      {help && <LazyScreen load={loadHelp} props={{ onClose: () => setHelp(false) }} />}
    </FirstScreen.Provider>
  );
}

interface ScreenProps extends AppProps {
  readonly screen: Exclude<ScreenName, 'review'>;
}

function Screen({ screen, quiz, environment }: ScreenProps) {
  const props = { quiz, environment };
  switch (screen) {
    case 'today':
      return quiz.snapshot.value.next.kind === 'empty' ? (
        <FirstRun quiz={quiz} environment={environment} />
      ) : (
        <Today quiz={quiz} environment={environment} loadChanges={loadNewsChanges} />
      );
    case 'summary':
      return <LazyScreen key={screen} load={loadSummary} props={props} />;
    case 'settings':
      return <LazyScreen key={screen} load={loadSettings} props={props} />;
    case 'data':
      return <LazyScreen key={screen} load={loadData} props={props} />;
    case 'read':
      return <LazyScreen key={screen} load={loadRead} props={props} />;
    case 'stats':
      return <LazyScreen key={screen} load={loadStats} props={props} />;
    case 'stories':
      return <LazyScreen key={screen} load={loadStories} props={props} />;
    case 'add-pack':
      return <LazyScreen key={screen} load={loadAddPack} props={props} />;
  }
}

const loadHelp = async () => ({
  default: (await import('./components/HelpDialog.tsx')).HelpDialog,
});
const loadReview = async () => ({ default: (await import('./screens/Review.tsx')).Review });
const loadSummary = () => import('./screens/Summary.tsx');
const loadSettings = () => import('./screens/settings/Settings.tsx');
const loadData = () => import('./screens/data/Data.tsx');
const loadRead = () => import('./screens/Read.tsx');
const loadStats = () => import('./screens/Stats.tsx');
const loadStories = () => import('./screens/Stories.tsx');
const loadNewsChanges = () => import('./screens/stories/NewsChanges.tsx');
const loadRestoredNote = () => import('./components/RestoredNote.tsx');
const loadAddPack = async () => ({ default: (await import('./screens/AddPack.tsx')).AddPack });

/** The title of a screen that is loaded when it is shown is its own to say. */
function titleOf(screen: ScreenName, t: QuizTranslate): string | undefined {
  switch (screen) {
    case 'today':
      return t('today.title');
    case 'review':
      return t('navigation.review');
    case 'summary':
      return t('navigation.summary');
    case 'settings':
      return t('navigation.settings');
    case 'data':
      return t('app.data');
    case 'read':
      return t('navigation.read');
    case 'stats':
      return t('navigation.stats');
    case 'stories':
      return t('navigation.stories');
    case 'add-pack':
      return undefined;
  }
}
