import {
  PageStories,
  panelStyles,
  type PanelActions,
  type PanelPage,
} from '@backgrounder/ui/panel';
import { WordsContext } from '@backgrounder/ui/words';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../../words/use-translate.ts';

interface StoryPanelProps {
  readonly page: PanelPage;
  readonly actions: PanelActions;
}

/** The panel, in a shadow root: its styles and the app's leave each other alone. */
export function StoryPanel({ page, actions }: StoryPanelProps) {
  const t = useT();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = panelStyles();
    render(
      <WordsContext.Provider value={{ t }}>
        <div class="panel" lang={t('locale')}>
          <PageStories page={page} actions={actions} />
        </div>
      </WordsContext.Provider>,
      root,
    );
  }, [page, actions, t]);
  useEffect(() => {
    const { current } = host;
    return () => {
      if (current?.shadowRoot) render(null, current.shadowRoot);
    };
  }, []);
  return <div class="read-panel" ref={host} />;
}
