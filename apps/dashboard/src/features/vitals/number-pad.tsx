import { isVitalSign, vitalSign, type Measure } from '@chairside/domain';
import type { PointerEvent } from 'react';
import { EraseIcon } from '../../ui/icons-beside.js';
import { fieldAt, type EntryState } from './entry-state.js';
import { isBlank, shownIn } from './entry-values.js';
import { pressEnter } from './press-enter.js';
import type { Entry } from './use-entry.js';
import { PAD_WORDS as words } from './words.en.js';
import './number-pad.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const ERASE = 'Backspace';

/** Digits for hands without a keyboard. They go where the cursor stands, and mean there what the same keys mean. */
export function NumberPad({ entry }: { entry: Entry }) {
  const { state } = entry;
  const measure = fieldAt(state.focus.target);
  const isOff = measure === null || state.phase === 'sending';
  const press = (key: string) => () => measure && pressKey(entry, measure, key);
  const shared = { type: 'button', tabIndex: -1, disabled: isOff } as const;
  return (
    <div className="number-pad" role="group" aria-label={words.pad} onPointerDown={keepFocus}>
      {/* the same keys in the same places in every field: one that comes or goes would move those beside it */}
      {DIGITS.map((digit) => (
        <button key={digit} {...shared} onClick={press(digit)}>
          {digit}
        </button>
      ))}
      <button
        {...shared}
        className="number-pad-point"
        aria-label={words.point}
        disabled={isOff || !hasDecimals(measure)}
        onClick={press('.')}
      >
        .
      </button>
      <button {...shared} className="number-pad-zero" onClick={press('0')}>
        0
      </button>
      <button {...shared} className="number-pad-erase" aria-label={words.erase} onClick={press(ERASE)}>
        <EraseIcon size={24} />
      </button>
      <button {...shared} className="number-pad-next" onClick={() => measure && pressEnter(entry, measure)}>
        {words.next}
      </button>
    </div>
  );
}

/** The cursor stays in its field while the pad is pressed. */
function keepFocus(event: PointerEvent): void {
  event.preventDefault();
}

function pressKey({ state, rules, act, clock }: Entry, measure: Measure, key: string): void {
  const isChoice = rules.fields.find((field) => field.measure === measure)?.kind === 'choice';
  if (key === ERASE && isBlank(state.entries[measure])) act({ type: 'back', measure });
  else if (isChoice) act({ type: 'pressed', measure, key, at: clock() });
  else {
    const text = typedText(state, measure, key);
    act({ type: 'typed', measure, text, at: clock(), isErasing: key === ERASE });
  }
}

/** What would stand in the field had the key been pressed in it: a value that was just entered is selected as a whole. */
function typedText({ entries, isFresh }: EntryState, measure: Measure, key: string): string {
  const shown = isFresh ? '' : shownIn(entries[measure]);
  return key === ERASE ? shown.slice(0, -1) : shown + key;
}

function hasDecimals(measure: Measure | null): boolean {
  return measure !== null && isVitalSign(measure) && vitalSign(measure).decimals > 0;
}
