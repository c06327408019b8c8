import { minutesBetween, type Alert, type AlertLevel, type Chair, type Iso, type LiveSession } from '@chairside/domain';
import type { Seat } from './seats.js';

/** An open alert that nobody has taken, or that somebody took this moment, and where it is. */
export interface Call {
  alert: Alert;
  session: LiveSession;
  chair: Chair | null;
}

/** So long a call that was taken still says by whom; then it leaves. */
const TAKEN_SHOWN_SECONDS = 4;
const RANKS: Record<AlertLevel, number> = { high: 0, medium: 1, low: 2 };

/** What needs somebody, of every chair and every nurse: the worse before the milder, the older before the newer. */
export function callsOf(seats: readonly Seat[], now: Iso): Call[] {
  return seats
    .flatMap(({ session, chair }) =>
      session ? session.alerts.filter((alert) => isCall(alert, now)).map((alert) => ({ alert, session, chair })) : [],
    )
    .sort((a, b) => RANKS[a.alert.level] - RANKS[b.alert.level] || a.alert.since.localeCompare(b.alert.since));
}

function isCall(alert: Alert, now: Iso): boolean {
  if (alert.state === 'raised') return true;
  if (alert.state !== 'acknowledged') return false;
  return minutesBetween(alert.acknowledged.at, now) * 60 < TAKEN_SHOWN_SECONDS;
}
