import { MEASURE_WORDS, isVitalSign, vitalSign, type Measure } from '@chairside/domain';
import { useId, useRef, type KeyboardEvent } from 'react';
import { checkField } from './check-field.js';
import type { EntryField } from './entry-fields.js';
import { EarlierValues } from './earlier-values.js';
import { fieldTone } from './field-tone.js';
import { shownIn } from './entry-values.js';
import { keyInFigure } from './field-keys.js';
import { follow } from './follow-key.js';
import { FIELD_WORDS } from './words.en.js';
import { SupportButtons } from './support-buttons.js';
import type { Entry } from './use-entry.js';
import { useWantedFocus } from './use-wanted-focus.js';

interface TypedFieldProps {
  field: EntryField;
  entry: Entry;
  messageId: string;
}

/** One typed value, with the last three below it. */
export function TypedField({ field: { measure, kind }, entry, messageId }: TypedFieldProps) {
  const { state, rules, act, clock } = entry;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useWantedFocus(input, measure, state.focus);
  const check = checkField(measure, state, rules);
  const tone = fieldTone(measure, state, check);
  const shown = shownIn(state.entries[measure]);
  const type = (text: string, by: Event): void => {
    act({ type: 'typed', measure, text, at: clock(), isErasing: isErasing(by) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    follow(event, keyInFigure(event, { state, rules, measure, at: clock() }), entry, measure);
  };
  return (
    <div className={`entry-field entry-${tone}`}>
      <FieldLabel measure={measure} htmlFor={id} />
      <input
        ref={input}
        id={id}
        // the sheet has a pad of its own, and a keyboard of the system would cover it
        inputMode="none"
        autoComplete="off"
        aria-label={MEASURE_WORDS[measure].label}
        aria-invalid={tone === 'bad'}
        aria-describedby={`${id}-earlier ${messageId}`}
        value={shown}
        readOnly={state.phase === 'sending'}
        onChange={(event) => type(event.target.value, event.nativeEvent)}
        // the digit that stands there, typed over itself, is no change: but from then on it was typed, and the next
        // digit goes on from it
        onInput={(event) => event.currentTarget.value === shown && type(shown, event.nativeEvent)}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const isCarried = state.focus.target === measure && state.focus.isCarried;
          act({ type: 'entered', target: measure });
          if (!isCarried) event.currentTarget.select();
        }}
        onMouseUp={(event) => state.isFresh && event.currentTarget.select()}
        onBlur={() => act({ type: 'left', measure })}
      />
      {kind === 'air-or-litres' && <SupportButtons measure={measure} entry={entry} />}
      <EarlierValues id={`${id}-earlier`} measure={measure} entry={entry} />
      <FieldMark tone={tone} />
    </div>
  );
}

/** A digit that is typed over a selected value leaves a shorter text as well: the browser says which it was. */
function isErasing(event: Event): boolean {
  return 'inputType' in event && String(event.inputType).startsWith('delete');
}

function FieldLabel({ measure, htmlFor }: { measure: Measure; htmlFor: string }) {
  const { label, short } = MEASURE_WORDS[measure];
  return (
    <label className="entry-label" htmlFor={htmlFor}>
      <span className="entry-long">{label}</span>
      <span className="entry-short">{short}</span> {isVitalSign(measure) && <em>{vitalSign(measure).unit}</em>}
    </label>
  );
}

/** What the underline says, in words for who does not see it. */
function FieldMark({ tone }: { tone: string }) {
  if (tone === 'caution') return <span className="visually-hidden">{FIELD_WORDS.caution}</span>;
  if (tone === 'critical') return <span className="visually-hidden">{FIELD_WORDS.critical}</span>;
  if (tone !== 'done') return null;
  return (
    <svg className="entry-tick" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 8.5 6.2 12 13.5 4" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
