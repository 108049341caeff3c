import { useWords } from '../words/index.ts';
import type { PanelActions, PanelState } from './story.ts';
import { PageStories } from './PageStories.tsx';

export interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly appearance?: 'system' | 'light' | 'dark';
}

const schemes = { system: 'light dark', light: 'light', dark: 'dark' } as const;

/** What there is to know beside the page in front: in a side panel, a sidebar or a sheet. */
export function Panel({ state, actions, appearance = 'system' }: PanelProps) {
  const { t } = useWords();
  return (
    <main
      class="panel"
      lang={t('locale')}
      dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}
      aria-busy={state.type === 'loading'}
      style={{ colorScheme: schemes[appearance] }}
    >
      <Content state={state} actions={actions} />
    </main>
  );
}

function Content({ state, actions }: PanelProps) {
  const { t } = useWords();
  switch (state.type) {
    case 'loading':
      return <output class="state">{t('panel.loading')}</output>;
    case 'closed':
      return (
        <div class="state">
          <h1>{t('panel.closed')}</h1>
          <p>{t('panel.closedHint')}</p>
          <Retry actions={actions} />
        </div>
      );
    case 'unrelated':
      return (
        <div class="state">
          <h1>{t('panel.unrelated')}</h1>
          {state.installed.length > 0 && (
            <>
              <p>{t('panel.unrelatedHint')}</p>
              <ul>
                {state.installed.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      );
    case 'failed':
      return (
        <div class="state" role="alert">
          <h1>{t('panel.failed')}</h1>
          <p>{state.reason}</p>
          <Retry actions={actions} />
        </div>
      );
    case 'related':
      return <PageStories page={state.page} actions={actions} />;
  }
}

function Retry({ actions }: { readonly actions: PanelActions }) {
  const { t } = useWords();
  return (
    <p class="actions">
      <button type="button" onClick={actions.retry}>
        {t('panel.retry')}
      </button>
    </p>
  );
}
