import { useState } from 'preact/hooks';
import { newsSites } from '../settings/news-sites.ts';
import { readHosts } from '../settings/read-hosts.ts';
import { useT } from '../words-context.ts';

/** Where Backgrounder explains pages unasked. */
export type WhereChoice =
  | { readonly type: 'ask' }
  | { readonly type: 'list'; readonly hosts: readonly string[] }
  | { readonly type: 'all' };

interface WhereProps {
  readonly chosen: WhereChoice;
  /** Asks the browser, then stores the choice; false where the browser or its user said no. */
  readonly onSave: (choice: WhereChoice) => Promise<boolean>;
}

type Said = { readonly tone: 'good' | 'wrong'; readonly text: string };

export function Where({ chosen, onSave }: WhereProps) {
  const t = useT();
  const [type, setType] = useState(chosen.type);
  const hosts = chosen.type === 'list' ? chosen.hosts : newsSites;
  const [said, setSaid] = useState<Said>();

  const choiceIn = (form: HTMLFormElement): WhereChoice | Said => {
    const fields = new FormData(form);
    const type = fields.get('where') as WhereChoice['type'];
    if (type !== 'list') return { type };
    const list = readHosts(fields.get('hosts') as string);
    if (!list.ok) return { tone: 'wrong', text: t('onboarding.badSite', [list.wrong]) };
    if (list.hosts.length === 0) return { tone: 'wrong', text: t('onboarding.noSites') };
    return { type: 'list', hosts: list.hosts };
  };
  const save = async (form: HTMLFormElement): Promise<void> => {
    const made = choiceIn(form);
    if ('tone' in made) return setSaid(made);
    // Called at once: a browser grants permissions only within the click.
    const isSaved = await onSave(made);
    setSaid(
      isSaved
        ? { tone: 'good', text: savedInWords(t, made) }
        : { tone: 'wrong', text: t('onboarding.refused') },
    );
  };
  const pick = (next: WhereChoice['type']): void => {
    setType(next);
    setSaid(undefined);
  };

  return (
    <form
      class="where"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <fieldset>
        <legend>
          <h2>{t('onboarding.where')}</h2>
        </legend>
        <p>{t('onboarding.whereHint')}</p>
        {(['ask', 'list', 'all'] as const).map((one) => (
          <div class="choice" key={one}>
            <label>
              <input
                type="radio"
                name="where"
                value={one}
                checked={type === one}
                onChange={() => pick(one)}
              />
              <strong>{t(`onboarding.choices.${one}`)}</strong>
              <small>{t(`onboarding.choices.${one}Hint`)}</small>
            </label>
            {one === 'list' && type === 'list' && (
              <textarea
                name="hosts"
                rows={8}
                spellcheck={false}
                autocomplete="off"
                dir="ltr"
                aria-label={t('onboarding.listLabel')}
                defaultValue={hosts.join('\n')}
                onInput={() => setSaid(undefined)}
              />
            )}
          </div>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {t('onboarding.save')}
      </button>
      <output class={`said ${said?.tone ?? ''}`}>{said?.text}</output>
    </form>
  );
}

function savedInWords(t: ReturnType<typeof useT>, choice: WhereChoice): string {
  switch (choice.type) {
    case 'ask':
      return t('onboarding.savedAsk');
    case 'list':
      return t('onboarding.savedList', choice.hosts.length);
    case 'all':
      return t('onboarding.savedAll');
  }
}
