import type { PatientVisit } from '@chairside/contracts';
import {
  lastStep,
  lateArrival,
  noticeHours,
  type Condition,
  type Id,
  type Patient,
  type SessionStep,
} from '@chairside/domain';
import { STEP } from '../review/review-query.js';

export interface PatientRow {
  id: Id;
  number: string;
  family: string;
  given: string;
  birth_date: string;
  initials: string;
  allergies: string | null;
  phone: string | null;
}

export const PATIENT_COLUMNS = [
  'id',
  'number',
  'family',
  'given',
  'birth_date::text',
  'initials',
  'allergies',
  'phone',
];

export function presentPatient({ family, given, birth_date: birthDate, ...rest }: PatientRow): Patient {
  return { ...rest, name: { family, given }, birthDate };
}

export interface VisitRow {
  id: Id;
  day: string;
  scheduled_at: Date;
  planned_minutes: number;
  chair_id: Id | null;
  planned_chair_id: Id | null;
  protocol_id: Id;
  visit_number: number | null;
  visit_of: number | null;
  condition: Condition | null;
  status: PatientVisit['status'];
  /** What says whether and when the patient came. */
  coming: SessionStep[];
}

export const VISIT_COLUMNS =
  's.id, s.day::text, s.scheduled_at, s.planned_minutes, s.chair_id, s.planned_chair_id, s.protocol_id, ' +
  's.visit_number, s.visit_of, s.condition, s.status, ' +
  `(SELECT coalesce(jsonb_agg(${STEP} ORDER BY x.number), '[]') FROM session_steps x WHERE x.clinic_id = s.clinic_id
    AND x.session_id = s.id AND x.move IN ('check-in', 'no-show', 'cancel')) AS coming`;

/** A visit with its patient beside it, as a query gives it. */
export type PatientVisitRow = VisitRow & { patient: PatientRow };

/** Sessions `s` with their patients, to which a query adds which of them; `more` is asked for beside. */
export const visitsWithPatients = (more = ''): string => `
  SELECT ${VISIT_COLUMNS}, to_jsonb(p) AS patient${more} FROM sessions s
  JOIN LATERAL (SELECT ${PATIENT_COLUMNS.join(', ')} FROM patients x
                WHERE x.clinic_id = s.clinic_id AND x.id = s.patient_id) p ON true`;

/** A visit as planned, or in the chair that it had. */
export function presentVisit(row: VisitRow): PatientVisit {
  const { visit_number: number, visit_of: of } = row;
  return {
    id: row.id,
    day: row.day,
    scheduledAt: row.scheduled_at.toISOString(),
    plannedMinutes: row.planned_minutes,
    chairId: row.chair_id ?? row.planned_chair_id,
    protocolId: row.protocol_id,
    visit: number === null || of === null ? null : { number, of },
    condition: row.condition,
    status: row.status,
    ...comingOf(row),
  };
}

function comingOf({ coming: steps, scheduled_at, status }: VisitRow): Pick<PatientVisit, 'calledOff' | 'cameLateAt'> {
  const session = { steps, status, scheduledAt: scheduled_at.toISOString() };
  const off = status === 'cancelled' ? lastStep(session, 'cancel') : undefined;
  return {
    calledOff: off ? { noticeHours: noticeHours(session), reason: off.reason, words: off.words } : null,
    cameLateAt: lateArrival(session)?.cameAt ?? null,
  };
}
