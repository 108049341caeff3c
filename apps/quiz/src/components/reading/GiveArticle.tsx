import { useRef, useState } from 'preact/hooks';
import { fileText } from '../../reading/file-text.ts';
import type { Reading, ReadingState } from '../../reading/reading.ts';
import { useT } from '../../words/use-translate.ts';
import { Heading } from '../Heading.tsx';
import { KeepLine } from './KeepLine.tsx';
import { KeptList } from './KeptList.tsx';

interface GiveArticleProps {
  readonly reading: Reading;
  readonly state: Extract<ReadingState, { readonly view: 'start' }>;
}

/** Where an article is pasted, dropped or opened as a file. */
export function GiveArticle({ reading, state }: GiveArticleProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  /** Markup that came with a pasted text: of use as long as the text is as it was pasted. */
  const pasted = useRef<{ readonly text: string; readonly html: string } | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);

  const begin = (plain: string, html?: string): void =>
    void reading.begin({ text: plain, ...(html && { html }) });
  const submit = (event: Event): void => {
    event.preventDefault();
    begin(text, pasted.current?.text === text ? pasted.current.html : undefined);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    const [plain, html] = [data?.getData('text/plain'), data?.getData('text/html')];
    if (!plain || !html || text !== '') return;
    event.preventDefault();
    pasted.current = { text: plain, html };
    setText(plain);
  };
  const openFile = async (file: Blob | undefined): Promise<void> => {
    if (!file) return;
    const read = await fileText(file);
    if (read === undefined) reading.refuse('too-large');
    else begin(read);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const data = event.dataTransfer;
    const file = data?.files[0];
    if (file) void openFile(file);
    else if (data) begin(data.getData('text/plain'), data.getData('text/html'));
  };
  const paste = async (): Promise<void> => {
    setIsRefused(false);
    try {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string): Promise<string | undefined> =>
        item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
      const [plain = '', html] = await Promise.all([of('text/plain'), of('text/html')]);
      begin(plain, html);
    } catch {
      setIsRefused(true);
    }
  };

  return (
    // Dropping is a way besides the field and the two buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main
      class={`page read-start ${isOver ? 'read-drop' : ''}`}
      id="content"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <Heading>{t('read.title')}</Heading>
      <p class="lead">{t('read.lead')}</p>
      <Told state={state} />
      <form class="read-form" onSubmit={submit}>
        <label for="read-text">{t('read.text')}</label>
        <textarea
          id="read-text"
          rows={8}
          dir="auto"
          lang=""
          aria-describedby="read-text-hint"
          value={text}
          onPaste={onPaste}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="note" id="read-text-hint">
          {isOver ? t('read.drop') : t('read.textHint')}
        </p>
        <div class="actions">
          <button type="submit" class="button button-primary" disabled={text.trim() === ''}>
            {t('read.begin')}
          </button>
          {canReadClipboard() && (
            <button type="button" class="button" onClick={() => void paste()}>
              {t('read.paste')}
            </button>
          )}
          <button type="button" class="button" onClick={() => picker.current?.click()}>
            {t('read.file')}
          </button>
          <input
            ref={picker}
            class="read-picker"
            type="file"
            tabIndex={-1}
            aria-label={t('read.file')}
            accept=".html,.htm,.xhtml,.txt,.text,.md,text/html,text/plain"
            onChange={(event) => {
              void openFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </div>
        <output class="note">{isRefused && t('read.pasteRefused')}</output>
      </form>
      <p class="note">{t('read.private')}</p>
      <KeepLine reading={reading} />
      <KeptList reading={reading} />
    </main>
  );
}

/** Why there is no article, and what to do. */
function Told({ state }: Pick<GiveArticleProps, 'state'>) {
  const t = useT();
  if (state.address !== undefined) {
    return (
      <section class="read-told" aria-live="polite">
        <h2>{t('read.address')}</h2>
        <p class="read-address">{t('read.addressLead', [state.address])}</p>
        <p>{t('read.addressSteps')}</p>
        <a class="button" href={state.address} target="_blank" rel="noreferrer">
          {t('read.addressOpen')}
        </a>
      </section>
    );
  }
  if (state.problem === undefined) return null;
  const said = { nothing: 'nothing', 'too-large': 'tooLarge', 'not-shared': 'notShared' } as const;
  return (
    <div class="problem" role="alert">
      <p>{t(`read.${said[state.problem]}`)}</p>
    </div>
  );
}

function canReadClipboard(): boolean {
  const { clipboard } = navigator as { readonly clipboard?: Partial<Clipboard> };
  return clipboard?.read !== undefined;
}
