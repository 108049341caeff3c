import type { Pack } from '@backgrounder/model';
import { inSlices, pageClock, type Clock } from '@backgrounder/ui/reading';
import type { Quiz } from '../state/quiz.ts';
// The bundler gives the address of the script that it makes.
// oxlint-disable-next-line import/default
import workerAddress from './annotation-worker.ts?worker&url';
import { createAnnotator } from './annotator.ts';
import { currentPlace } from './current-article.ts';
import { keptArticles } from './kept-articles.ts';
import { createReading, type Reading } from './reading.ts';
import { takeShared } from './shared-article.ts';
import { parseForeign, trustedScript } from '../trusted.ts';

/** The page's timers; not every browser of a phone tells when it is idle. */
export const readingClock: Clock = {
  ...pageClock,
  whenIdle: (task) => void setTimeout(task, 200),
};

/** Reading as this browser allows it. */
export function readingOnDevice({ study, packs, loadPack, clock }: Quiz): Reading {
  const loadPacks = async (): Promise<readonly Pack[]> => {
    const loaded = await Promise.all([...packs.keys()].map((id) => loadPack(id)));
    return loaded.filter((pack) => pack !== undefined);
  };
  return createReading({
    study,
    annotator: createAnnotator({
      startWorker: () => new Worker(trustedScript(workerAddress), { type: 'module' }),
      loadPacks,
    }),
    parseHtml: parseForeign,
    kept: keptArticles(indexedDB),
    current: currentPlace(() => sessionStorage),
    takeShared: async () => {
      const { caches } = globalThis as { readonly caches?: CacheStorage };
      const shared = await takeShared({ caches, address: location.href });
      // A reload, or a look at the address bar, is not to find it there again.
      history.replaceState(null, '', `${location.pathname}#/read`);
      return shared;
    },
    inSlices: async (work) => (await inSlices(work, readingClock)).value,
    clock,
    newId: () => crypto.randomUUID(),
  });
}
