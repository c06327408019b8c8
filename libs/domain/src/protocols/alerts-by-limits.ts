import { applyAlert } from '../alerts/alert-changes.js';
import { judgeReading } from '../alerts/judge-reading.js';
import { SYSTEM } from '../clinic/staff.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { VitalsReading } from '../vitals/vitals-reading.js';

/**
 * How many alerts the values of a session would have raised under a protocol: each is judged as it was charted, in that
 * order, by the same rules as in the chair. Nobody takes them, so that one which latches stays one.
 * @param session with its readings in the order in which they were charted
 */
export function alertsByLimits(session: LiveSession, protocol: Protocol): number {
  const start: LiveSession = { ...session, readings: [], alerts: [], effects: [], customLimits: [] };
  const end = session.readings.reduce((before, reading) => withReading(before, reading, session, protocol), start);
  return end.alerts.filter(({ state }) => state !== 'found-late').length;
}

function withReading(before: LiveSession, reading: VitalsReading, whole: LiveSession, protocol: Protocol): LiveSession {
  const now = reading.recordedAt;
  const steps = whole.steps.filter(({ recordedAt }) => recordedAt <= now);
  const status = steps.at(-1)?.status ?? 'scheduled';
  const then: LiveSession = { ...before, steps, status, readings: [...before.readings, reading] };
  const changes = judgeReading(then, reading, protocol, { actor: SYSTEM, now, rate: 1 });
  return changes.reduce(applyAlert, then);
}
