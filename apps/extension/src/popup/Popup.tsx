import { useMoreBelow } from '@backgrounder/ui/scroll';
import { dayInWords } from '@backgrounder/ui/words';
import type { NamedEntity, RelatedPage } from '../messages.ts';
import type { PopupState, SiteState } from './state.ts';

export interface PopupActions {
  readonly explain: () => void;
  readonly clear: () => void;
  /** Opens the card of a mention. */
  readonly open: (mark: number) => void;
  readonly always: (site: SiteState) => void;
  readonly undoAlways: (site: SiteState) => void;
  readonly never: (host: string) => void;
  readonly undoNever: (host: string) => void;
  readonly study: () => void;
  readonly learnMore: () => void;
}

export interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

export function Popup({ state, actions }: PopupProps) {
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="20" height="20" />
        <h1>Backgrounder</h1>
      </header>
      <main aria-live="polite">
        <Page state={state} actions={actions} />
      </main>
      <Site state={state} actions={actions} />
      <footer>
        <button type="button" class="quiet" onClick={actions.study}>
          Study
        </button>
        <button type="button" class="quiet" onClick={actions.learnMore}>
          How it works
        </button>
      </footer>
    </>
  );
}

function Page({ state, actions }: PopupProps) {
  switch (state.type) {
    case 'loading':
      return <p class="plain">Reading this page …</p>;
    case 'restricted':
      return (
        <>
          <h2>Not on this page</h2>
          <p class="plain">
            The browser lets no extension into its own pages, its store and the pages of other
            extensions.
          </p>
        </>
      );
    case 'off':
      return (
        <>
          <h2>Off on {state.site.host}</h2>
          <p class="plain">You switched Backgrounder off here. It does not read this page.</p>
        </>
      );
    case 'unrelated':
      return <Unrelated installed={state.installed} />;
    case 'failed':
      return (
        <>
          <h2>That did not work</h2>
          <p class="plain">{state.reason}</p>
        </>
      );
    case 'related':
      return <Related page={state.page} actions={actions} />;
  }
}

function Unrelated({ installed }: { readonly installed: readonly string[] }) {
  return (
    <>
      <h2>No pack covers this page</h2>
      <p class="plain">
        A pack holds the dated, sourced facts of one story. Installed{' '}
        {installed.length === 1 ? 'is' : 'are'}:
      </p>
      <ul class="known">
        {installed.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <details>
        <summary>How to add one</summary>
        <ol class="plain">
          <li>
            Write the pack in YAML, as <code>packages/model/docs/writing-a-pack.md</code> in
            Backgrounder’s source tells, and check it:{' '}
            <code>pnpm backgrounder check my-pack.yaml</code>
          </li>
          <li>
            Put it into <code>packages/model/packs</code>, run <code>pnpm generate</code> and{' '}
            <code>pnpm build</code>, and load the extension again.
          </li>
        </ol>
      </details>
    </>
  );
}

interface RelatedProps {
  readonly page: RelatedPage;
  readonly actions: PopupActions;
}

function Related({ page, actions }: RelatedProps) {
  return (
    <>
      <p class="label">This page is part of</p>
      {page.stories.map((title) => (
        <h2 key={title}>{title}</h2>
      ))}
      <p class="plain">
        {page.day === undefined
          ? 'The page gives no date, so facts are shown with their own.'
          : `Facts are as of ${dayInWords(page.day, 'en-GB')}, the page’s date.`}
      </p>
      <dl>
        <Count of={page.mentions} one="mention" many="mentions" />
        <Count of={page.entities.length} one="name" many="names" />
        <Count of={page.toldFacts} one="fact told here" many="facts told here" />
      </dl>
      {page.isMarked ? (
        <button type="button" class="wide" onClick={actions.clear}>
          Clear the marks
        </button>
      ) : (
        <button type="button" class="wide primary" onClick={actions.explain}>
          Explain this page
        </button>
      )}
      <h3 id="names">Named here</h3>
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

function Count(props: { readonly of: number; readonly one: string; readonly many: string }) {
  return (
    <div>
      <dt>{props.of === 1 ? props.one : props.many}</dt>
      <dd>{props.of}</dd>
    </div>
  );
}

function Name({ entity, onClick }: { readonly entity: NamedEntity; readonly onClick: () => void }) {
  const times = entity.mentions === 1 ? 'once' : `${entity.mentions} times`;
  return (
    <li>
      <button type="button" onClick={onClick}>
        <span lang={entity.language}>{entity.name}</span>
        <span class="times">
          <span aria-hidden="true">×{entity.mentions}</span>
          <span class="unseen">, {times}</span>
        </span>
      </button>
    </li>
  );
}

function Site({ state, actions }: { readonly state: PopupState; readonly actions: PopupActions }) {
  switch (state.type) {
    case 'loading':
    case 'restricted':
      return null;
    case 'off':
      return (
        <section class="site" aria-label="This site">
          <button type="button" onClick={() => actions.undoNever(state.site.host)}>
            Switch on again
          </button>
        </section>
      );
    case 'unrelated':
    case 'related':
    case 'failed': {
      const { site } = state;
      if (!site) return null;
      return (
        <section class="site" aria-label="This site">
          <p class="label">{site.host}</p>
          {site.isAlways ? (
            <button type="button" aria-pressed="true" onClick={() => actions.undoAlways(site)}>
              Always on this site
            </button>
          ) : (
            <button type="button" aria-pressed="false" onClick={() => actions.always(site)}>
              Always on this site
            </button>
          )}
          <button type="button" onClick={() => actions.never(site.host)}>
            Never on this site
          </button>
        </section>
      );
    }
  }
}
