import type { Iso } from '@chairside/domain';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useBoard } from '../../live/use-board.js';
import { clockTime, instantAt } from './clock-time.js';
import { needsLateReason } from './entry-save.js';
import type { Entry } from './use-entry.js';
import { useWantedFocus } from './use-wanted-focus.js';
import { CORRECT_WORDS, SHEET_WORDS } from './words.en.js';

/** When the set was taken: now, unless its author says otherwise. */
export function TakenAt({ entry }: { entry: Entry }) {
  const { state, act, clock } = entry;
  const now = useClinicNow();
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const shown = clockTime(state.takenAt ?? now, timeZone);
  const chosen = (): Iso | undefined => {
    // the clock shows whole minutes: a time that was left as it stood is not moved to its full minute
    const kept = draft === shown ? state.takenAt : null;
    const takenAt = draft === null ? undefined : (kept ?? instantAt(draft, clock(), timeZone));
    setIsWrong(takenAt === undefined);
    if (takenAt !== undefined) setDraft(null);
    return takenAt;
  };
  const onBlur = (): void => {
    const takenAt = chosen();
    if (takenAt !== undefined) act({ type: 'time', takenAt });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    const takenAt = event.repeat ? undefined : chosen();
    if (takenAt === undefined) return;
    if (event.ctrlKey || event.metaKey) entry.save(takenAt);
    else act({ type: 'time', takenAt, isAnswered: true });
  };
  if (draft === null) {
    return (
      <p className="entry-taken">
        {SHEET_WORDS.takenAt} <b>{shown}</b>{' '}
        <button type="button" className="entry-link" onClick={() => setDraft(shown)}>
          {SHEET_WORDS.change}
        </button>
      </p>
    );
  }
  return (
    <p className="entry-taken">
      <label>
        {SHEET_WORDS.takenAt}{' '}
        <input
          className="entry-time"
          inputMode="numeric"
          autoFocus
          value={draft}
          aria-invalid={isWrong}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </label>{' '}
      {isWrong && <span className="entry-wrong">{SHEET_WORDS.wrongTime}</span>}
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
        onChange={(event) => act({ type: 'reason', text: event.target.value })}
      />
    </label>
  );
}
