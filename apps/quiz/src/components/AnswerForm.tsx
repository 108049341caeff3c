import type { Ref } from 'preact';
import { useT } from '../words/use-translate.ts';

interface AnswerFormProps {
  readonly value: string;
  readonly language: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onInput: (text: string) => void;
  readonly onSubmit: () => void;
}

/** The field for an answer; its button stands in the action bar and submits by the form's id. */
export function AnswerForm({ value, language, inputRef, onInput, onSubmit }: AnswerFormProps) {
  const t = useT();
  return (
    <form
      id="answer-form"
      class="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label class="visually-hidden" for="answer-input">
        {t('review.typeLabel')}
      </label>
      <input
        id="answer-input"
        class="answer-input"
        ref={inputRef}
        type="text"
        lang={language}
        value={value}
        placeholder={t('review.typePlaceholder')}
        aria-describedby="question"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="done"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </form>
  );
}
