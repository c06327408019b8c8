import { useRef, useState, type KeyboardEvent } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { clockTime } from './clock-time.js';
import { needsLateReason } from './entry-save.js';
import { clockFault } from './typed-time.js';
import type { Entry } from './use-entry.js';
import { useWantedFocus } from './use-wanted-focus.js';
import { CORRECT_WORDS, SHEET_WORDS } from './words.en.js';

/**
 * When the set was taken: now, unless its author says otherwise.
 * @param messageId of the line that says what is wrong with it, once it was to be taken over
 */
export function TakenAt({ entry, messageId }: { entry: Entry; messageId: string }) {
  const { state, act, clock } = entry;
  const now = useClinicNow();
  const input = useRef<HTMLInputElement>(null);
  const [wasLeft, setWasLeft] = useState(false);
  const shown = clockTime(state.takenAt ?? now, entry.rules.timeZone);
  useWantedFocus(input, 'clock', state.focus);
  const open = (): void => {
    setWasLeft(false);
    act({ type: 'clock', text: shown, isOpened: true });
  };
  const type = (text: string): void => {
    setWasLeft(false);
    act({ type: 'clock', text });
  };
  const takeOver = (isAnswered?: true): void => {
    setWasLeft(true);
    act({ type: 'clock-typed', now: clock(), ...(isAnswered ? { isAnswered } : {}) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // with Ctrl it saves, as everywhere in the sheet
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!event.repeat) takeOver(true);
  };
  if (state.clock === null) {
    return (
      <p className="entry-taken">
        {SHEET_WORDS.takenAt} <b>{shown}</b>{' '}
        <button type="button" className="entry-link" onClick={open}>
          {SHEET_WORDS.change}
        </button>
      </p>
    );
  }
  const isSaidAbove = state.notice?.kind === 'wrong-time';
  const fault = wasLeft || isSaidAbove ? clockFault(state, now, entry.rules) : null;
  return (
    <p className="entry-taken">
      <label>
        {SHEET_WORDS.takenAt}{' '}
        <input
          className="entry-time"
          inputMode="numeric"
          ref={input}
          readOnly={state.phase === 'sending'}
          value={state.clock}
          aria-invalid={fault !== null}
          aria-describedby={messageId}
          onChange={(event) => type(event.target.value)}
          onFocus={() => act({ type: 'entered', target: 'clock' })}
          onKeyDown={onKeyDown}
          onBlur={() => takeOver()}
        />
      </label>{' '}
      {fault !== null && !isSaidAbove && <span className="entry-wrong">{fault}</span>}
    </p>
  );
}

/** Why a set is charted late, or why a reading is corrected. Asked only when it must be said. */
export function EntryReason({ entry: { state, rules, act, clock } }: { entry: Entry }) {
  const input = useRef<HTMLInputElement>(null);
  useWantedFocus(input, 'reason', state.focus);
  const isCorrection = rules.purpose === 'correct';
  if (!isCorrection && !needsLateReason(state.takenAt, clock())) return null;
  return (
    <label className="entry-reason">
      <span>{isCorrection ? CORRECT_WORDS.reason : SHEET_WORDS.lateReason}</span>
      <input
        ref={input}
        value={state.reason}
        maxLength={500}
        readOnly={state.phase === 'sending'}
        onFocus={() => act({ type: 'entered', target: 'reason' })}
        onChange={(event) => act({ type: 'reason', text: event.target.value })}
      />
    </label>
  );
}
