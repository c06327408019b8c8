import type { Board } from '../journal/board.js';
import type { Alert, AlertCondition } from '../alerts/alert.js';
import type { Change, ChangeOf, ChangeType } from '../journal/change.js';
import { initialsOf, type Patient } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import { isPreparation } from '../sessions/gate-names.js';
import type { GateRecord, LiveSession, SessionStep } from '../sessions/infusion-session.js';
import { sessionMove, type FreeTextMove } from '../sessions/session-statuses.js';
import { unreachable } from '../unreachable.js';
import type { VitalsReading } from '../vitals/vitals-reading.js';

/** What a screen may see. One room, one snapshot and one digest for each. */
export const VIEWS_IN_USE = ['clinical', 'wall-initials'] as const;
export type View = (typeof VIEWS_IN_USE)[number];

type Show<T extends ChangeType> = (change: ChangeOf<T>) => ChangeOf<T> | null;
type ViewRules = { [T in ChangeType]: Show<T> };

const whole = <T>(change: T): T => change;
const hidden = (): null => null;

const CLINICAL: ViewRules = {
  'clinic-founded': whole,
  'day-planned': whole,
  'day-opened': whole,
  'staff-added': whole,
  'protocol-published': whole,
  'chair-added': whole,
  'chair-retired': whole,
  'patient-registered': whole,
  'patient-corrected': whole,
  'patient-joined-board': whole,
  'session-booked': whole,
  'session-joined-board': whole,
  'session-left-board': whole,
  'session-rebooked': whole,
  'session-seated': whole,
  'session-moved': whole,
  'stop-described': whole,
  'gate-recorded': whole,
  'order-signed': whole,
  'pump-read': whole,
  'co-signed': whole,
  'vitals-recorded': whole,
  'vitals-corrected': whole,
  'effect-noted': whole,
  'effect-followed': whole,
  'effect-struck': whole,
  'alert-raised': whole,
  'alert-worsened': whole,
  'alert-confirmed': whole,
  'alert-escalated': whole,
  'alert-acknowledged': whole,
  'alert-settled': whole,
  'alert-cleared': whole,
};

/**
 * The wall in sight of everyone: initials and number, no name, birth date, allergy, escort, reason, free text, condition or
 * name of a protocol, which may say what somebody is treated for. Each change stands here by itself: none is shown by default.
 */
const WALL_INITIALS: ViewRules = {
  'clinic-founded': whole,
  'day-planned': whole,
  'day-opened': whole,
  'staff-added': whole,
  'protocol-published': (change) => ({ ...change, protocol: protocolOnWall(change.protocol) }),
  'chair-added': whole,
  'chair-retired': whole,
  'patient-registered': hidden,
  'patient-corrected': hidden,
  'patient-joined-board': (change) => ({ ...change, patient: patientOnWall(change.patient) }),
  'session-booked': (change) => ({ ...change, session: { ...change.session, condition: null } }),
  'session-joined-board': (change) => ({ ...change, session: sessionOnWall(change.session) }),
  'session-left-board': whole,
  'session-rebooked': whole,
  'session-seated': whole,
  'session-moved': (change) => ({ ...change, step: stepOnWall(change.step) }),
  'stop-described': (change) => ({ ...change, reason: UNSAID }),
  'gate-recorded': (change) => {
    const record = gateOnWall(change.record);
    return record && { ...change, record };
  },
  'order-signed': (change) => ({ ...change, order: { ...change.order, reason: null } }),
  'pump-read': whole,
  'co-signed': hidden,
  'vitals-recorded': (change) => ({ ...change, reading: readingOnWall(change.reading) }),
  'vitals-corrected': (change) => ({ ...change, reading: readingOnWall(change.reading) }),
  'effect-noted': hidden,
  'effect-followed': hidden,
  'effect-struck': hidden,
  'alert-raised': (change) => ({ ...change, alert: alertOnWall(change.alert) }),
  'alert-worsened': (change) => ({ ...change, condition: conditionOnWall(change.condition) }),
  'alert-confirmed': (change) => ({ ...change, condition: conditionOnWall(change.condition) }),
  'alert-escalated': whole,
  'alert-acknowledged': whole,
  'alert-settled': whole,
  'alert-cleared': whole,
};

