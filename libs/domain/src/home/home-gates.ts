import type { GateQuestion } from '../sessions/gates.js';
import { lastTakenAt, nextHomeCheckAt } from './home-next.js';
import { lastCheckAt, monitorAt, watchNeededUntil } from './home-watch.js';
import { END_CHECKS, homeRecords, lastHome, PEER_PROMISES } from './home-record.js';

/** What must be so at home before a dose, and before the session is closed (floor rule 21). */
export const HOME_GATES = {
  'home-address': ({ session }) => lastHome(session, 'place') !== undefined,
  'county-number': isReadBack,
  peer: ({ session }) => PEER_PROMISES.every((one) => lastHome(session, 'peer')?.promises.includes(one)),
  'peer-answers': hasAnswered,
  monitor: ({ session, protocol, at }) => {
    const watch = monitorAt(session, at);
    return watch !== undefined && watch.until >= watchNeededUntil(protocol, at);
  },
  'home-checks': ({ session, protocol }) => nextHomeCheckAt(session, protocol) === undefined,
  'end-check': isSeenAtEnd,
} as const satisfies Record<string, (question: GateQuestion) => boolean>;

/** The number as it stands was typed a second time; a number that was stored anew is read back anew. */
function isReadBack({ session }: GateQuestion): boolean {
  const number = lastHome(session, 'place')?.emergencyNumber;
  return number !== undefined && lastHome(session, 'read-back')?.emergencyNumber === number;
}

/** This peer answered a call; another who is named later is called anew. */
function hasAnswered({ session }: GateQuestion): boolean {
  const peer = lastHome(session, 'peer');
  if (!peer) return false;
  const calls = homeRecords(session, 'call').filter(({ whom, at }) => whom === 'peer' && at >= peer.at);
  return calls.at(-1)?.result === 'answered';
}

/** A person saw all of it, not before the time of the last check. */
function isSeenAtEnd({ session, protocol }: GateQuestion): boolean {
  const takenAt = lastTakenAt(session);
  const end = lastHome(session, 'end-check');
  return (
    end !== undefined &&
    (takenAt === undefined || end.at >= lastCheckAt(protocol, takenAt)) &&
    END_CHECKS.every((one) => end.seen.includes(one))
  );
}
