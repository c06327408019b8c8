import { calledAt, levelOfCall } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { useClinicText } from '../../live/use-clinic-time.js';
import { AsteriskIcon, HandIcon } from '../../ui/icons.js';
import { clockSeconds } from '../vitals/clock-time.js';
import { AnswerButton } from './answer-button.js';
import { callClock, callerNames, callPatient, callTitle, correctionWords } from './call-words.js';
import { ownCalls, type OwnCall } from './own-calls.js';
import type { ShownCall } from './shown-calls.js';
import { useCallState } from './use-call-state.js';
import { words } from './words.en.js';

interface CallBarProps {
  shown: ShownCall;
  own: OwnCall | undefined;
  /** In sight of everybody: the chair, and no name of a patient. */
  isWall: boolean;
  inDialog: boolean;
  isMute: boolean;
}

/** Somebody calls: where, for whom, since when, who comes, and "I am coming" with one tap. */
export function CallBar({ shown, own, isWall, inDialog, isMute }: CallBarProps) {
  const { call } = shown;
  const board = useBoard()?.board ?? null;
  const clock = useClinicText((now) => callClock(call, now));
  const { says, isUnheard } = useCallState(shown, own);
  const level = levelOfCall(call);
  // what a caller typed may name somebody
  const title = callTitle(isWall ? { ...call, place: { ...call.place, words: null } } : call, board);
  const corrected = correctionWords(call, board);
  const patient = isWall ? null : callPatient(call, board);
  const calledClock = clockSeconds(calledAt(call), board?.clinic?.timeZone ?? 'UTC');
  const Mark = level === 'emergency' ? AsteriskIcon : HandIcon;
  const look = isUnheard ? 'unheard' : level;
  return (
    <section className={`help-call help-call-${look}`} aria-label={title}>
      <Mark size={28} />
      <p className="help-call-text">
        <span role="alert">
          {isUnheard && <b className="help-call-shout">{words.notSent} </b>}
          <b>{[title, patient].filter(Boolean).join(' · ')}</b>
          {corrected && <b className="help-call-corrected"> {corrected}</b>}
        </span>{' '}
        <span>
          {words.calledBy(callerNames(call, board), calledClock)}, {clock}. <span role="status">{says}</span>
          {isMute && ` ${words.noSound}`}
        </span>
      </p>
      {!isWall && <CallButtons shown={shown} title={title} opens={!inDialog} />}
    </section>
  );
}

function CallButtons({ shown, title, opens }: { shown: ShownCall; title: string; opens: boolean }) {
  return (
    <span className="help-call-buttons">
      <AnswerButton shown={shown} />
      {opens && (
        <button
          type="button"
          className="help-call-button help-call-button-quiet"
          aria-label={words.openCall(title)}
          onClick={() => ownCalls.open(shown.call.id)}
        >
          {words.open}
        </button>
      )}
    </span>
  );
}
