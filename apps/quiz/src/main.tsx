import '@backgrounder/ui/tokens.css';
import './styles/base.css';
import './styles/pages.css';
import './styles/review.css';
import './styles/forced-colors.css';
import {
  deviceZone,
  openIndexedDbStore,
  openStudy,
  studyDatabaseName,
  type StudyError,
} from '@backgrounder/study';
import { effect, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { App } from './App.tsx';
import { browserEnvironment } from './browser-environment.ts';
import { watchInstallation } from './installation.ts';
import type { PackLibrary } from './library.ts';
import { openAddedPacks, packsDatabaseName, type AddedPacks } from './packs/added-packs.ts';
import { openBuiltInPacks } from './packs/built-in-packs.ts';
import { loadWords } from './packs/late-card.ts';
import { openPackLibrary } from './packs/pack-library.ts';
import { packsHost, type PacksHost } from './packs/packs-host.ts';
import { openPreferences } from './preferences.ts';
import { articleDatabaseName } from './reading/article-database-name.ts';
import { parseRoute } from './routing.ts';
import { CannotOpen } from './screens/CannotOpen.tsx';
import { keptSession } from './state/kept-session.ts';
import { createQuiz } from './state/quiz.ts';
import { followUpdates, noUpdates, serviceWorkersOf, takeWaitingVersion } from './updates.ts';
import { Speak } from './words/Speak.tsx';
import { speakLanguage } from './words/speak-language.ts';
import type { QuizTranslate } from './words/use-translate.ts';

const newId = () => crypto.randomUUID();
const clock = () => Date.now();
const zone = deviceZone();
/** Not every browser has `requestIdleCallback`; a second after an answer the next one is being read. */
const whenIdle = (work: () => void) => void setTimeout(work, 1000);
/** Not every browser, and no page without HTTPS, has locks. */
const alone = <T,>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request(studyDatabaseName, work) : work();
const root = document.querySelector('#app')!;
const kept = keptSession(() => sessionStorage);
const workers = serviceWorkersOf(window);
const installation = watchInstallation(window);

/** The page's head names it, so that it is on its way before this script runs. */
const builtInIndex = document.querySelector<HTMLLinkElement>('link[data-packs]')!.href;

async function start(): Promise<void> {
  if (workers && !sessionIsOpen() && (await takeWaitingVersion(workers))) return location.reload();
  const preferences = openPreferences(() => localStorage);
  effect(() => {
    document.documentElement.style.colorScheme = preferences.value.value.theme ?? '';
  });
  const speaking = speakLanguage(preferences, navigator.languages, document);
  const adding = openAddedPacks().catch(() => undefined);
  const opening = openLibrary(adding);
  // Waited for later: until then a failure is nobody's.
  opening.catch(() => undefined);
  const store = await openIndexedDbStore({ name: studyDatabaseName, newId });
  if (!store.ok) return fail(store.error, await speaking);
  const cards = opening.then((library) => library.current.peek().cards);
  const study = await openStudy({
    store: store.value,
    cards,
    loadWords,
    clock,
    zone,
    newId,
    whenIdle,
    alone,
  });
  if (!study.ok) {
    store.value.close();
    return fail(study.error, await speaking);
  }
  const library = await opening;
  const next = study.value.next();
  const [t] = await Promise.all([speaking, loadWords(next.kind === 'card' ? [next.card] : [])]);
  const quiz = createQuiz({
    study: study.value,
    library,
    clock,
    zone,
    kept,
    preferences,
  });
  const beside = [packsDatabaseName, articleDatabaseName];
  const closeAll = () => {
    study.value.close();
    void adding.then((added) => added?.close());
  };
  const updates = workers ? followUpdates(workers, document, () => location.reload()) : noUpdates;
  const environment = browserEnvironment(window, studyDatabaseName, beside, closeAll, {
    updates,
    installation,
    restored: store.value.restored,
  });
  const Root = () => (
    <Speak t={t.value}>
      <App quiz={quiz} environment={environment} />
    </Speak>
  );
  render(<Root />, root);
  const upkept = {
    quiz,
    library,
    page: document,
    badge: workers && navigator,
    backupPlace: environment.backupPlace,
    whenIdle,
  };
  await import('./state/start-upkeep.ts').then(
    ({ startUpkeep }) => startUpkeep(upkept),
    // What is shown stays.
    () => undefined,
  );
}

async function openLibrary(adding: Promise<AddedPacks | undefined>): Promise<PackLibrary> {
  const [builtIn, added] = await Promise.all([openBuiltInPacks(builtInIndex), adding]);
  const host = packsHost(globalThis as { readonly backgrounderPacks?: PacksHost });
  return openPackLibrary({
    builtIn,
    ...(added && { added }),
    ...(host && { host }),
    channel: new BroadcastChannel(packsDatabaseName),
    clock,
  });
}

function fail(error: StudyError, t: ReadonlySignal<QuizTranslate>): void {
  render(
    <Speak t={t.value}>
      <CannotOpen error={error} onRetry={() => location.reload()} />
    </Speak>,
    root,
  );
}

/** Whether this load goes on with what was begun before it. */
function sessionIsOpen(): boolean {
  const { screen } = parseRoute(location.hash);
  return (screen === 'review' || screen === 'summary') && kept.read() !== undefined;
}

start().catch(async (cause: unknown) => {
  const message = 'The cards could not be loaded.';
  const speaking = speakLanguage(
    openPreferences(() => localStorage),
    navigator.languages,
    document,
  );
  fail({ code: 'failed', message, cause }, await speaking);
});
