import type { FactKey, Pack } from '@backgrounder/model';
import type { PageText } from '@backgrounder/model/page';
import { countDue, isChosen, type StudyState } from '@backgrounder/study';
import { annotatePage, panelStories, type AnnotatedPage } from '@backgrounder/ui/findings';
import type { PanelStory } from '@backgrounder/ui/panel';
import type { AnnotateReply } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { Icon, TabState } from './icon.ts';
import type { Library } from './library.ts';
import { mayKeepReading } from './private-windows.ts';
import type { StudyLog } from './study-log.ts';

/** Where a page is that asks. */
export interface PagePlace {
  readonly tabId: number;
  readonly isPrivate: boolean;
  /** One of the extension's own pages, such as the welcome: read for show. */
  readonly isOwn: boolean;
}

export interface PageReaderSource {
  readonly library: () => Promise<Library>;
  readonly settings: () => Promise<Settings>;
  readonly study: StudyLog;
  readonly icon: Icon;
  /** Milliseconds since the epoch: `Date.now`. */
  readonly clock: () => number;
  /** IANA time zone. */
  readonly zone: () => string;
}

export interface PageReader {
  /** Rejects with a `StoreFailure` where no packs can be had. */
  annotate(page: PageText): Promise<AnnotatedPage>;
  /** What the panel tells of a page; rejects as `annotate` does. */
  stories(page: PageText): Promise<readonly PanelStory[]>;
  /** What remains to be done once the page has its answer. Never rejects. */
  afterwards(annotated: AnnotatedPage, place: PagePlace): Promise<void>;
  /** Counts the due cards anew. Never rejects. */
  refreshDue(): Promise<void>;
}

export function createPageReader(source: PageReaderSource): PageReader {
  const { library, settings, study, icon, clock, zone } = source;

  const refreshDue = async (): Promise<void> => {
    try {
      const [{ packs }, state] = await Promise.all([library(), study.read()]);
      await icon.showDue(countDue(state, isAskedIn(packs), clock(), zone()));
    } catch {
      // A log that cannot be read has no count; the study page says why.
    }
  };

  const readLog = (): Promise<StudyState | undefined> => study.read().catch(() => undefined);

  return {
    refreshDue,
    stories: async (page) => {
      const [{ index }, state] = await Promise.all([library(), readLog()]);
      return panelStories(index, page, isChosenIn(state));
    },
    annotate: async (page) => {
      const [packs, { muted }, state] = await Promise.all([library(), settings(), readLog()]);
      return annotatePage(packs, page, {
        muted: new Set(muted.map(({ id }) => id)),
        isStudied: isChosenIn(state),
      });
    },
    afterwards: async ({ found, told }, place) => {
      if (place.isOwn) return;
      const state: TabState =
        found.stories.length === 0
          ? { type: 'nothing' }
          : { type: 'related', mentions: found.mentions.length };
      // A tab that has closed has no icon.
      await icon.showTab(place.tabId, state).catch(() => undefined);
      if (told.length > 0 && mayKeepReading(place)) await study.expose(told).catch(() => undefined);
      await refreshDue();
    },
  };
}

export function replyOf({ found }: AnnotatedPage): AnnotateReply {
  return { type: 'annotated', found };
}

/** Without a log, nothing is. */
function isChosenIn(state: StudyState | undefined): (fact: FactKey) => boolean {
  return (fact) => state !== undefined && isChosen(state.deck, fact);
}

/** Whether the packs still have a fact, in the revision that was studied. */
function isAskedIn(packs: readonly Pack[]): (fact: FactKey, revision: number) => boolean {
  const revisions = new Map(
    packs.flatMap(({ id, facts }) =>
      facts.map((fact) => [`${id}/${fact.id}` as FactKey, fact.revision]),
    ),
  );
  return (fact, revision) => revisions.get(fact) === revision;
}
