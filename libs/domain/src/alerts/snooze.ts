import type { Id, Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { conditionKey, type Alert } from './alert.js';
import { byLevel } from './alert-rules.js';
import { isWorseCondition } from './further-out.js';

/** Every silence ends by itself within so long (trust R5). */
export const SNOOZE_MINUTES = { least: 1, most: 10 } as const;

/** Whoever has an alert does not want to hear it return: who, since when and until when. It is shown all the same. */
export interface Snooze {
  by: Id;
  at: Iso;
  until: Iso;
}

/**
 * The silence that holds for an alert now, or nothing. It holds for the alert itself, and for what returns of the same
 * condition on the same side and no worse: a higher level or a figure further out is heard at once. A high one that
 * returns is heard in any case: nobody has it yet (floor rule 13).
 */
export function snoozeOf({ alerts }: Pick<LiveSession, 'alerts'>, alert: Alert, now: Iso): Snooze | null {
  const held = alerts.find((other) => isHeldBy(alert, other) && now < (other.snoozed?.until ?? ''));
  return held?.snoozed ?? null;
}

function isHeldBy(alert: Alert, other: Alert): boolean {
  if (alert.id === other.id) return true;
  if (alert.level === 'high') return false;
  if (other.state !== 'cleared' || conditionKey(alert.condition) !== conditionKey(other.condition)) return false;
  if (byLevel(alert, other) < 0) return false;
  return !isWorseCondition(alert.condition, other.condition);
}
