import './choice.css';

export interface ChoiceProps<T extends string> {
  label: string;
  options: readonly { value: T; word: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** A few words of which one holds. */
export function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <div className="choice">
      <span className="choice-label" aria-hidden>
        {label}
      </span>
      <div className="choice-options" role="group" aria-label={label}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.word}
          </button>
        ))}
      </div>
    </div>
  );
}
