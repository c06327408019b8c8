import type { Alert, AlertCondition } from '../alerts/alert.js';
import type { Absence } from '../away/absence.js';
import type { DoseOrder } from '../dose/dose-order.js';
import type { Portion } from '../dose/portions.js';
import type { CustomLimit } from '../limits/custom-limit.js';
import { homeOnWall } from '../home/home-on-wall.js';
import type { GivenMedicine } from '../medicines/given-medicine.js';
import { initialsOf, type Patient } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import { isPreparation } from '../sessions/gate-names.js';
import type { GivenBeyond } from '../dose/given-beyond.js';
import type { PumpNote } from '../dose/pump-note.js';
import type { GateRecord, LiveSession, SessionStep } from '../sessions/infusion-session.js';
import { sessionMove, type FreeTextMove } from '../sessions/session-statuses.js';
import type { HandOver } from '../shift/hand-over.js';
import { unreachable } from '../unreachable.js';
import type { VitalsReading } from '../vitals/vitals-reading.js';
import { mapValues } from './map-values.js';
import type { Struck } from './struck.js';
import type { WallView } from './views.js';

/** Who sits where, by how much a wall may say of it. What they suffer from, and how they are reached, is on none. */
export const PATIENT_ON_WALL: Record<WallView, (patient: Patient) => Patient> = {
  'wall-chairs': (patient) => ({ ...patientOnWall(patient), initials: '', number: '', name: null }),
  'wall-initials': (patient) => ({ ...patientOnWall(patient), name: null }),
  'wall-names': patientOnWall,
};

function patientOnWall(patient: Patient): Patient {
  const initials = patient.name ? initialsOf(patient.name) : patient.initials;
  return { ...patient, initials, birthDate: null, allergies: null, phone: null };
}

export function sessionOnWall(session: LiveSession): LiveSession {
  return {
    ...session,
    condition: null,
    steps: session.steps.map(stepOnWall),
    gates: session.gates.flatMap((record) => gateOnWall(record) ?? []),
    order: session.order && orderOnWall(session.order),
    earlierOrders: session.earlierOrders.map(orderOnWall),
    pumpNotes: session.pumpNotes.map(pumpNoteOnWall),
    readings: session.readings.map(readingOnWall),
    effects: [],
    medicines: session.medicines.map(medicineOnWall),
    notes: [],
    contacts: [],
    absences: session.absences.map(absenceOnWall),
    alerts: session.alerts.map(alertOnWall),
    coSignatures: [],
    adverseEvents: [],
    customLimits: session.customLimits.map(limitOnWall),
    home: session.home.flatMap((record) => homeOnWall(record) ?? []),
    handOvers: session.handOvers.map(handOverOnWall),
  };
}

export function orderOnWall(order: DoseOrder): DoseOrder {
  return { ...order, reason: null, rescue: [] };
}

/** By what a value is judged is on every screen; why it is, is not for everyone. */
export function limitOnWall(limit: CustomLimit): CustomLimit {
  return { ...limit, reason: '' };
}

/** Whose a chair is stands on every screen; what the next one has to know is not for everyone. */
export function handOverOnWall(handOver: HandOver): HandOver {
  return { ...handOver, note: null };
}

/** What is due after a medicine is due on every screen; what was given, and on whose word, is not for everyone. */
export function medicineOnWall(given: GivenMedicine): GivenMedicine {
  return { ...given, what: null, orderedBy: null, struck: given.struck && struckOnWall(given.struck) };
}

export function struckOnWall(struck: Struck): Struck {
  return { ...struck, reason: '' };
}

export function absenceOnWall(absence: Absence): Absence {
  return { ...absence, reason: UNSAID };
}

export function alertOnWall(alert: Alert): Alert {
  return { ...alert, condition: conditionOnWall(alert.condition) };
}

