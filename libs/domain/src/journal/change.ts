import type { AdverseEventChange } from '../adverse-events/adverse-event-changes.js';
import type { AlertChange } from '../alerts/alert-changes.js';
import type { AwayChange } from '../away/away-changes.js';
import type { ClinicChange, PatientChange } from '../clinic/clinic-changes.js';
import type { Id } from '../clinic/clinic-time.js';
import type { ContactChange } from '../contacts/contact-changes.js';
import type { CoverageChange } from '../coverage/coverage-changes.js';
import { isDrugChange, type DrugChange } from '../controlled-drug/drug-changes.js';
import type { DoseChange } from '../dose/dose-changes.js';
import type { EffectChange } from '../effects/effect-changes.js';
import type { LimitChange } from '../limits/limit-changes.js';
import type { HomeChange } from '../home/home-changes.js';
import type { MedicineChange } from '../medicines/medicine-changes.js';
import type { NoteChange } from '../notes/note-changes.js';
import type { HelpPlace } from '../help/help-call.js';
import { isHelpChange, type HelpChange } from '../help/help-changes.js';
import type { HandOverChange } from '../shift/hand-over.js';
import { isShiftChange, type ShiftChange } from '../shift/shift-changes.js';
import type { SessionChange } from '../sessions/session-changes.js';
import type { VitalsChange } from '../vitals/vitals-changes.js';

/** Everything that can have happened in a clinic. */
export type Change =
  | DoseChange
  | ClinicChange
  | PatientChange
  | CoverageChange
  | SessionChange
  | VitalsChange
  | EffectChange
  | MedicineChange
  | NoteChange
  | ContactChange
  | AdverseEventChange
  | AwayChange
  | HomeChange
  | AlertChange
  | LimitChange
  | HelpChange
  | DrugChange
  | ShiftChange
  | HandOverChange;

export type ChangeType = Change['type'];
export type ChangeOf<T extends ChangeType> = Extract<Change, { type: T }>;

/** The changes that fold into one session. */
export type ChangeOfSession = Extract<Change, { sessionId: Id }>;

export function isChangeOfSession(change: Change): change is ChangeOfSession {
  return 'sessionId' in change;
}

/** What a change touches, so that the story of a session, a patient or a chair can be found again. */
export function subjectsOf(change: Change): Id[] {
  if (isHelpChange(change)) return subjectsOfHelp(change);
  if (isDrugChange(change)) return subjectsOfDrug(change);
  if (isShiftChange(change)) return subjectsOfShift(change);
  switch (change.type) {
    case 'clinic-founded':
    case 'day-planned':
    case 'day-opened':
      return [];
    case 'staff-added':
      return [change.member.id];
    case 'protocol-published':
      return [change.protocol.id];
    case 'chair-added':
      return [change.chair.id];
    case 'chair-retired':
      return [change.chairId];
    case 'patient-registered':
    case 'patient-corrected':
      return [change.patient.id];
    case 'coverage-noted':
      return [change.patientId];
    case 'patient-joined-board':
      return [];
    case 'session-booked':
      return [change.sessionId, change.session.patientId, change.session.protocolId];
    case 'session-joined-board':
    case 'session-left-board':
      return [];
    case 'session-protocol-moved':
      return [change.sessionId, change.protocolId];
    case 'session-seated':
      return [change.sessionId, change.chairId];
    default:
      return [change.sessionId];
  }
}

function subjectsOfHelp(change: HelpChange): Id[] {
  if ('callId' in change) return 'said' in change ? [change.callId, ...placed(change.said.place)] : [change.callId];
  return [change.call.id, ...placed(change.call.place)];
}

function placed({ sessionId, chairId }: HelpPlace): Id[] {
  return [sessionId, chairId].filter((id) => id !== null);
}

function subjectsOfDrug(change: DrugChange): Id[] {
  if ('records' in change) return [];
  if (!('record' in change)) return [change.recordId];
  const { record } = change;
  if (record.kind === 'draw') return [record.id, record.vialId, record.sessionId];
  if (!('from' in record)) return [record.id];
  return [record.id, record.from === 'vial' ? record.vialId : record.sessionId];
}

function subjectsOfShift(change: ShiftChange): Id[] {
  switch (change.type) {
    case 'shift-covering-changed':
      return [];
    case 'shift-chairs-covered':
      return [change.cover.nurseId];
    case 'shift-chairs-handed-back':
      return [change.nurseId];
    case 'shift-item-marked':
    case 'shift-item-decided':
      return [change.mark.id];
  }
}
