import { Segments } from './segments.js';
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
      <Segments label={label} segments={options} value={value} onChoose={onChoose} />
    </div>
  );
}
