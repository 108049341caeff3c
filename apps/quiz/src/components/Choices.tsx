interface ChoicesProps {
  readonly choices: readonly string[];
  readonly language: string;
  readonly label: string;
  readonly onChoose: (choice: string) => void;
}

/** What to choose from, each with its key. */
export function Choices({ choices, language, label, onChoose }: ChoicesProps) {
  return (
    <fieldset class="choices" aria-label={label} aria-describedby="question">
      {choices.map((choice, index) => (
        <button
          key={choice}
          type="button"
          class="choice"
          lang={language}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChoose(choice)}
        >
          <kbd aria-hidden="true">{index + 1}</kbd>
          <span>{choice}</span>
        </button>
      ))}
    </fieldset>
  );
}
