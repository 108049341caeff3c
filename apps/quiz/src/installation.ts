import { signal, type ReadonlySignal } from '@preact/signals';

/** How the app can be put among the device's own. */
export interface Installation {
  /** `prompt`: the browser asks when `install` is called; `by-hand`: the reader must; `undefined`: not, or it is done. */
  readonly way: ReadonlySignal<'prompt' | 'by-hand' | undefined>;
  install(): Promise<void>;
}

/** Chromium's own; no other browser has it. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/** To be called early: the browser offers to install once, soon after the page has loaded. */
export function watchInstallation(window: Window): Installation {
  let offer: BeforeInstallPromptEvent | undefined;
  const way = signal<'prompt' | 'by-hand' | undefined>(isSafariTab(window) ? 'by-hand' : undefined);
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as BeforeInstallPromptEvent;
    way.value = 'prompt';
  });
  window.addEventListener('appinstalled', () => (way.value = undefined));
  return {
    way,
    async install() {
      await offer?.prompt();
      // An offer can be taken up once; the browser makes another one, sooner or later.
      offer = undefined;
      way.value = undefined;
    },
  };
}

/** On iOS, whose browsers alone know `standalone`. */
function isSafariTab({ navigator }: Window): boolean {
  return (navigator as { standalone?: boolean }).standalone === false;
}
