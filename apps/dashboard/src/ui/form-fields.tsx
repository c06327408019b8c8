import { useId } from 'react';
import { UI_WORDS as words } from './words.en.js';
import './form-fields.css';

interface ReasonButtonsProps<R extends string> {
  label: string;
  reasons: readonly R[];
  wordOf: (reason: R) => string;
  chosen: R | null;
  /** `said`: the button that was pressed. */
  onChoose: (reason: R, said: HTMLElement) => void;
}

/** Reasons as buttons; none is chosen beforehand (floor rule 10). */
export function ReasonButtons<R extends string>({ label, reasons, wordOf, chosen, onChoose }: ReasonButtonsProps<R>) {
  const id = useId();
  return (
    <div className="field">
      <span id={id}>{label}</span>
      <div role="group" aria-labelledby={id} className="field-reasons">
        {reasons.map((reason) => (
          <button
            key={reason}
            type="button"
            aria-pressed={reason === chosen}
            onClick={(event) => onChoose(reason, event.currentTarget)}
          >
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
  /** What it still needs, below the field. */
  hint?: string | null;
}

/** A number read from somewhere, typed as text: no wheel, no steps, no rounding. */
export function AmountField({ label, unit, value, onType, hint = null }: AmountFieldProps) {
  const hintId = useId();
  return (
    <div className="field">
      <label className="field">
        <span>{label}</span>
        <span className="field-amount">
          <input
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={hint === null ? undefined : hintId}
            value={value}
            onChange={(event) => onType(event.target.value)}
          />
          {unit}
        </span>
      </label>
      <Hint id={hintId} says={hint} />
    </div>
  );
}

function Hint({ id, says }: { id: string; says: string | null }) {
  return says === null ? null : (
    <span id={id} className="field-hint">
      {says}
    </span>
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
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="field-amount">
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
        <span id={faultId} className="field-fault">
          {fault}
        </span>
      </span>
    </div>
  );
}

interface Option {
  value: string;
  word: string;
  isTaken?: boolean;
  /** Those of one group stand together, under its name. */
  group?: string;
}

interface SelectFieldProps {
  label: string;
  value: string;
  options: Option[];
  onChoose: (value: string) => void;
  /** What the choice amounts to. */
  hint?: string | null;
  autoFocus?: boolean;
}

export function SelectField({ label, value, options, onChoose, hint = null, autoFocus }: SelectFieldProps) {
  const isKnown = options.some((option) => option.value === value);
  const id = useId();
  const hintId = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-describedby={hint === null ? undefined : hintId}
        value={isKnown ? value : ''}
        autoFocus={autoFocus}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="" disabled>
          {words.choose}
        </option>
        {options.filter(({ group }) => group === undefined).map(optionOf)}
        {[...new Set(options.flatMap(({ group }) => group ?? []))].map((name) => (
          <optgroup key={name} label={name}>
            {options.filter(({ group }) => group === name).map(optionOf)}
          </optgroup>
        ))}
      </select>
      <Hint id={hintId} says={hint} />
    </div>
  );
}

function optionOf({ value, word, isTaken }: Option) {
  return (
    <option key={value} value={value} disabled={isTaken}>
      {word}
    </option>
  );
}

interface TickFieldProps {
  label: string;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}

export function TickField({ label, isTicked, onTick }: TickFieldProps) {
  return (
    <label className="field-tick">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      {label}
    </label>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  onType: (text: string) => void;
  /** What is wrong with it, below the field. */
  fault?: string | null;
  /** What it amounts to, where that helps to see a slip. */
  hint?: string | null;
  type?: 'text' | 'date' | 'time' | 'search';
  autoFocus?: boolean;
  maxLength?: number;
  placeholder?: string;
}

/** Anything that is typed as text or picked from the browser's own calendar. */
export function TextField({ label, value, onType, fault = null, hint = null, type = 'text', ...rest }: TextFieldProps) {
  const id = useId();
  const belowId = useId();
  const below = fault ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        autoComplete="off"
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={below === null ? undefined : belowId}
        onChange={(event) => onType(event.target.value)}
        {...rest}
      />
      {below !== null && (
        <span id={belowId} className={fault === null ? 'field-hint' : 'field-fault'}>
          {below}
        </span>
      )}
    </div>
  );
}
