import {
  minutesBetween,
  type Alert,
  type Board,
  type Chair,
  type Iso,
  type LiveSession,
  type Protocol,
} from '@chairside/domain';
import { lateRecheck } from './next-due.js';
import type { Seat } from './seats.js';
import { byWorth } from './steady-calls.js';

/** An open alert that needs somebody, and where it is: nobody took it, or somebody did and its re-check is overdue. */
export interface Call {
  alert: Alert;
  session: LiveSession;
  /** Nothing where this board does not know it: an alert that nobody has taken is shown all the same. */
  protocol: Protocol | undefined;
  chair: Chair | null;
}

/** So long a call that was taken still says by whom; then it leaves until its re-check is overdue. */
const TAKEN_SHOWN_SECONDS = 4;

/** What needs somebody, of every chair and every nurse: the worse before the milder, the untaken before the taken, the older before the newer. */
export function callsOf(seats: readonly Seat[], protocols: Board['protocols'], now: Iso): Call[] {
  return alertsIn(seats, protocols)
    .filter((call) => isCall(call, now))
    .sort((a, b) => byWorth(a, b) || a.alert.since.localeCompare(b.alert.since));
}

/** Every alert of every chair, over or not. */
export function alertsIn(seats: readonly Seat[], protocols: Board['protocols']): Call[] {
  return seats.flatMap(({ session, chair }) => {
    if (!session) return [];
    const protocol = protocols[session.protocolId];
    return session.alerts.map((alert) => ({ alert, session, protocol, chair }));
  });
}

function isCall({ alert, session, protocol }: Call, now: Iso): boolean {
  if (alert.state === 'raised') return true;
  if (alert.state !== 'acknowledged') return false;
  const isJustTaken = minutesBetween(alert.acknowledged.at, now) * 60 < TAKEN_SHOWN_SECONDS;
  return isJustTaken || (protocol !== undefined && lateRecheck(session, alert, protocol, now) !== null);
}