/** That somebody must be seen is for everyone; what they suffer from is not. */
export function conditionOnWall(condition: AlertCondition): AlertCondition {
  if ('recordId' in condition)
    return { rule: FOUND_AT_HOME[condition.rule], effectId: condition.recordId, term: null, severity: 'severe' };
  if (condition.rule === 'grave-event' || condition.rule === 'given-beyond')
    return { ...condition, rule: 'untold-event' };
  return 'term' in condition ? { ...condition, term: null } : condition;
}

/** What was found at home is to a wall something that a patient feels, without its name. */
const FOUND_AT_HOME = { 'home-danger': 'severe-effect', 'home-concern': 'side-effect' } as const;

/** A reason that is chosen from a list: that there was one is shown, never which. */
export const UNSAID = 'other';

/** The number on a device is typed by hand: that one was given is shown, never which. */
function portionOnWall(portion: Portion): Portion {
  return 'lot' in portion ? { ...portion, lot: UNSAID } : portion;
}

/** That the pump was looked at is shown; why something of it was struck, or came to be given, is not. */
export function pumpNoteOnWall(note: PumpNote): PumpNote {
  if (note.note === 'in-error') return { ...note, reason: '' };
  return note.note === 'beyond-volume' ? { ...note, words: '' } : note;
}

export function stepOnWall(step: SessionStep): SessionStep {
  const { asGiven: _asGiven, ...plain } = step as SessionStep & { asGiven?: GivenBeyond };
  return plainOnWall(plain as SessionStep);
}

function plainOnWall(step: SessionStep): SessionStep {
  if (step.move === 'next-dose') return { ...step, portion: portionOnWall(step.portion) };
  if (step.move === 'first-dose')
    return { ...step, portion: portionOnWall(step.portion), overrides: [], orderedBy: null, checkedAlone: null };
  if (hasFreeText(step)) return { ...step, reason: '' };
  if (step.move === 'check-in') return { ...step, lateReason: null };
  if (step.move === 'cancel') return { ...step, reason: UNSAID, words: null };
  if (step.move === 'ready' || step.move === 'resume') return { ...step, overrides: [], orderedBy: null };
  if ('checkedAlone' in step) return { ...step, overrides: [], orderedBy: null, checkedAlone: null };
  if (step.move === 'discharge') return { ...step, passed: [], orderedBy: null };
  const unsaid = 'remark' in step ? { ...step, remark: null, orderedBy: null } : step;
  return 'reason' in unsaid && unsaid.reason !== null ? { ...unsaid, reason: UNSAID } : unsaid;
}

/** What is asked of a patient before the drug, and what a provider passed, stand on no wall: its protocol waits for neither. */
export function protocolOnWall(protocol: Protocol): Protocol {
  const gates = mapValues(protocol.gates, (names) =>
    names.filter((gate) => !isPreparation(gate) && gate !== 'first-pressure'),
  );
  return { ...protocol, name: protocol.route, conditions: [], gates, rescue: [] };
}

/** The row of the move says so: a move with free text that is added later cannot be forgotten here. */
function hasFreeText(step: SessionStep): step is Extract<SessionStep, { move: FreeTextMove }> {
  return sessionMove(step.move).hasFreeText === true;
}

/** What was established of a patient: papers and persons without their names; how somebody is, not at all. */
export function gateOnWall(record: GateRecord): GateRecord | null {
  switch (record.gate) {
    case 'escort':
      return { ...record, name: null, relation: '', phone: null };
    case 'consent':
      return { ...record, version: '' };
    case 'second-person':
    case 'dose-check':
      return record;
    case 'preparation':
    case 'check':
    case 'aldrete':
    case 'padss':
      return null;
    default:
      return unreachable(record);
  }
}

export function readingOnWall({ reason, lateReason, ...reading }: VitalsReading): VitalsReading {
  return {
    ...reading,
    ...(reason === undefined ? {} : { reason: '' }),
    ...(lateReason === undefined ? {} : { lateReason: '' }),
  };
}
