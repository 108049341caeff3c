import '../styles/add-pack.css';
import type { PackId } from '@backgrounder/model';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Heading } from '../components/Heading.tsx';
import { PackProblem, type Problem } from '../components/PackProblem.tsx';
import type { Environment } from '../environment.ts';
import type { PutBack, ShownPack } from '../library.ts';
import type { AddedPack } from '../packs/added-pack.ts';
import { fetchPack } from '../packs/fetch-pack.ts';
import type { Quiz } from '../state/quiz.ts';
import { changeInWords } from '../words/pack-change.ts';
import { useT } from '../words/use-translate.ts';

interface AddPackProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

type Outcome =
  | { readonly kind: 'reading' }
  | { readonly kind: 'added'; readonly added: AddedPack }
  | { readonly kind: 'removed'; readonly pack: ShownPack; readonly putBack: PutBack }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Packs come in from a file or an address, and those that were added can be removed. */
export function AddPack({ quiz, environment }: AddPackProps) {
  const t = useT();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    document.title = `${t('addPack.title')} · Backgrounder`;
  }, [t]);
  const added = [...quiz.packs.values()].filter((pack) => pack.added);
  const fail = (problem: Problem) => setOutcome({ kind: 'problem', problem });

  const add = async (text: string, from: string) => {
    const result = await quiz.addPack(text, from);
    if (result.ok) setOutcome({ kind: 'added', added: result.value });
    else fail({ ...result.error, from });
  };
  const remove = async (pack: ShownPack) => {
    const removed = await quiz.removePack(pack.id);
    if (!removed.ok) return fail({ ...removed.error, from: pack.title });
    if (removed.value) setOutcome({ kind: 'removed', pack, putBack: removed.value });
  };
  const undo = async (pack: ShownPack, putBack: PutBack) => {
    const put = await putBack();
    if (put.ok) setOutcome(undefined);
    else fail({ ...put.error, from: pack.title });
  };
  const learn = async (pack: PackId) => {
    if (!(await quiz.choose(pack))) return;
    quiz.begin();
    environment.go('review');
  };

  return (
    <main class="page add-pack" id="content">
      <Heading>{t('addPack.title')}</Heading>
      {quiz.packSettings === undefined ? (
        <>
          <p class="lead">{t('addPack.lead')}</p>
          <Sources
            busy={outcome?.kind === 'reading'}
            onStart={() => setOutcome({ kind: 'reading' })}
            onText={(text, from) => void add(text, from)}
            onFail={fail}
          />
        </>
      ) : (
        <>
          <p class="lead">{t('addPack.elsewhere')}</p>
          <p>
            <a class="button" href={quiz.packSettings} target="_blank" rel="noreferrer">
              {t('addPack.openSettings')}
            </a>
          </p>
        </>
      )}
      <output class="outcome" data-outcome={outcome?.kind}>
        {outcome?.kind === 'reading' && t('addPack.reading')}
        {outcome?.kind === 'added' && <Added added={outcome.added} />}
        {outcome?.kind === 'removed' && t('addPack.removed', [outcome.pack.title])}
      </output>
      {outcome?.kind === 'added' && outcome.added.cards > 0 && (
        <button
          type="button"
          class="button button-primary"
          data-action="learn"
          onClick={() => void learn(outcome.added.pack.id)}
        >
          {t('addPack.learn')}
        </button>
      )}
      {outcome?.kind === 'removed' && (
        <button
          type="button"
          class="button"
          data-action="undo"
          onClick={() => void undo(outcome.pack, outcome.putBack)}
        >
          {t('addPack.undo')}
        </button>
      )}
      {outcome?.kind === 'problem' && <PackProblem problem={outcome.problem} />}
      {quiz.packSettings === undefined && added.length > 0 && (
        <section aria-labelledby="added-title">
          <h2 id="added-title">{t('addPack.mine')}</h2>
          <ul class="added-packs">
            {added.map((pack) => (
              <li key={pack.id}>
                <span>
                  <span lang={pack.language} dir="auto">
                    {pack.title}
                  </span>
                  <span class="note">
                    {t('addPack.version', [pack.version])}
                    {pack.added?.from !== undefined && ` · ${t('addPack.from', [pack.added.from])}`}
                  </span>
                </span>
                <button
                  type="button"
                  class="button"
                  data-remove={pack.id}
                  aria-label={`${t('addPack.remove')}: ${pack.title}`}
                  onClick={() => void remove(pack)}
                >
                  {t('addPack.remove')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function Added({ added: { pack, cards, replaced } }: { readonly added: AddedPack }) {
  const t = useT();
  return (
    <>
      <strong>
        {replaced
          ? t('addPack.replaced', [pack.title, replaced.version, pack.version])
          : t('addPack.added', [pack.title])}
      </strong>
      <span>{replaced ? changeInWords(replaced, t) : t('addPack.cards', cards)}</span>
    </>
  );
}

interface SourcesProps {
  readonly busy: boolean;
  readonly onStart: () => void;
  readonly onText: (text: string, from: string) => void;
  readonly onFail: (problem: Problem) => void;
}

/** A file, chosen or dropped, or an address. */
function Sources({ busy, onStart, onText, onFail }: SourcesProps) {
  const t = useT();
  const [address, setAddress] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    onStart();
    try {
      onText(await chosen.text(), chosen.name);
    } catch {
      onFail({ kind: 'unreadable', from: chosen.name });
    }
  };
  const fetchFrom = async () => {
    onStart();
    const from = address.trim();
    const fetched = await fetchPack(from);
    if (fetched.ok) onText(fetched.value, from);
    else onFail({ ...fetched.error, from });
  };

  return (
    <div
      class="pack-sources"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (!busy) void take(event.dataTransfer?.files[0]);
      }}
    >
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          disabled={busy}
          aria-describedby="drop-note"
          onClick={() => file.current?.click()}
        >
          {t('addPack.file')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".yaml,.yml,.json"
          aria-label={t('addPack.file')}
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            void take(field.files?.[0]);
            field.value = '';
          }}
        />
        <span class="note" id="drop-note">
          {t('addPack.drop')}
        </span>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void fetchFrom();
        }}
      >
        <label for="pack-address">{t('addPack.url')}</label>
        <span class="pack-address">
          <input
            id="pack-address"
            type="url"
            dir="ltr"
            inputMode="url"
            placeholder="https://"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={busy}>
            {t('addPack.fetch')}
          </button>
        </span>
      </form>
    </div>
  );
}
