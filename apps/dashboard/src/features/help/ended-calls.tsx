import { endedLately, HELP_OUTCOME_WORDS, type Board, type EndedCall } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useClinicText } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { clockSeconds } from '../vitals/clock-time.js';
import { callTitle } from './call-words.js';
import { seenEndings } from './seen-endings.js';
import { words } from './words.en.js';

interface EndedCallsProps {
  board: Board;
  isWall: boolean;
  /** In a patient's room: the calls for this session alone (floor rule 17). */
  onlyOf?: string | undefined;
}

/** Who comes running reads that it is over, how it ended and who said so; a call that simply vanished would tell nobody. */
export function EndedCalls({ board, isWall, onlyOf }: EndedCallsProps) {
  const seen = useSyncExternalStore(seenEndings.subscribe, seenEndings.current);
  const ids = useClinicText((now) =>
    endedLately(board, now)
      .map(({ id }) => id)
      .join(' '),
  );
  const shown = ids.split(' ').flatMap((id) => {
    const call = board.helpCalls[id];
    return call && isEnded(call) && isOf(call, onlyOf) && !seen.includes(id) ? [call] : [];
  });
  return shown.map((call) => (
    <EndedBar key={call.id} {...{ call, board, isWall }} onSeen={() => seenEndings.add(call.id)} />
  ));
}

function isOf({ place }: EndedCall, onlyOf: string | undefined): boolean {
  return onlyOf === undefined || place.sessionId === onlyOf;
}

function isEnded(call: Board['helpCalls'][string]): call is EndedCall {
  return call.ended !== null;
}

interface EndedBarProps {
  call: EndedCall;
  board: Board;
  /** In sight of everybody: the chair, and not what came of it. */
  isWall: boolean;
  onSeen: () => void;
}

function EndedBar({ call, board, isWall, onSeen }: EndedBarProps) {
  // what a caller typed may name somebody
  const title = callTitle(isWall ? { ...call, place: { ...call.place, words: null } } : call, board);
  const { outcome, by, at } = call.ended;
  const who = board.staff[by]?.name ?? words.someone;
  const clock = clockSeconds(at, board.clinic?.timeZone ?? 'UTC');
  return (
    <div className="help-open">
      <p role="status">
        <b>{words.isOver(title)}</b>{' '}
        {isWall ? words.endedOnWall(who, clock) : words.endedBy(HELP_OUTCOME_WORDS[outcome], who, clock)}
      </p>
      {!isWall && (
        <Button size="small" aria-label={words.seenWhich(title)} onClick={onSeen}>
          {words.seen}
        </Button>
      )}
    </div>
  );
}
