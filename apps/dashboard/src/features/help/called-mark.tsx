import { levelOfCall, openCalls, sessionOfCall } from '@chairside/domain';
import { useBoardFact } from '../../live/use-board.js';
import { AsteriskIcon, HandIcon } from '../../ui/icons.js';
import { words } from './words.en.js';
import './called-mark.css';

/** On the tile of whoever help was called for, until the call is over: the bar above says the rest. */
export function CalledMark({ sessionId }: { sessionId: string }) {
  const level = useBoardFact((live) => {
    const call = live && openCalls(live.board).find(({ place }) => sessionOfCall(place, live.board)?.id === sessionId);
    return call ? levelOfCall(call) : null;
  });
  if (level === null) return null;
  const Mark = level === 'emergency' ? AsteriskIcon : HandIcon;
  return (
    <span className={`called-mark called-mark-${level}`}>
      <Mark size={16} /> {words.level[level]}
    </span>
  );
}
