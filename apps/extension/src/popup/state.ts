import type { PageReport, RelatedPage } from '../messages.ts';
import { siteOf, type Site } from '../settings/site.ts';
import type { SiteChoice } from '../settings/settings.ts';

/** What the popup shows of the page in front. */
export type PopupState =
  | { readonly type: 'loading' }
  /** The browser lets no extension in. */
  | { readonly type: 'restricted' }
  /** The reader switched it off here. */
  | { readonly type: 'off'; readonly site: Site }
  | {
      readonly type: 'unrelated';
      readonly site: SiteState | undefined;
      readonly installed: readonly string[];
    }
  | { readonly type: 'related'; readonly site: SiteState | undefined; readonly page: RelatedPage }
  | { readonly type: 'failed'; readonly site: SiteState | undefined; readonly reason: string };

/** A site that is not switched off. */
export interface SiteState extends Site {
  readonly isAlways: boolean;
}

/** What the popup needs of the tab and of the browser. */
export interface PopupSource {
  readonly address: string | undefined;
  readonly choiceOf: (host: string) => Promise<SiteChoice | undefined>;
  readonly isGranted: (pattern: string) => Promise<boolean>;
  /** Rejects where no extension may run. */
  readonly survey: () => Promise<PageReport>;
}

export async function loadPopup(source: PopupSource): Promise<PopupState> {
  const site = siteOf(source.address);
  const choice = site && (await source.choiceOf(site.host));
  // A page that is switched off is not even read.
  if (site && choice === 'never') return { type: 'off', site };
  let report: PageReport;
  try {
    report = await source.survey();
  } catch {
    return { type: 'restricted' };
  }
  const state = site && {
    ...site,
    isAlways: choice === 'always' && (await source.isGranted(site.pattern)),
  };
  switch (report.type) {
    case 'unrelated':
      return { type: 'unrelated', site: state, installed: report.installed };
    case 'related':
      return { type: 'related', site: state, page: report.page };
    case 'failed':
      return { type: 'failed', site: state, reason: report.reason };
  }
}
