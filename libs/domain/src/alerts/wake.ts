import { derivedId } from '../clinic/ids.js';
import type { Iso } from '../clinic/clinic-time.js';
import type { CommandOf } from '../journal/command.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { nextRung } from './ladder.js';
import { lookAgain } from './look-again.js';
import { overdueWake } from './overdue.js';
import { timedWakes } from './timed.js';

/** What time itself says of a session, and when. */
export interface Wake {
  at: Iso;
  command: CommandOf<'alert:raise-overdue' | 'alert:raise-timed' | 'alert:escalate' | 'alert:look-again'>;
}

/**
 * All that time has to say about a session by itself, and when. Pure: two sweepers make one entry of each. Whoever sweeps
 * says everything that is due, so that no word waits for another.
 */
export function wakesOf(session: LiveSession, protocol: Protocol, now: Iso): Wake[] {
  const overdue = overdueWake(session, protocol, now);
  return [
    ...(overdue ? [overdue] : []),
    ...timedWakes(session, protocol),
    ...ladderWakes(session),
    ...lookWakes(session, protocol),
  ];
}

/** The first of it. */
export function nextWake(session: LiveSession, protocol: Protocol, now: Iso): Wake | null {
  const all = wakesOf(session, protocol, now);
  return all.reduce<Wake | null>((first, wake) => (first === null || wake.at < first.at ? wake : first), null);
}

function ladderWakes({ id: sessionId, alerts }: LiveSession): Wake[] {
  return alerts.flatMap((alert) => {
    const rung = nextRung(alert);
    if (!rung) return [];
    const id = derivedId(alert.id, 'escalate', alert.callsSince, rung.step);
    const payload = { sessionId, alertId: alert.id, step: rung.step };
    return [{ at: rung.at, command: { id, name: 'alert:escalate' as const, payload } }];
  });
}

function lookWakes(session: LiveSession, protocol: Protocol): Wake[] {
  return session.alerts.flatMap((alert) => {
    const again = lookAgain(session, alert, protocol);
    if (!again) return [];
    const { at, since } = again;
    const id = derivedId(alert.id, 'look-again', since);
    return [
      { at, command: { id, name: 'alert:look-again', payload: { sessionId: session.id, alertId: alert.id, since } } },
    ];
  });
}
