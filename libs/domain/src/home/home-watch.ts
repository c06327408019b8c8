import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { lastHome, type HomeRecordOf } from './home-record.js';

/** The minute of the last check, and how long the monitor stays after it. */
function lastOf({ home }: Pick<Protocol, 'home'>): { minute: number; stays: number } {
  return { minute: Math.max(0, ...(home?.checkMinutes ?? [])), stays: home?.watchMinutes ?? 0 };
}

/** Until when a monitor must have said to stay, for a dose taken at a moment. */
export function watchNeededUntil(rules: Pick<Protocol, 'home'>, doseAt: Iso): Iso {
  const { minute, stays } = lastOf(rules);
  return minutesAfter(doseAt, minute + stays);
}

/** When the last check is due, for a dose taken at a moment. */
export function lastCheckAt(rules: Pick<Protocol, 'home'>, doseAt: Iso): Iso {
  return minutesAfter(doseAt, lastOf(rules).minute);
}

/** Whether a patient at home has taken of the dose, and nobody has closed the session. */
export function isGivenDrugAtHome(
  { status }: Pick<LiveSession, 'status'>,
  protocol: Pick<Protocol, 'home'> | undefined,
): boolean {
  return (protocol?.home ?? null) !== null && (status === 'dosing' || status === 'recovering');
}

/** Who watches a session at home at a moment; nobody once they said to be gone. */
export function monitorAt(session: Pick<LiveSession, 'home'>, at: Iso): HomeRecordOf<'watch'> | undefined {
  const watch = lastHome(session, 'watch');
  return watch && at < watch.until ? watch : undefined;
}
