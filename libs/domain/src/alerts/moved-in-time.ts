import type { Context } from '../journal/context.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { VitalsReading } from '../vitals/vitals-reading.js';
import type { Alert } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { settle } from './end-alert.js';
import type { Finding } from './judge-condition.js';

/** Whether a correction took the place of the reading that an alert is about, or of one in the course that it names. */
export function isStruck({ condition }: Alert, reading: VitalsReading): boolean {
  if (!('readingId' in condition) || reading.corrects === undefined) return false;
  return condition.readingId === reading.corrects || 'values' in condition;
}

/** Whether what an alert is about was so all the same, only at another time. */
export function isOnlyMoved({ condition }: Alert, { reading, assessment }: Finding): boolean {
  return condition.rule === 'critical-value' && condition.readingId === reading.corrects && assessment === 'critical';
}

/** It is over, as something later stands; but an alert that nobody has taken stays in sight, with the reading that stands. */
export function settleMoved(
  session: LiveSession,
  open: Alert,
  { reading, reached }: Finding,
  context: Context,
): AlertChange[] {
  const moved = { readingId: reading.id, reached };
  const condition = 'readingId' in open.condition ? { ...open.condition, ...moved } : open.condition;
  return [
    { type: 'alert-confirmed', sessionId: session.id, alertId: open.id, condition },
    ...settle(session, open, context),
  ];
}
