import { useId } from 'preact/hooks';

interface ChoiceProps<V extends string> {
  readonly name: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** One of a few, side by side. */
export function Choice<V extends string>({ name, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{name}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            class="visually-hidden"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
