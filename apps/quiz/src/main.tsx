import '@backgrounder/ui/tokens.css';
import './styles/base.css';
import './styles/pages.css';
import './styles/review.css';
import './styles/forced-colors.css';
import { openIndexedDbStore, openStudy, studyDatabaseName } from '@backgrounder/study';
import { render } from 'preact';
import { loadBuiltInPack } from 'virtual:built-in-packs';
import { addedLibrary, joinLibraries, type AddedLibraryHost } from './added-library.ts';
import { App } from './App.tsx';
import { browserEnvironment } from './browser-environment.ts';
import { watchInstallation } from './installation.ts';
import { parseRoute } from './routing.ts';
import { CannotOpen } from './screens/CannotOpen.tsx';
import { showDueCount } from './state/due-badge.ts';
import { keepFresh } from './state/keep-fresh.ts';
import { keptSession } from './state/kept-session.ts';
import { createQuiz } from './state/quiz.ts';
import { followUpdates, noUpdates, serviceWorkersOf, takeWaitingVersion } from './updates.ts';
import { chooseLanguage, loadWords } from './words/load.ts';
import { Speak } from './words/Speak.tsx';

const newId = () => crypto.randomUUID();
const clock = () => Date.now();
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Not every browser has `requestIdleCallback`; a second after an answer the next one is being read. */
const whenIdle = (work: () => void) => void setTimeout(work, 1000);
/** Not every browser, and no page without HTTPS, has locks. */
const alone = <T,>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request(studyDatabaseName, work) : work();
const root = document.querySelector('#app')!;
const kept = keptSession(() => sessionStorage);
const workers = serviceWorkersOf(window);
const installation = watchInstallation(window);

async function start(): Promise<void> {
  if (workers && !sessionIsOpen() && (await takeWaitingVersion(workers))) return location.reload();
  const language = chooseLanguage(navigator.languages);
  const [t, store, builtIn, added] = await Promise.all([
    loadWords(language),
    openIndexedDbStore({ name: studyDatabaseName, newId }),
    import('virtual:built-in-library').then((module) => module.default),
    addedLibrary(globalThis as AddedLibraryHost),
  ]);
  if (!store.ok) return fail(store.error);
  const library = joinLibraries(builtIn, added);
  const { cards } = library;
  const study = await openStudy({ store: store.value, cards, clock, zone, newId, whenIdle, alone });
  if (!study.ok) {
    store.value.close();
    return fail(study.error);
  }
  const quiz = createQuiz({
    study: study.value,
    library,
    loadPack: loadBuiltInPack,
    clock,
    zone,
    kept,
  });
  keepFresh(quiz, document);
  const updates = workers ? followUpdates(workers, document, () => location.reload()) : noUpdates;
  const environment = browserEnvironment(window, studyDatabaseName, () => study.value.close(), {
    updates,
    installation,
  });
  if (workers) showDueCount(quiz, navigator);
  document.documentElement.lang = language;
  render(
    <Speak t={t}>
      <App quiz={quiz} environment={environment} />
    </Speak>,
    root,
  );
}

/** Whether this load goes on with what was begun before it. */
function sessionIsOpen(): boolean {
  const { screen } = parseRoute(location.hash);
  return (screen === 'review' || screen === 'summary') && kept.read() !== undefined;
}

function fail(error: Parameters<typeof CannotOpen>[0]['error']): void {
  render(<CannotOpen error={error} onRetry={() => location.reload()} />, root);
}

void start();
