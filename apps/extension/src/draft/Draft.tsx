import { formatDay, parseDay, type Day } from '@backgrounder/model';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../words-context.ts';
import type { PackDraft, ReadArticle } from './make-draft.ts';

export interface DraftProps {
  /** Rejects where the page is not open any more. */
  readonly read: () => Promise<ReadArticle>;
  readonly make: (article: ReadArticle, published: Day) => PackDraft;
  readonly save: (name: string, text: string) => void;
  readonly copy: (text: string) => Promise<void>;
}

type State =
  | { readonly type: 'reading' }
  | { readonly type: 'gone' }
  | { readonly type: 'undated'; readonly article: ReadArticle }
  | { readonly type: 'drafted'; readonly draft: PackDraft; readonly published: Day };

export function Draft({ read, make, save, copy }: DraftProps) {
  const t = useT();
  const [state, setState] = useState<State>({ type: 'reading' });
  const [isCopied, setCopied] = useState(false);

  const draft = (article: ReadArticle, published: Day): void => {
    setState({ type: 'drafted', draft: make(article, published), published });
  };
  useEffect(() => {
    void read().then(
      (article) =>
        article.page.published
          ? draft(article, article.page.published.day)
          : setState({ type: 'undated', article }),
      () => setState({ type: 'gone' }),
    );
  }, [read]);

  return (
    <main class="draft">
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('draft.heading')}</h1>
      </header>
      {state.type === 'reading' && <output>{t('draft.loading')}</output>}
      {state.type === 'gone' && <p role="alert">{t('draft.gone')}</p>}
      {state.type === 'undated' && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            const value = new FormData(event.currentTarget).get('day');
            const day = typeof value === 'string' ? parseDay(value) : undefined;
            if (day !== undefined) draft(state.article, day);
          }}
        >
          <p>{t('draft.undated')}</p>
          <input type="date" name="day" required aria-label={t('draft.day')} />
          <button type="submit" class="primary">
            {t('draft.make')}
          </button>
        </form>
      )}
      {state.type === 'drafted' && (
        <>
          <p>{t('draft.hint')}</p>
          {!state.draft.english && <p class="caution">{t('draft.notEnglish')}</p>}
          <div class="row">
            <button
              type="button"
              class="primary"
              onClick={() => save(`draft-${formatDay(state.published)}.yaml`, state.draft.yaml)}
            >
              {t('draft.save')}
            </button>
            <button
              type="button"
              onClick={() => void copy(state.draft.yaml).then(() => setCopied(true))}
            >
              {isCopied ? t('draft.copied') : t('draft.copy')}
            </button>
          </div>
          <textarea
            class="yaml"
            readOnly
            spellcheck={false}
            lang="en"
            dir="ltr"
            aria-label={t('draft.text')}
            value={state.draft.yaml}
          />
          <p class="hint">
            {t('draft.guide')} <a href="/options.html#packs">{t('popup.addPack')}</a>
          </p>
        </>
      )}
    </main>
  );
}
