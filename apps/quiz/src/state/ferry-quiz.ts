import { generateCards } from '@backgrounder/model/cards';
import { openStudy } from '@backgrounder/study';
import { createMemoryLog } from '@backgrounder/study/memory';
import { shownPack, type LoadPack } from '../library.ts';
import { fixedLibrary } from '../packs/fixed-library.ts';
import { unkeptPreferences } from '../preferences.ts';
import { createQuiz, type Quiz } from './quiz.ts';
import { keptInMemory } from './sample-quiz.ts';
import { ferryPack } from './sample-story.ts';

/** For tests: the quiz over the made-up story, with nothing in study. */
export async function ferryQuiz(
  loadPack: LoadPack = (id) => Promise.resolve(id === ferryPack.id ? ferryPack : undefined),
): Promise<Quiz> {
  const clock = () => Date.UTC(2026, 10, 23, 9);
  const zone = () => 'Europe/Berlin';
  const cards = generateCards(ferryPack);
  const newId = () => crypto.randomUUID();
  const study = await openStudy({
    store: createMemoryLog('device').open(),
    cards,
    clock,
    zone,
    newId,
  });
  if (!study.ok) throw new Error(study.error.message);
  return createQuiz({
    study: study.value,
    library: fixedLibrary({ packs: [shownPack(ferryPack)], cards }, loadPack),
    clock,
    zone,
    kept: keptInMemory(),
    preferences: unkeptPreferences(),
  });
}
