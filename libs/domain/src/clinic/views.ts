import { EMPTY_BOARD, type Board } from '../journal/board.js';
import type { Change, ChangeOf, ChangeType } from '../journal/change.js';
import { callOnWall, endOnWall, placeOnWall } from '../help/on-wall.js';
import { homeOnWall } from '../home/home-on-wall.js';
import { NEW_SHIFT } from '../shift/shift.js';
import type { Patient } from '../patients/patient.js';
import { mapValues } from './map-values.js';
import {
  absenceOnWall,
  alertOnWall,
  conditionOnWall,
  gateOnWall,
  handOverOnWall,
  limitOnWall,
  medicineOnWall,
  orderOnWall,
  PATIENT_ON_WALL,
  protocolOnWall,
  readingOnWall,
  sessionOnWall,
  stepOnWall,
  struckOnWall,
  UNSAID,
  pumpNoteOnWall,
} from './on-wall.js';

/** What a screen may see. One room, one snapshot and one digest for each. */
export const VIEWS_IN_USE = ['clinical', 'wall-chairs', 'wall-initials', 'wall-names'] as const;
export type View = (typeof VIEWS_IN_USE)[number];
export type WallView = Exclude<View, 'clinical'>;

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
  // whoever may see it reads it apart from the board: here it is told only that there is something to read
  'coverage-noted': (change) => ({ ...change, coverage: null }),
  'session-booked': whole,
  'session-joined-board': whole,
  'session-left-board': whole,
  'session-rebooked': whole,
  'session-protocol-moved': whole,
  'session-seated': whole,
  'session-handed-over': whole,
  'session-moved': whole,
  'stop-described': whole,
  'gate-recorded': whole,
  'order-signed': whole,
  'pump-read': whole,
  'pump-noted': whole,
  'co-signed': whole,
  'limit-set': whole,
  'vitals-recorded': whole,
  'vitals-corrected': whole,
  'effect-noted': whole,
  'effect-followed': whole,
  'effect-struck': whole,
  'medicine-given': whole,
  'medicine-struck': whole,
  'note-written': whole,
  'note-struck': whole,
  'contact-recorded': whole,
  'contact-struck': whole,
  'adverse-event-reported': whole,
  'adverse-event-judged': whole,
  'adverse-event-told': whole,
  'adverse-event-struck': whole,
  'patient-went-away': whole,
  'patient-came-back': whole,
  'home-recorded': whole,
  'help-called': whole,
  'help-joined': whole,
  'help-answered': whole,
  'help-located': whole,
  'help-noted': whole,
  'help-ended': whole,
  'help-described': whole,
  'drug-recorded': whole,
  'drug-witnessed': whole,
  'drug-struck': whole,
  'drug-carried': whole,
  'shift-covering-changed': whole,
  'shift-chairs-covered': whole,
  'shift-chairs-handed-back': whole,
  'shift-item-marked': whole,
  'shift-item-decided': whole,
  'alert-raised': whole,
  'alert-worsened': whole,
  'alert-confirmed': whole,
  'alert-escalated': whole,
  'alert-acknowledged': whole,
  'alert-snoozed': whole,
  'alert-settled': whole,
  'alert-cleared': whole,
  'alert-returned': whole,
};

/**
 * The wall, but for who sits where, which each of its views says by itself: no birth date, allergy, escort, reason, free
 * text, condition or name of a protocol, which may say what somebody is treated for. Each change stands here by itself: none
 * is shown by default.
 */
