import { levelOfCall, openCalls, type Board, type HelpCall } from '@chairside/domain';
import { Suspense, useSyncExternalStore } from 'react';
import { useBoardFact } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { lazyPart } from '../../ui/lazy-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { barWords as words } from './bar-words.en.js';
import { ownCalls } from './own-calls.js';
import './help-bar.css';

const callsNow = lazyPart(async () => (await import('./help-calls.js')).HelpCalls);

interface HelpHereProps {
  isWall?: boolean;
  inDialog?: boolean;
  /** In a patient's room: the calls for this session alone, without a panel of others (floor rule 17). */
  onlyOf?: string;
}

/** Whoever calls for help, on every page; what can be done about it is fetched ahead, and must not be waited for. */
export function HelpHere({ isWall = false, inDialog = false, onlyOf }: HelpHereProps) {
  const said = useBoardFact((live) => live && saidOf(live.board, onlyOf));
  const link = useLink();
  const own = useSyncExternalStore(ownCalls.subscribe, ownCalls.current);
  if (said === null && own.length === 0) return null;
  const unsent = own.length > 0 && link.kind !== 'live' ? words.notSent : null;
  const plain = said || unsent ? <Plain said={[unsent, said].filter(Boolean).join(' · ')} /> : null;
  const Calls = callsNow();
  return (
    // what could not be fetched without a network is asked for again with it
    <PartBoundary againWhen={link.kind} instead={plain}>
      <Suspense fallback={plain}>
        <Calls isWall={isWall} inDialog={inDialog} onlyOf={onlyOf} />
      </Suspense>
    </PartBoundary>
  );
}

/** The open calls in a line; an empty one where something of a call is still to be charted or read. */
function saidOf(board: Board, onlyOf?: string): string | null {
  const isHere = ({ place }: HelpCall) => onlyOf === undefined || place.sessionId === onlyOf;
  // one that ended still says how
  const all = Object.values(board.helpCalls).filter(isHere);
  const calls = openCalls(board).filter(isHere);
  const said = calls.map((call) => {
    const level = words[levelOfCall(call)];
    const chair = board.chairs[call.place.chairId ?? ''];
    return chair ? words.inChair(level, chair.name) : level;
  });
  return all.length === 0 ? null : said.join(' · ');
}

function Plain({ said }: { said: string }) {
  return (
    <p className="help-call help-call-emergency" role="alert">
      <b>{said}</b>
    </p>
  );
}
