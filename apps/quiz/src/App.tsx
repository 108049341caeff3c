import { useEffect, useRef, useState } from 'preact/hooks';
import { Header } from './components/Header.tsx';
import { FirstScreen } from './components/Heading.tsx';
import { HelpDialog } from './components/HelpDialog.tsx';
import { UpdateLine } from './components/UpdateLine.tsx';
import type { Environment } from './environment.ts';
import type { Screen as ScreenName } from './routing.ts';
import { FirstRun } from './screens/FirstRun.tsx';
import { Review } from './screens/Review.tsx';
import { Settings } from './screens/Settings.tsx';
import { Summary } from './screens/Summary.tsx';
import { Today } from './screens/Today.tsx';
import type { Quiz } from './state/quiz.ts';
import { strings } from './strings.ts';

interface AppProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

export function App({ quiz, environment }: AppProps) {
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
    document.title = `${titles[screen]} · ${strings.product}`;
  }, [screen]);
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
        <Review quiz={quiz} environment={environment} onHelp={openHelp} />
      ) : (
        <div class="frame">
          <Header onHelp={openHelp} />
          <Screen screen={screen} quiz={quiz} environment={environment} />
          <UpdateLine updates={environment.updates} />
        </div>
      )}
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </FirstScreen.Provider>
  );
}

interface ScreenProps extends AppProps {
  readonly screen: Exclude<ScreenName, 'review'>;
}

function Screen({ screen, quiz, environment }: ScreenProps) {
  switch (screen) {
    case 'today':
      return quiz.snapshot.value.next.kind === 'empty' ? (
        <FirstRun quiz={quiz} environment={environment} />
      ) : (
        <Today quiz={quiz} environment={environment} />
      );
    case 'summary':
      return <Summary quiz={quiz} environment={environment} />;
    case 'settings':
      return <Settings quiz={quiz} environment={environment} />;
  }
}

const titles: Readonly<Record<ScreenName, string>> = {
  today: strings.today.title,
  review: strings.review.title,
  summary: strings.summary.pageTitle,
  settings: strings.settingsPage.title,
};
