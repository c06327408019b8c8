import { applyAlert } from '../alerts/alert-changes.js';
import { applyEffect } from '../effects/effect-changes.js';
import type { ChangeOfSession } from '../journal/change.js';
import { applyReading } from '../vitals/vitals-changes.js';
import { newSession, type LiveSession } from './infusion-session.js';
import { applyStep, applyStopDescription } from './session-changes.js';

/** A session after one of its changes; nothing where the session is not known, or has left. */
export function applyToSession(session: LiveSession | undefined, change: ChangeOfSession): LiveSession | undefined {
  if (change.type === 'session-booked') return newSession(change.session);
  if (change.type === 'session-joined-board') return change.session;
  return session && carryOn(session, change);
}

function carryOn(
  session: LiveSession,
  change: Exclude<ChangeOfSession, { type: 'session-booked' | 'session-joined-board' }>,
): LiveSession | undefined {
  switch (change.type) {
    case 'session-left-board':
      return undefined;
    case 'session-rebooked':
      return { ...session, ...change.place };
    case 'session-seated':
      return { ...session, chairId: change.chairId, nurseId: change.nurseId };
    case 'session-moved':
      return applyStep(session, change.step);
    case 'stop-described':
      return applyStopDescription(session, change);
    case 'gate-recorded':
      return { ...session, gates: [...session.gates, change.record] };
    case 'order-signed':
      return { ...session, order: change.order };
    case 'pump-read':
      return { ...session, pumpReadings: [...session.pumpReadings, change.reading] };
    case 'co-signed':
      return { ...session, coSignatures: [...session.coSignatures, change.signature] };
    case 'vitals-recorded':
    case 'vitals-corrected':
      return applyReading(session, change);
    case 'effect-noted':
    case 'effect-followed':
    case 'effect-struck':
      return applyEffect(session, change);
    default:
      return applyAlert(session, change);
  }
}
