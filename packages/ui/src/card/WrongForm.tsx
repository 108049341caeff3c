import type { Words } from '../words/messages.ts';
import type { Wrong } from './actions.ts';
import type { CardContent, CardFact } from './content.ts';
import { Submits } from './Press.tsx';

export interface WrongFormProps {
  readonly t: Words['t'];
  readonly content: CardContent;
  /** What is wrong about it; about the entity where there is none. */
  readonly about?: CardFact | undefined;
  readonly onKeep: (wrong: Wrong) => void;
  readonly onCancel: () => void;
}

/** Asks what is wrong, in one press and an optional note. */
export function WrongForm({ t, content, about, onKeep, onCancel }: WrongFormProps) {
  const { entity, language } = content;
  const choices: readonly (readonly [Wrong['kind'], string])[] = [
    ['not-this-entity', t(entity.kind === 'person' ? 'card.report.person' : 'card.report.thing')],
    ['fact-wrong', t('card.report.fact')],
    ['not-told-here', t('card.report.notTold')],
    ['other', t('card.report.other')],
  ];
  const preset = about ? 'fact-wrong' : 'not-this-entity';

  const submit = (data: FormData): void => {
    if (data.has('cancel')) {
      onCancel();
      return;
    }
    const note = text(data.get('note')).trim();
    onKeep({
      entity: entity.id,
      ...(about && { pack: about.pack, fact: about.fact.id }),
      kind: choices.find(([kind]) => kind === data.get('kind'))?.[0] ?? 'other',
      ...(note !== '' && { note }),
    });
  };

  return (
    <Submits class="wrong-form" onSubmit={submit}>
      {about && (
        <p class="summary" lang={language} dir="auto">
          {about.fact.summary}
        </p>
      )}
      <fieldset>
        <legend>{t('card.report.what')}</legend>
        {choices.map(([kind, text]) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={kind === preset}
              ref={kind === preset ? focus : null}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <label class="note">
        {t('card.report.note')}
        <textarea name="note" rows={2} maxLength={1000} dir="auto" />
      </label>
      <p class="hint">{t('card.report.kept')}</p>
      <div class="buttons">
        <button class="primary">{t('card.report.keep')}</button>
        <button class="plain" name="cancel">
          {t('card.report.cancel')}
        </button>
      </div>
    </Submits>
  );
}

/** Called once, when the form is there. All of it is to be seen, its buttons last. */
function focus(input: HTMLInputElement | null): void {
  input?.focus();
  input?.form?.scrollIntoView(false);
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
