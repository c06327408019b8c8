import type { Iso } from '@chairside/domain';
import { useRef, type KeyboardEvent } from 'react';
import { useBoard } from '../../live/use-board.js';
import { clockTime } from './clock-time.js';
import type { Entry } from './use-entry.js';
import { useWantedFocus } from './use-wanted-focus.js';
import { SHEET_WORDS } from './words.en.js';

/** When was a set taken that was begun a while ago? Answered by Enter, by arrows and Enter, or by one key each. */
export function TimeQuestion({ entry: { state, act, clock } }: { entry: Entry }) {
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  const then = useRef<HTMLButtonElement>(null);
  const just = useRef<HTMLButtonElement>(null);
  useWantedFocus(then, 'time', state.focus);
  const begun = state.takenAt ?? clock();
  const words = clockTime(begun, timeZone);
  const answer = (takenAt: Iso): void => act({ type: 'time', takenAt, isAnswered: true });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      (document.activeElement === then.current ? just : then).current?.focus();
    } else if (event.key === SHEET_WORDS.keys.then) answer(begun);
    else if (event.key === SHEET_WORDS.keys.just) answer(clock());
    // a key that is held down since the saving must not answer
    else if (event.key === 'Enter' && event.repeat) event.preventDefault();
  };
  return (
    <>
      <p>{SHEET_WORDS.timeQuestion(words)}</p>
      <span className="entry-answers" role="group" aria-label={SHEET_WORDS.timeQuestion(words)} onKeyDown={onKeyDown}>
        <button ref={then} type="button" className="entry-mini" onClick={() => answer(begun)}>
          {SHEET_WORDS.takenThen(words)} <kbd>{SHEET_WORDS.keys.then}</kbd>
        </button>
        <button ref={just} type="button" className="entry-mini" onClick={() => answer(clock())}>
          {SHEET_WORDS.takenNow} <kbd>{SHEET_WORDS.keys.just}</kbd>
        </button>
      </span>
    </>
  );
}
