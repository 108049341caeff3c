import '@backgrounder/ui/tokens.css';
import './styles/base.css';
import './styles/pages.css';
import './styles/review.css';
import './styles/forced-colors.css';
import {
  openIndexedDbStore,
  openStudy,
  studyDatabaseName,
  type StudyError,
} from '@backgrounder/study';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { loadBuiltInPack } from 'virtual:built-in-packs';
import { addedLibrary, joinLibraries, type AddedLibraryHost } from './added-library.ts';
import { App } from './App.tsx';
import { browserEnvironment } from './browser-environment.ts';
import { openPreferences, PreferencesContext } from './preferences.ts';
import { CannotOpen } from './screens/CannotOpen.tsx';
import { keepBackedUp } from './state/keep-backed-up.ts';
import { keepFresh } from './state/keep-fresh.ts';
import { keptSession } from './state/kept-session.ts';
import { createQuiz } from './state/quiz.ts';
import { Speak } from './words/Speak.tsx';
import { speakLanguage } from './words/speak-language.ts';
import type { QuizTranslate } from './words/use-translate.ts';

const newId = () => crypto.randomUUID();
const clock = () => Date.now();
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Not every browser has `requestIdleCallback`; a second after an answer the next one is being read. */
const whenIdle = (work: () => void) => void setTimeout(work, 1000);
const root = document.querySelector('#app')!;

async function start(): Promise<void> {
  const preferences = openPreferences(() => localStorage);
  effect(() => {
    document.documentElement.style.colorScheme = preferences.theme.value ?? '';
  });
  const [t, store, builtIn, added] = await Promise.all([
    speakLanguage(preferences, navigator.languages, document),
    openIndexedDbStore({ name: studyDatabaseName, newId }),
    import('virtual:built-in-library').then((module) => module.default),
    addedLibrary(globalThis as AddedLibraryHost),
  ]);
  if (!store.ok) return fail(store.error, t.value);
  const library = joinLibraries(builtIn, added);
  const { cards } = library;
  const study = await openStudy({ store: store.value, cards, clock, zone, newId, whenIdle });
  if (!study.ok) {
    store.value.close();
    return fail(study.error, t.value);
  }
  const quiz = createQuiz({
    study: study.value,
    library,
    loadPack: loadBuiltInPack,
    clock,
    zone,
    kept: keptSession(() => sessionStorage),
  });
  keepFresh(quiz, document);
  const environment = browserEnvironment(window, studyDatabaseName, () => study.value.close());
  if (environment.backupPlace) keepBackedUp(quiz, environment.backupPlace, whenIdle);
  const Root = () => (
    <PreferencesContext.Provider value={preferences}>
      <Speak t={t.value}>
        <App quiz={quiz} environment={environment} />
      </Speak>
    </PreferencesContext.Provider>
  );
  render(<Root />, root);
}

function fail(error: StudyError, t: QuizTranslate): void {
  render(
    <Speak t={t}>
      <CannotOpen error={error} onRetry={() => location.reload()} />
    </Speak>,
    root,
  );
}

void start();
