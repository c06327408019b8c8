import type { Chair } from '../chairs/chair.js';
import type { Clinic } from '../clinic/clinic.js';
import type { ClinicDay, Id } from '../clinic/clinic-time.js';
import type { DayPlan } from '../clinic/day-plan.js';
import type { StaffMember } from '../clinic/staff.js';
import { applyDrug, isDrugChange } from '../controlled-drug/drug-changes.js';
import type { DrugRecord } from '../controlled-drug/drug-record.js';
import type { HelpCall } from '../help/help-call.js';
import { applyHelp, callsOfNewDay, isHelpChange } from '../help/help-changes.js';
import type { Patient } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import { applyShift, isShiftChange, shiftOfNewDay } from '../shift/shift-changes.js';
import { NEW_SHIFT, type Shift } from '../shift/shift.js';
import { applyToSession } from '../sessions/fold-session.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { isChangeOfSession, type Change, type ChangeOfSession } from './change.js';

/** The state of one clinic's day, keyed by id: what every screen shows and every decision is made from. */
export interface Board {
  clinic: Clinic | null;
  day: ClinicDay | null;
  plan: DayPlan | null;
  chairs: Readonly<Record<Id, Chair>>;
  staff: Readonly<Record<Id, StaffMember>>;
  patients: Readonly<Record<Id, Patient>>;
  protocols: Readonly<Record<Id, Protocol>>;
  sessions: Readonly<Record<Id, LiveSession>>;
  /** For a chair, a patient or a place: they belong to no session. */
  helpCalls: Readonly<Record<Id, HelpCall>>;
  /** The controlled drug: vials opened today or not accounted for yet, and what became of them. */
  drug: Readonly<Record<Id, DrugRecord>>;
  /** Who covers, whose chairs are covered, and what was looked at at opening and closing. */
  shift: Shift;
}

export const EMPTY_BOARD: Board = {
  clinic: null,
  day: null,
  plan: null,
  chairs: {},
  staff: {},
  patients: {},
  protocols: {},
  sessions: {},
  helpCalls: {},
  drug: {},
  shift: NEW_SHIFT,
};

/**
 * The board after one change. Pure, and shared by server and dashboard; what a change does not touch keeps its
 * identity, so a screen repaints only what changed. A change on a session that the board does not hold does nothing.
 */
export function applyChange(board: Board, change: Change): Board {
  if (isChangeOfSession(change)) return applySessionChange(board, change);
  if (isHelpChange(change)) return { ...board, helpCalls: applyHelp(board.helpCalls, change) };
  if (isDrugChange(change)) return { ...board, drug: applyDrug(board.drug, change) };
  if (isShiftChange(change)) return { ...board, shift: applyShift(board.shift, change) };
  switch (change.type) {
    case 'clinic-founded':
      return { ...board, clinic: change.clinic };
    case 'day-opened': {
      const here = Object.values(board.sessions).filter(({ status }) => sessionStatus(status).inClinic);
      const shift = shiftOfNewDay(board.shift, (id) => here.some(({ nurseId }) => nurseId === id));
      const kept = { helpCalls: callsOfNewDay(board.helpCalls), shift };
      return { ...board, day: change.day, plan: change.plan, ...kept };
    }
    case 'day-planned':
      return change.plan.day === board.day ? { ...board, plan: change.plan } : board;
    case 'staff-added':
      return { ...board, staff: { ...board.staff, [change.member.id]: change.member } };
    case 'protocol-published':
      return { ...board, protocols: { ...board.protocols, [change.protocol.id]: change.protocol } };
    case 'chair-added':
      return { ...board, chairs: { ...board.chairs, [change.chair.id]: change.chair } };
    case 'chair-retired':
      return { ...board, chairs: without(board.chairs, change.chairId) };
    case 'patient-registered':
    case 'patient-corrected':
    case 'coverage-noted':
      return board;
    case 'patient-joined-board':
      return withPatient(board, change.patient);
  }
}

function applySessionChange(board: Board, change: ChangeOfSession): Board {
  if (change.type === 'session-booked' && !isForBoard(board, change.session.day)) return board;
  const before = board.sessions[change.sessionId];
  const after = applyToSession(before, change);
  if (after === before) return board;
  if (after) return { ...board, sessions: { ...board.sessions, [change.sessionId]: after } };
  return withoutUnusedPatient({ ...board, sessions: without(board.sessions, change.sessionId) }, before);
}

/** A booking for a later day joins the board when that day opens. */
export function isForBoard(board: Board, day: ClinicDay): boolean {
  return board.day === null || day <= board.day;
}

function withPatient(board: Board, patient: Patient): Board {
  return { ...board, patients: { ...board.patients, [patient.id]: patient } };
}

function withoutUnusedPatient(board: Board, gone: LiveSession | undefined): Board {
  const isUsed = Object.values(board.sessions).some((session) => session.patientId === gone?.patientId);
  return isUsed || !gone ? board : { ...board, patients: without(board.patients, gone.patientId) };
}

function without<T>(record: Readonly<Record<Id, T>>, id: Id): Record<Id, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}
