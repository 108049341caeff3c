import { useRef, useState } from 'preact/hooks';
import type { InstalledPack } from '../packs/pack-store.ts';
import { useT, type ExtensionTranslate } from '../words-context.ts';
import { addPack, type PackProblem } from './add-pack.ts';
import type { OptionsEnvironment } from './environment.ts';
import { PackIssues } from './PackIssues.tsx';
import { Section } from './Section.tsx';
import { useNotice, type Notice } from './use-notice.tsx';

interface PacksSectionProps {
  readonly packs: readonly InstalledPack[];
  readonly environment: OptionsEnvironment;
  readonly reload: () => Promise<void>;
}

export function PacksSection({ packs, environment, reload }: PacksSectionProps) {
  const t = useT();
  const { attempt, say, line } = useNotice();
  const [problem, setProblem] = useState<PackProblem>();
  const [address, setAddress] = useState('');
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const add = async (
    text: string,
    name: string,
    origin: InstalledPack['origin'],
  ): Promise<Notice | undefined> => {
    const added = await addPack(environment.packs, text, name, origin);
    if (!added.ok) {
      setProblem(added.error);
      return undefined;
    }
    await reload();
    const { title, replaced } = added.value;
    return {
      tone: 'good',
      text:
        replaced === undefined
          ? t('options.packs.added', [title])
          : t('options.packs.replaced', [title, replaced]),
    };
  };
  const addFiles = (files: readonly File[]): void => {
    setProblem(undefined);
    void attempt(async () => {
      let last: Notice | undefined;
      for (const one of files) {
        const text = await one.text().catch(() => undefined);
        if (text === undefined) {
          return { tone: 'wrong', text: t('options.packs.unreadable', [one.name]) };
        }
        last = await add(text, one.name, { kind: 'file', name: one.name });
        if (!last) return undefined;
      }
      return last;
    });
  };
  const addAddress = (): void => {
    setProblem(undefined);
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
      return say({ tone: 'wrong', text: t('options.packs.badUrl') });
    }
    const { origin, href } = new URL(address);
    // Asked at once: a browser grants it only within the click.
    const asked = environment.permissions.request([`${origin.replace(/:\d+$/, '')}/*`]);
    void attempt(async () => {
      if (!(await asked)) {
        return { tone: 'wrong', text: t('options.packs.notAllowed', [origin]) };
      }
      const fetched = await environment.fetchText(href);
      if (!fetched.ok) {
        return { tone: 'wrong', text: t('options.packs.notFetched', [href, fetched.error]) };
      }
      const notice = await add(fetched.value, href, { kind: 'url', url: href });
      if (notice) setAddress('');
      return notice;
    });
  };
  const remove = (pack: InstalledPack): void => {
    void attempt(async () => {
      const putBack = await environment.packs.remove(pack.id);
      await reload();
      return {
        tone: 'good',
        text: t('options.packs.removed', [pack.title]),
        undo: async () => {
          if (putBack) await environment.packs.add(putBack.pack, putBack.text, putBack.origin);
          await reload();
        },
      };
    });
  };

  return (
    <Section id="packs" title={t('options.packs.title')} hint={t('options.packs.hint')}>
      <ul class="rows">
        {packs.map((pack) => (
          <li key={pack.id}>
            <label class="name">
              <input
                type="checkbox"
                checked={pack.isOn}
                aria-label={`${t('options.packs.on')}: ${pack.title}`}
                onChange={(event) => {
                  const isOn = event.currentTarget.checked;
                  void attempt(async () => {
                    await environment.packs.setOn(pack.id, isOn);
                    await reload();
                    return { tone: 'good', text: t('options.saved') };
                  });
                }}
              />
              <span>
                <span lang={pack.language} dir="auto">
                  {pack.title}
                </span>
                <small>{detailsOf(pack, t)}</small>
              </span>
            </label>
            {pack.origin.kind !== 'built-in' && (
              <button
                type="button"
                aria-label={`${t('options.remove')}: ${pack.title}`}
                onClick={() => remove(pack)}
              >
                {t('options.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div
        class={`drop ${isOver ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          addFiles([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <button type="button" onClick={() => file.current?.click()}>
          {t('options.packs.addFile')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".yaml,.yml,.json"
          multiple
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            addFiles([...(field.files ?? [])]);
            field.value = '';
          }}
        />
        <span class="hint">{t('options.packs.drop')}</span>
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          addAddress();
        }}
      >
        <input
          type="url"
          dir="ltr"
          aria-label={t('options.packs.url')}
          placeholder="https://"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit">{t('options.packs.addUrl')}</button>
      </form>
      {problem && <PackIssues problem={problem} />}
      {line}
    </Section>
  );
}

function detailsOf(pack: InstalledPack, t: ExtensionTranslate): string {
  return [
    t('options.packs.version', [pack.version]),
    t('options.packs.facts', pack.facts),
    t('options.packs.names', pack.entities),
    originOf(pack.origin, t),
  ].join(' · ');
}

function originOf(origin: InstalledPack['origin'], t: ExtensionTranslate): string {
  switch (origin.kind) {
    case 'built-in':
      return t('options.packs.builtIn');
    case 'file':
      return t('options.packs.fromFile', [origin.name]);
    case 'url':
      return t('options.packs.fromUrl', [origin.url]);
  }
}