/** Every view decides every change, field by field, or this does not compile. */
export const VIEWS: Record<View, ViewRules> = { clinical: CLINICAL, 'wall-initials': WALL_INITIALS };

/** A change as a view may see it, or nothing: the entry still travels, so that revisions stay gapless. */
export function visibleChange(view: View, change: Change): Change | null {
  const show = VIEWS[view][change.type] as (change: Change) => Change | null;
  return show(change);
}

/** The board as a view may see it: the same rules, on the state. */
export function visibleBoard(view: View, board: Board): Board {
  if (view === 'clinical') return board;
  return {
    ...board,
    protocols: mapValues(board.protocols, wallProtocol),
    patients: mapValues(board.patients, wallPatient),
    sessions: mapValues(board.sessions, wallSession),
  };
}

// what did not change keeps its identity, so that a screen paints only what did
const wallProtocol = remembered(protocolOnWall);
const wallPatient = remembered(patientOnWall);
const wallSession = remembered(sessionOnWall);

function remembered<T extends object>(show: (value: T) => T): (value: T) => T {
  const known = new WeakMap<T, T>();
  return (value) => {
    const shown = known.get(value) ?? show(value);
    known.set(value, shown);
    return shown;
  };
}

function patientOnWall(patient: Patient): Patient {
  const initials = patient.name ? initialsOf(patient.name) : patient.initials;
  return { ...patient, initials, name: null, birthDate: null, allergies: null };
}

function sessionOnWall(session: LiveSession): LiveSession {
  return {
    ...session,
    condition: null,
    steps: session.steps.map(stepOnWall),
    gates: session.gates.flatMap((record) => gateOnWall(record) ?? []),
    order: session.order && { ...session.order, reason: null },
    readings: session.readings.map(readingOnWall),
    effects: [],
    alerts: session.alerts.map(alertOnWall),
    coSignatures: [],
  };
}

function alertOnWall(alert: Alert): Alert {
  return { ...alert, condition: conditionOnWall(alert.condition) };
}

/** That somebody must be seen is for everyone; what they suffer from is not. */
function conditionOnWall(condition: AlertCondition): AlertCondition {
  return 'term' in condition ? { ...condition, term: null } : condition;
}

/** A reason that is chosen from a list: that there was one is shown, never which. */
const UNSAID = 'other';

function stepOnWall(step: SessionStep): SessionStep {
  if (hasFreeText(step)) return { ...step, reason: '' };
  if (step.move === 'ready') return { ...step, overrides: [], orderedBy: null };
  if (step.move === 'start') return { ...step, overrides: [], orderedBy: null, checkedAlone: null };
  if (step.move === 'discharge') return { ...step, passed: [], orderedBy: null };
  return 'reason' in step && step.reason !== null ? { ...step, reason: UNSAID } : step;
}

/** What is asked of a patient before the drug, and what a provider passed, stand on no wall: its protocol waits for neither. */
function protocolOnWall(protocol: Protocol): Protocol {
  const gates = mapValues(protocol.gates, (names) =>
    names.filter((gate) => !isPreparation(gate) && gate !== 'first-pressure'),
  );
  return { ...protocol, name: protocol.route, conditions: [], gates };
}

/** The row of the move says so: a move with free text that is added later cannot be forgotten here. */
function hasFreeText(step: SessionStep): step is Extract<SessionStep, { move: FreeTextMove }> {
  return sessionMove(step.move).hasFreeText === true;
}

/** What was established of a patient: papers and persons without their names; how somebody is, not at all. */
function gateOnWall(record: GateRecord): GateRecord | null {
  switch (record.gate) {
    case 'escort':
      return { ...record, name: null, relation: '', phone: null };
    case 'consent':
      return { ...record, version: '' };
    case 'second-person':
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

function readingOnWall({ reason, lateReason, ...reading }: VitalsReading): VitalsReading {
  return {
    ...reading,
    ...(reason === undefined ? {} : { reason: '' }),
    ...(lateReason === undefined ? {} : { lateReason: '' }),
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, show: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, show(value)]));
}
