import { Panel, panelStyles, type PanelActions, type PanelState } from '@backgrounder/ui/panel';
import { WordsContext, type Words } from '@backgrounder/ui/words';
import { render, type ComponentChildren } from 'preact';
import { parsePagePanel, type StudiedFact } from '../messages.ts';
import { colorScheme } from '../settings/appearance.ts';
import type { Settings } from '../settings/settings.ts';
import type { PageAccess } from './page-access.ts';
import { panelState } from './panel-state.ts';
import style from './sheet.css?inline';
import { swipeDown } from './swipe-down.ts';

export interface SheetEnvironment {
  readonly page: () => PageAccess;
  readonly words: Words;
  readonly appearance: () => Promise<Settings['appearance']>;
  readonly study: (facts: readonly StudiedFact[], chosen: boolean) => Promise<boolean>;
}

/** The panel within a page, from its lower edge up. */
export interface Sheet {
  open(): Promise<void>;
  close(): void;
}

/** Events that mean the sheet and must not reach the page's own listeners. */
const kept = [
  'click',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'wheel',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
] as const;

/** The one element that it adds to the page is there only while it is open. */
export function createSheet(
  document: Document,
  { page, words, appearance, study }: SheetEnvironment,
  mode: 'closed' | 'open' = 'closed',
): Sheet {
  let host: HTMLElement | undefined;
  let dialog: HTMLDialogElement | undefined;

  const close = (): void => {
    if (!host || !dialog) return;
    // The browser gives the focus back to where it was.
    if (dialog.open) dialog.close();
    render(null, dialog);
    host.remove();
    host = undefined;
    dialog = undefined;
  };

  /** What it shows of the page lies below it: it goes first. */
  const closeThen = (then: () => void): void => {
    close();
    then();
  };

  const actions: PanelActions = {
    openMention: (mark) => closeThen(() => void page().tell({ type: 'open', mark })),
    showSentence: ({ start, end }) =>
      closeThen(() => void page().tell({ type: 'show', start, end })),
    study,
    retry: () => void load(),
  };

  const show = (state: PanelState, scheme: Settings['appearance']): void => {
    if (!dialog) return;
    render(
      <WordsContext.Provider value={words}>
        <Frame onClose={close}>
          <Panel state={state} actions={actions} appearance={scheme} />
        </Frame>
      </WordsContext.Provider>,
      dialog,
    );
  };

  const load = async (): Promise<void> => {
    const scheme = await appearance().catch(() => 'system' as const);
    if (dialog) dialog.style.colorScheme = colorScheme(scheme);
    show({ type: 'loading' }, scheme);
    try {
      show(panelState(parsePagePanel(await page().panel())), scheme);
    } catch {
      show({ type: 'closed' }, scheme);
    }
  };

  function Frame({ onClose, children }: { onClose: () => void; children: ComponentChildren }) {
    const { t } = words;
    return (
      <>
        <div class="grip">
          <span aria-hidden="true" />
          <button type="button" class="close" aria-label={t('panel.close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </div>
        <div class="scrolled">{children}</div>
      </>
    );
  }

  return {
    open: async () => {
      if (host?.isConnected) return;
      close();
      host = document.createElement('div');
      const root = host.attachShadow({ mode });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [...panelStyles(), sheet];
      for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
      dialog = document.createElement('dialog');
      dialog.lang = words.t('locale');
      dialog.dir = words.t('direction');
      dialog.setAttribute('aria-label', `Backgrounder: ${words.t('panel.title')}`);
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        close();
      });
      dialog.addEventListener('click', (event) => {
        if (event.target === dialog && event.composedPath()[0] === dialog) close();
      });
      root.append(dialog);
      document.documentElement.append(host);
      show({ type: 'loading' }, 'system');
      // Modal: the page behind takes neither keys nor pointer, and the focus stays within.
      dialog.showModal();
      swipeDown(dialog, '.grip', close);
      await load();
    },
    close,
  };
}
