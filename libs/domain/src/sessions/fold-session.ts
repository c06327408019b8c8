import { applyAdverseEvent, type AdverseEventChange } from '../adverse-events/adverse-event-changes.js';
import { applyAlert, type AlertChange } from '../alerts/alert-changes.js';
import { applyAway, type AwayChange } from '../away/away-changes.js';
import { applyContact, type ContactChange } from '../contacts/contact-changes.js';
import { applyEffect, type EffectChange } from '../effects/effect-changes.js';
import type { ChangeOfSession } from '../journal/change.js';
import { applyHome, type HomeChange } from '../home/home-changes.js';
import { applyLimit } from '../limits/limit-changes.js';
import { applyMedicine, type MedicineChange } from '../medicines/medicine-changes.js';
import { applyNote, type NoteChange } from '../notes/note-changes.js';
import { applyReading, type VitalsChange } from '../vitals/vitals-changes.js';
import type { LiveSession } from './infusion-session.js';
import { newSession } from './new-session.js';
import { applyDose } from '../dose/dose-changes.js';
import { applyStep, applyStopDescription } from './session-changes.js';

/** A session after one of its changes; nothing where the session is not known, or has left. */
export function applyToSession(session: LiveSession | undefined, change: ChangeOfSession): LiveSession | undefined {
  if (change.type === 'session-booked') return newSession(change.session);
  if (change.type === 'session-joined-board') return change.session;
  return session && carryOn(session, change);
}

type Meanwhile =
  | VitalsChange
  | EffectChange
  | MedicineChange
  | NoteChange
  | ContactChange
  | AdverseEventChange
  | AwayChange
  | HomeChange
  | AlertChange;

function carryOn(
  session: LiveSession,
  change: Exclude<ChangeOfSession, { type: 'session-booked' | 'session-joined-board' }>,
): LiveSession | undefined {
  switch (change.type) {
    case 'session-left-board':
      return undefined;
    case 'session-rebooked':
      return { ...session, ...change.place };
    case 'session-protocol-moved':
      return { ...session, protocolId: change.protocolId };
    case 'session-seated':
      return { ...session, chairId: change.chairId, nurseId: change.nurseId };
    case 'session-moved':
      return applyStep(session, change.step);
    case 'stop-described':
      return applyStopDescription(session, change);
    case 'gate-recorded':
      return { ...session, gates: [...session.gates, change.record] };
    case 'order-signed':
    case 'pump-read':
    case 'pump-noted':
      return applyDose(session, change);
    case 'limit-set':
      return applyLimit(session, change);
    case 'session-handed-over':
      return {
        ...session,
        nurseId: change.handOver.toId,
        handOvers: [...session.handOvers, change.handOver],
      };
    case 'co-signed':
      return { ...session, coSignatures: [...session.coSignatures, change.signature] };
    default:
      return withMeanwhile(session, change);
  }
}

/** What is charted beside the moves, gates and the dose. */
function withMeanwhile(session: LiveSession, change: Meanwhile): LiveSession {
  switch (change.type) {
    case 'vitals-recorded':
    case 'vitals-corrected':
      return applyReading(session, change);
    case 'effect-noted':
    case 'effect-followed':
    case 'effect-struck':
      return applyEffect(session, change);
    case 'medicine-given':
    case 'medicine-struck':
      return applyMedicine(session, change);
    case 'note-written':
    case 'note-struck':
      return applyNote(session, change);
    case 'contact-recorded':
    case 'contact-struck':
      return applyContact(session, change);
    case 'adverse-event-reported':
    case 'adverse-event-judged':
    case 'adverse-event-told':
    case 'adverse-event-struck':
      return applyAdverseEvent(session, change);
    case 'patient-went-away':
    case 'patient-came-back':
      return applyAway(session, change);
    case 'home-recorded':
      return applyHome(session, change);
    default:
      return applyAlert(session, change);
  }
}
