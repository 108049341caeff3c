import { signal, type ReadonlySignal } from '@preact/signals';
import { trustedScript } from './trusted.ts';

/** Versions of the app that are newer than the page's. */
export interface Updates {
  /** Whether one is here whole. */
  readonly ready: ReadonlySignal<boolean>;
  /** Loads the page afresh, from the newest. */
  readonly use: () => void;
}

/** Where no service worker runs, each load of the page is of the newest version anyway. */
export const noUpdates: Updates = { ready: signal(false), use: () => undefined };

/** What is used of `navigator.serviceWorker`. */
export type ServiceWorkers = Pick<
  ServiceWorkerContainer,
  'controller' | 'getRegistration' | 'register' | 'addEventListener'
>;

/** Milliseconds that a new version has to take over before the page goes on without it. */
const takeOverTime = 1000;
/** Milliseconds between questions for a new version, while a page stays open. */
const checkPeriod = 60 * 60 * 1000;

/**
 * The browser's service workers where the app may use one: it is on a web server, as it was built. A page of an
 * extension has its files at hand.
 */
export function serviceWorkersOf(window: Window): ServiceWorkers | undefined {
  const { navigator, location } = window;
  const isServed = /^https?:$/.test(location.protocol) && import.meta.env.PROD;
  return isServed && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
}

/** Lets a version that waits take over. To be called before anything is shown; if `true`, the page is to be loaded anew. */
export async function takeWaitingVersion(workers: ServiceWorkers): Promise<boolean> {
  if (!workers.controller) return false;
  const waiting = (await workers.getRegistration())?.waiting;
  if (!waiting) return false;
  return new Promise((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), takeOverTime);
    waiting.postMessage('use-now', []);
  });
}

/** Registers the service worker and watches for newer ones. The page goes on as it is until `use` is called. */
export function followUpdates(
  workers: ServiceWorkers,
  page: Document,
  reload: () => void,
): Updates {
  const ready = signal(false);
  let registration: ServiceWorkerRegistration | undefined;
  let asked = false;
  /** The first version of all is the page's own. */
  let isUpdate = workers.controller !== null;

  workers.addEventListener('controllerchange', () => {
    if (asked) return reload();
    // Another tab asked: this one's files are kept until it goes.
    ready.value = isUpdate;
    isUpdate = true;
  });

  const register = async () => {
    registration = await workers.register(trustedScript('./sw.js'), { updateViaCache: 'none' });
    registration.active?.postMessage('page-shown');
    const look = () => {
      if (registration?.waiting && workers.controller) ready.value = true;
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration?.installing?.addEventListener('statechange', look);
    });
    let checkedAt = Date.now();
    page.addEventListener('visibilitychange', () => {
      if (page.visibilityState !== 'visible' || Date.now() - checkedAt < checkPeriod) return;
      checkedAt = Date.now();
      // Without a network there is nothing new.
      registration?.update().catch(() => undefined);
    });
  };
  // Where storage is forbidden or full, the app works as long as there is a network.
  register().catch(() => undefined);

  return {
    ready,
    use: () => {
      asked = true;
      const waiting = registration?.waiting;
      if (waiting) waiting.postMessage('use-now', []);
      else reload();
    },
  };
}
