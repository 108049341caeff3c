import type { ComponentChildren } from 'preact';

interface Choice {
  readonly value: string;
  readonly words: string;
  /** BCP 47, where it is not the page's. */
  readonly lang?: string;
}

interface ChoiceFieldProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly note?: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A label with a list to choose one of. */
export function ChoiceField({ id, label, note, choices, value, onChoose }: ChoiceFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field-value"
        value={value}
        {...(note !== undefined && { 'aria-describedby': `${id}-note` })}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.words}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

/** The numbers that are offered, and among them the one that is set, in order. */
export function withSet(offered: readonly number[], set: number): readonly number[] {
  return [...new Set([...offered, set])].sort((a, b) => a - b);
}
