import '@backgrounder/ui/tokens.css';
import './styles/base.css';
import './styles/pages.css';
import './styles/review.css';
import './styles/forced-colors.css';
import { openIndexedDbStore, openStudy, studyDatabaseName } from '@backgrounder/study';
import { render } from 'preact';
import { App } from './App.tsx';
import { browserEnvironment } from './browser-environment.ts';
import type { PackLibrary } from './library.ts';
import { openAddedPacks, packsDatabaseName, type AddedPacks } from './packs/added-packs.ts';
import { openBuiltInPacks } from './packs/built-in-packs.ts';
import { loadWords } from './packs/late-card.ts';
import { openPackLibrary } from './packs/pack-library.ts';
import { packsHost, type PacksHost } from './packs/packs-host.ts';
import { CannotOpen } from './screens/CannotOpen.tsx';
import { keepFresh } from './state/keep-fresh.ts';
import { keptSession } from './state/kept-session.ts';
import { createQuiz } from './state/quiz.ts';
import { chooseLanguage, loadFirstWords } from './words/load.ts';
import { Speak } from './words/Speak.tsx';

const newId = () => crypto.randomUUID();
const clock = () => Date.now();
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Not every browser has `requestIdleCallback`; a second after an answer the next one is being read. */
const whenIdle = (work: () => void) => void setTimeout(work, 1000);
const root = document.querySelector('#app')!;

/** The page's head names it, so that it is on its way before this script runs. */
const builtInIndex = document.querySelector<HTMLLinkElement>('link[data-packs]')!.href;

async function start(): Promise<void> {
  const language = chooseLanguage(navigator.languages);
  const messages = loadFirstWords(language);
  const adding = openAddedPacks().catch(() => undefined);
  const opening = openLibrary(adding);
  // Waited for later: until then a failure is nobody's.
  opening.catch(() => undefined);
  const store = await openIndexedDbStore({ name: studyDatabaseName, newId });
  if (!store.ok) return fail(store.error);
  const cards = opening.then((library) => library.current.peek().cards);
  const study = await openStudy({
    store: store.value,
    cards,
    loadWords,
    clock,
    zone,
    newId,
    whenIdle,
  });
  if (!study.ok) {
    store.value.close();
    return fail(study.error);
  }
  const library = await opening;
  const next = study.value.next();
  const [{ t, loadRest }] = await Promise.all([
    messages,
    loadWords(next.kind === 'card' ? [next.card] : []),
  ]);
  const kept = keptSession(() => sessionStorage);
  const quiz = createQuiz({ study: study.value, library, clock, zone, kept });
  keepFresh(quiz, library, document);
  whenIdle(() => void study.value.withdraw(library.current.peek().withdrawn ?? []));
  const databases = [studyDatabaseName, packsDatabaseName];
  const environment = browserEnvironment(window, databases, () => {
    study.value.close();
    void adding.then((added) => added?.close());
  });
  document.documentElement.lang = language;
  render(
    <Speak t={t}>
      <App quiz={quiz} environment={environment} loadWords={loadRest} />
    </Speak>,
    root,
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

function fail(error: Parameters<typeof CannotOpen>[0]['error']): void {
  render(<CannotOpen error={error} onRetry={() => location.reload()} />, root);
}

start().catch((cause: unknown) =>
  fail({ code: 'failed', message: 'The cards could not be loaded.', cause }),
);
