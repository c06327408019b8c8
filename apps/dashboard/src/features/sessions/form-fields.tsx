import { useId } from 'react';
import { FORM_WORDS as words } from './words.en.js';

interface ReasonButtonsProps<R extends string> {
  label: string;
  reasons: readonly R[];
  wordOf: (reason: R) => string;
  chosen: R | null;
  onChoose: (reason: R) => void;
}

/** Reasons as buttons; none is chosen beforehand (floor rule 10). */
export function ReasonButtons<R extends string>({ label, reasons, wordOf, chosen, onChoose }: ReasonButtonsProps<R>) {
  const id = useId();
  return (
    <div className="action-field">
      <span id={id}>{label}</span>
      <div role="group" aria-labelledby={id} className="action-reasons">
        {reasons.map((reason) => (
          <button key={reason} type="button" aria-pressed={reason === chosen} onClick={() => onChoose(reason)}>
            {wordOf(reason)}
          </button>
        ))}
      </div>
    </div>
  );
}

interface AmountFieldProps {
  label: string;
  unit: string;
  value: string;
  onType: (text: string) => void;
}

/** A number read from somewhere, typed as text: no wheel, no steps, no rounding. */
export function AmountField({ label, unit, value, onType }: AmountFieldProps) {
  return (
    <label className="action-field">
      <span>{label}</span>
      <span className="action-amount">
        <input inputMode="decimal" autoComplete="off" value={value} onChange={(event) => onType(event.target.value)} />
        {unit}
      </span>
    </label>
  );
}

interface ClockFieldProps {
  label: string;
  /** What stands there while nothing is typed. */
  now: string;
  value: string;
  fault: string | null;
  onType: (text: string) => void;
}

/** A time of day; empty means now. */
export function ClockField({ label, now, value, fault, onType }: ClockFieldProps) {
  const id = useId();
  const faultId = useId();
  return (
    <div className="action-field">
      <label htmlFor={id}>{label}</label>
      <span className="action-amount">
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          placeholder={now}
          value={value}
          aria-invalid={fault !== null}
          aria-describedby={faultId}
          onChange={(event) => onType(event.target.value)}
        />
        <span id={faultId} className="action-fault">
          {fault}
        </span>
      </span>
    </div>
  );
}

interface SelectFieldProps {
  label: string;
  value: string;
  options: { value: string; word: string; isTaken?: boolean }[];
  onChoose: (value: string) => void;
}

export function SelectField({ label, value, options, onChoose }: SelectFieldProps) {
  const isKnown = options.some((option) => option.value === value);
  return (
    <label className="action-field">
      <span>{label}</span>
      <select value={isKnown ? value : ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="" disabled>
          {words.choose}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isTaken}>
            {option.word}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TickFieldProps {
  label: string;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}

export function TickField({ label, isTicked, onTick }: TickFieldProps) {
  return (
    <label className="action-tick">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      {label}
    </label>
  );
}