const WALL: Omit<ViewRules, 'patient-joined-board'> = {
  'clinic-founded': whole,
  'day-planned': whole,
  'day-opened': whole,
  'staff-added': whole,
  'protocol-published': (change) => ({ ...change, protocol: protocolOnWall(change.protocol) }),
  'chair-added': whole,
  'chair-retired': whole,
  'patient-registered': hidden,
  'patient-corrected': hidden,
  'coverage-noted': hidden,
  'session-booked': (change) => ({ ...change, session: { ...change.session, condition: null } }),
  'session-joined-board': (change) => ({ ...change, session: sessionOnWall(change.session) }),
  'session-left-board': whole,
  'session-rebooked': whole,
  'session-protocol-moved': whole,
  'session-seated': whole,
  'session-handed-over': (change) => ({ ...change, handOver: handOverOnWall(change.handOver) }),
  'session-moved': (change) => ({ ...change, step: stepOnWall(change.step) }),
  'stop-described': (change) => ({ ...change, reason: UNSAID }),
  'gate-recorded': (change) => {
    const record = gateOnWall(change.record);
    return record && { ...change, record };
  },
  'order-signed': (change) => ({ ...change, order: orderOnWall(change.order) }),
  'pump-read': whole,
  'pump-noted': (change) => ({ ...change, note: pumpNoteOnWall(change.note) }),
  'co-signed': hidden,
  'limit-set': (change) => ({ ...change, limit: limitOnWall(change.limit) }),
  'vitals-recorded': (change) => ({ ...change, reading: readingOnWall(change.reading) }),
  'vitals-corrected': (change) => ({ ...change, reading: readingOnWall(change.reading) }),
  'effect-noted': hidden,
  'effect-followed': hidden,
  'effect-struck': hidden,
  'medicine-given': (change) => ({ ...change, given: medicineOnWall(change.given) }),
  'medicine-struck': (change) => ({ ...change, struck: struckOnWall(change.struck) }),
  'note-written': hidden,
  'note-struck': hidden,
  'contact-recorded': hidden,
  'contact-struck': hidden,
  'adverse-event-reported': hidden,
  'adverse-event-judged': hidden,
  'adverse-event-told': hidden,
  'adverse-event-struck': hidden,
  'patient-went-away': (change) => ({ ...change, absence: absenceOnWall(change.absence) }),
  'patient-came-back': whole,
  'home-recorded': (change) => {
    const record = homeOnWall(change.record);
    return record && { ...change, record };
  },
  'help-called': (change) => ({ ...change, call: callOnWall(change.call) }),
  'help-joined': whole,
  'help-answered': whole,
  'help-located': (change) => ({ ...change, said: { ...change.said, place: placeOnWall(change.said.place) } }),
  'help-noted': hidden,
  'help-ended': (change) => ({ ...change, ended: endOnWall(change.ended) }),
  'help-described': (change) => ({ ...change, description: { ...change.description, words: '' } }),
  'drug-recorded': hidden,
  'drug-witnessed': hidden,
  'drug-struck': hidden,
  'drug-carried': hidden,
  'shift-covering-changed': whole,
  'shift-chairs-covered': whole,
  'shift-chairs-handed-back': whole,
  'shift-item-marked': hidden,
  'shift-item-decided': hidden,
  'alert-raised': (change) => ({ ...change, alert: alertOnWall(change.alert) }),
  'alert-worsened': (change) => ({ ...change, condition: conditionOnWall(change.condition) }),
  'alert-confirmed': (change) => ({ ...change, condition: conditionOnWall(change.condition) }),
  'alert-escalated': whole,
  'alert-acknowledged': whole,
  'alert-snoozed': whole,
  'alert-settled': whole,
  'alert-cleared': whole,
  'alert-returned': whole,
};

function wallWith(shown: (patient: Patient) => Patient): ViewRules {
  return { ...WALL, 'patient-joined-board': (change) => ({ ...change, patient: shown(change.patient) }) };
}

/** Every view decides every change, field by field, or this does not compile. */
export const VIEWS: Record<View, ViewRules> = { clinical: CLINICAL, ...mapValues(PATIENT_ON_WALL, wallWith) };

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
    patients: mapValues(board.patients, WALL_PATIENT[view]),
    sessions: mapValues(board.sessions, wallSession),
    helpCalls: mapValues(board.helpCalls, wallCall),
    drug: EMPTY_BOARD.drug,
    shift: wallShift(board.shift),
  };
}

// what did not change keeps its identity, so that a screen paints only what did
const wallProtocol = remembered(protocolOnWall);
const WALL_PATIENT = mapValues(PATIENT_ON_WALL, (shown) => remembered(shown));
const wallSession = remembered(sessionOnWall);
const wallCall = remembered(callOnWall);
const wallShift = remembered((shift: Board['shift']) => ({ ...shift, marks: NEW_SHIFT.marks }));

function remembered<T extends object>(show: (value: T) => T): (value: T) => T {
  const known = new WeakMap<T, T>();
  return (value) => {
    const shown = known.get(value) ?? show(value);
    known.set(value, shown);
    return shown;
  };
}
