import type { GateQuestion } from '../sessions/gates.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { lastTakenAt, nextHomeCheckAt } from './home-next.js';
import { lastCheckAt, monitorAt, watchNeededUntil } from './home-watch.js';
import { END_CHECKS, homeRecords, lastHome, PEER_PROMISES } from './home-record.js';
import { isInDanger } from './in-danger.js';

type Known = Pick<LiveSession, 'home'>;

/** What was charted by a moment: a dose that is charted late is judged by what was so when it was taken. */
function knownAt({ session, at }: GateQuestion): Known {
  return { home: session.home.filter((record) => record.at <= at) };
}

/** What must be so at home before a dose, and before the session ends (floor rule 21). */
export const HOME_GATES = {
  'home-address': (question) => lastHome(knownAt(question), 'place') !== undefined,
  'county-number': (question) => isNumberReadBack(knownAt(question)),
  peer: (question) => {
    const peer = lastHome(knownAt(question), 'peer');
    return PEER_PROMISES.every((one) => peer?.promises.includes(one));
  },
  'peer-answers': (question) => hasPeerAnswered(knownAt(question)),
  monitor: (question) => {
    const { protocol, at } = question;
    const watch = monitorAt(knownAt(question), at);
    return watch !== undefined && watch.until >= watchNeededUntil(protocol, at);
  },
  'home-checks': ({ session, protocol }) => nextHomeCheckAt(session, protocol) === undefined,
  'home-calls': isEverybodyCalled,
  'end-check': isSeenAtEnd,
} as const satisfies Record<string, (question: GateQuestion) => boolean>;

/** The number as it stands was typed a second time; a number that was stored anew is read back anew. */
export function isNumberReadBack(session: Known): boolean {
  const number = lastHome(session, 'place')?.emergencyNumber;
  return number !== undefined && lastHome(session, 'read-back')?.emergencyNumber === number;
}

/** This peer answered the last call to them; another who is named later is called anew. */
export function hasPeerAnswered(session: Known): boolean {
  const peer = lastHome(session, 'peer');
  if (!peer) return false;
  const calls = homeRecords(session, 'call').filter(({ whom, at }) => whom === 'peer' && at >= peer.at);
  return calls.at(-1)?.result === 'answered';
}

/** Nobody is given up before everybody was called who is to be, since somebody last looked. */
function isEverybodyCalled({ session, protocol }: GateQuestion): boolean {
  const since = lastHome(session, 'check')?.at ?? lastTakenAt(session) ?? '';
  const called = homeRecords(session, 'call').filter(({ at }) => at >= since);
  return (protocol.home?.calls ?? []).every(({ whom }) => called.some((call) => call.whom === whom));
}

/** A person saw all of it, not before the time of the last check nor before the last look, which found no danger. */
function isSeenAtEnd({ session, protocol }: GateQuestion): boolean {
  const takenAt = lastTakenAt(session);
  const end = lastHome(session, 'end-check');
  const look = lastHome(session, 'check');
  return (
    end !== undefined &&
    (takenAt === undefined || end.at >= lastCheckAt(protocol, takenAt)) &&
    (look === undefined || (end.at >= look.at && !isInDanger(look.found))) &&
    END_CHECKS.every((one) => end.seen.includes(one))
  );
}
