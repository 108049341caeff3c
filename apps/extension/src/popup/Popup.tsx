import { useMoreBelow } from '@backgrounder/ui/scroll';
import { dayInWords } from '@backgrounder/ui/words';
import type { NamedEntity } from '@backgrounder/ui/findings';
import type { RelatedPage } from '../messages.ts';
import { useT } from '../words-context.ts';
import type { PopupState, SiteState } from './state.ts';

export interface PopupActions {
  readonly explain: () => void;
  readonly clear: () => void;
  readonly markAll: () => void;
  readonly markFirst: () => void;
  readonly openPanel: () => void;
  /** Opens the card of a mention. */
  readonly open: (mark: number) => void;
  readonly always: (site: SiteState) => void;
  readonly undoAlways: (site: SiteState) => void;
  readonly never: (host: string) => void;
  readonly undoNever: (host: string) => void;
  readonly study: () => void;
  readonly learnMore: () => void;
  readonly openOptions: () => void;
  readonly addPack: () => void;
  readonly draftPack: () => void;
}

export interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

export function Popup({ state, actions }: PopupProps) {
  const t = useT();
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="20" height="20" />
        <h1>Backgrounder</h1>
      </header>
      <main aria-live="polite" aria-busy={state.type === 'loading'}>
        <Page state={state} actions={actions} />
      </main>
      <Site state={state} actions={actions} />
      <footer>
        <button type="button" class="quiet" onClick={actions.study}>
          {t('popup.study')}
        </button>
        <button type="button" class="quiet" onClick={actions.openOptions}>
          {t('popup.options')}
        </button>
        <button type="button" class="quiet" onClick={actions.learnMore}>
          {t('popup.howItWorks')}
        </button>
      </footer>
    </>
  );
}

function Page({ state, actions }: PopupProps) {
  const t = useT();
  switch (state.type) {
    case 'loading':
      return <p class="plain">{t('popup.loading')}</p>;
    case 'restricted':
      return (
        <>
          <h2>{t('popup.restricted')}</h2>
          <p class="plain">{t('popup.restrictedWhy')}</p>
        </>
      );
    case 'off':
      return (
        <>
          <h2>{t('popup.off', [state.site.host])}</h2>
          <p class="plain">{t('popup.offWhy')}</p>
        </>
      );
    case 'unrelated':
      return <Unrelated installed={state.installed} actions={actions} />;
    case 'failed':
      return (
        <>
          <h2>{t('popup.failed')}</h2>
          <p class="plain">{state.reason}</p>
        </>
      );
    case 'related':
      return <Related page={state.page} actions={actions} />;
  }
}

interface UnrelatedProps {
  readonly installed: readonly string[];
  readonly actions: PopupActions;
}

function Unrelated({ installed, actions }: UnrelatedProps) {
  const t = useT();
  return (
    <>
      <h2>{t('popup.unrelated')}</h2>
      <p class="plain">
        {installed.length === 0 ? t('popup.noPacks') : t('popup.unrelatedWhy', installed.length)}
      </p>
      <ul class="known">
        {installed.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <div class="side-by-side">
        <button type="button" class="main primary" onClick={actions.addPack}>
          {t('popup.addPack')}
        </button>
        <button type="button" onClick={actions.draftPack}>
          {t('popup.draftPack')}
        </button>
      </div>
    </>
  );
}

interface RelatedProps {
  readonly page: RelatedPage;
  readonly actions: PopupActions;
}

function Related({ page, actions }: RelatedProps) {
  const t = useT();
  return (
    <>
      <p class="label">{t('popup.partOf')}</p>
      {page.stories.map((title) => (
        <h2 key={title}>{title}</h2>
      ))}
      <p class="plain">
        {page.day === undefined
          ? t('popup.undated')
          : t('popup.asOf', [dayInWords(page.day, t('locale'))])}
      </p>
      <dl>
        <Count of={page.mentions} unit="popup.mentions" />
        <Count of={page.entities.length} unit="popup.names" />
        <Count of={page.toldFacts} unit="popup.toldFacts" />
      </dl>
      <p class="plain">{t(page.isMarked ? 'popup.marked' : 'popup.unmarked')}</p>
      <div class="side-by-side">
        {page.isMarked ? (
          <button type="button" onClick={actions.clear}>
            {t('popup.clear')}
          </button>
        ) : (
          <button type="button" class="main primary" onClick={actions.explain}>
            {t('popup.explain')}
          </button>
        )}
        <button
          type="button"
          class={page.isMarked ? 'main primary' : ''}
          onClick={actions.openPanel}
        >
          {t('popup.openPanel')}
        </button>
      </div>
      <div class="heading">
        <h3 id="names">{t('popup.namedHere')}</h3>
        {page.isMarked && (
          <button
            type="button"
            class="quiet"
            onClick={page.showsAll ? actions.markFirst : actions.markAll}
          >
            {page.showsAll ? t('popup.markFirst') : t('popup.markAll')}
          </button>
        )}
      </div>
      <Names entities={page.entities} onOpen={actions.open} />
    </>
  );
}

interface NamesProps {
  readonly entities: readonly NamedEntity[];
  readonly onOpen: (mark: number) => void;
}

function Names({ entities, onOpen }: NamesProps) {
  const list = useMoreBelow<HTMLUListElement>();
  return (
    <ul class="names" aria-labelledby="names" ref={list}>
      {entities.map((entity) => (
        <Name key={entity.id} entity={entity} onClick={() => onOpen(entity.mark)} />
      ))}
    </ul>
  );
}

interface CountProps {
  readonly of: number;
  readonly unit: 'popup.mentions' | 'popup.names' | 'popup.toldFacts';
}

function Count({ of, unit }: CountProps) {
  const t = useT();
  return (
    <div>
      <dt>{t(unit, of)}</dt>
      <dd>{of}</dd>
    </div>
  );
}

function Name({ entity, onClick }: { readonly entity: NamedEntity; readonly onClick: () => void }) {
  const t = useT();
  return (
    <li>
      <button type="button" onClick={onClick}>
        <span lang={entity.language}>{entity.name}</span>
        <span class="times">
          <span aria-hidden="true" dir="ltr">
            ×{entity.mentions}
          </span>
          <span class="unseen">, {t('popup.times', entity.mentions)}</span>
        </span>
      </button>
    </li>
  );
}

function Site({ state, actions }: PopupProps) {
  const t = useT();
  switch (state.type) {
    case 'loading':
    case 'restricted':
      return null;
    case 'off':
      return (
        <section class="site" aria-label={t('site.label')}>
          <button
            type="button"
            class="main primary"
            onClick={() => actions.undoNever(state.site.host)}
          >
            {t('site.undoNever')}
          </button>
          <button type="button" onClick={() => actions.always({ ...state.site, isAlways: false })}>
            {t('site.always')}
          </button>
        </section>
      );
    case 'unrelated':
    case 'related':
    case 'failed': {
      const { site } = state;
      if (!site) return null;
      return (
        <section class="site" aria-label={t('site.label')}>
          <p class="label">{site.host}</p>
          <button
            type="button"
            aria-pressed={site.isAlways}
            onClick={() => (site.isAlways ? actions.undoAlways(site) : actions.always(site))}
          >
            {t('site.always')}
          </button>
          <button type="button" onClick={() => actions.never(site.host)}>
            {t('site.never')}
          </button>
        </section>
      );
    }
  }
}
