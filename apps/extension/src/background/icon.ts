import type { KeyOf, Translate } from '@backgrounder/ui/words';
import type { en } from '../locales/en.ts';

/** What the toolbar button tells of a tab's page. The browser forgets it when the tab goes elsewhere or closes. */
export type TabState =
  | {
      readonly type: 'related';
      /** How many mentions can be explained. */ readonly mentions: number;
    }
  /** No story of the packs, as far as is known. */
  | { readonly type: 'nothing' }
  /** The reader switched it off on this site. */
  | { readonly type: 'off'; readonly host: string };

/** As the text of a tab's badge, it gives way to the one for all tabs; the types of browsers leave it out. */
const none = null as unknown as string;

/** The part of `browser.action` that is used; Firefox for Android has no badges. */
export interface ToolbarButton {
  setTitle(details: { title: string; tabId?: number }): Promise<void>;
  setBadgeText?(details: { text: string; tabId?: number }): Promise<void>;
  setBadgeBackgroundColor?(details: { color: string; tabId?: number }): Promise<void>;
}

export interface Icon {
  /** Rejects where the tab is gone. */
  showTab(tabId: number, state: TabState): Promise<void>;
  /** Shown wherever a tab has nothing of its own to tell. */
  showDue(cards: number): Promise<void>;
}

/** Slate for what a page has, amber for what waits: each 4.5 : 1 or more against the badge's white or black text. */
const colours = { page: '#334155', due: '#b45309' } as const;

export function createIcon(button: ToolbarButton, t: Translate<KeyOf<typeof en>>): Icon {
  const show = async (
    where: { tabId?: number },
    title: string,
    badge: string,
    color: string,
  ): Promise<void> => {
    await Promise.all([
      button.setTitle({ ...where, title }),
      button.setBadgeText?.({ ...where, text: badge }),
      button.setBadgeBackgroundColor?.({ ...where, color }),
    ]);
  };
  return {
    showTab: (tabId, state) => {
      switch (state.type) {
        case 'related': {
          const { mentions } = state;
          const badge = mentions > 999 ? '999+' : String(mentions);
          return show({ tabId }, t('icon.related', mentions), badge, colours.page);
        }
        case 'nothing':
          return show({ tabId }, t('icon.nothing'), none, colours.due);
        case 'off':
          return show({ tabId }, t('icon.off', [state.host]), t('icon.offBadge'), colours.page);
      }
    },
    showDue: (cards) =>
      cards === 0
        ? show({}, t('manifest.action'), '', colours.due)
        : show({}, t('icon.due', cards), cards > 999 ? '999+' : String(cards), colours.due),
  };
}
