import {
  isDrugChange,
  isHelpChange,
  isShiftChange,
  measures,
  valueOf,
  type AwayChange,
  type Change,
  type ChangeOf,
  type DoseChange,
  type DoseOrder,
  type EffectChange,
  type Entry,
  type MedicineChange,
  type SessionStep,
} from '@chairside/domain';
import { columnOf } from './entities/vitals-reading.entity.js';
import { inColumns } from './in-columns.js';
import { eventRows } from './rows-of-events.js';
import { drugRows } from './rows-of-drug.js';
import { helpColumns } from './rows-of-help.js';
import { contactColumns, noteColumns, struckColumns } from './rows-of-notes.js';
import { coverageRow } from './rows-of-patient.js';
import { shiftColumns } from './rows-of-shift.js';

type Row = Record<string, unknown>;

/** A row to be added, and the table it is for. */
export interface NewRow {
  table:
    | 'staff_members'
    | 'protocols'
    | 'chairs'
    | 'coverage_notes'
    | 'day_plans'
    | 'session_steps'
    | 'stop_descriptions'
    | 'gate_records'
    | 'dose_orders'
    | 'pump_readings'
    | 'pump_notes'
    | 'vitals_readings'
    | 'side_effects'
    | 'given_medicines'
    | 'session_notes'
    | 'contact_attempts'
    | 'adverse_events'
    | 'absences'
    | 'home_records'
    | 'co_signatures'
    | 'custom_limits'
    | 'hand_overs'
    | 'help_records'
    | 'drug_records'
    | 'shift_records';
  row: Row;
}

interface Source {
  clinicId: string;
  entry: Pick<Entry, 'revision' | 'commandId'>;
}

/** The rows that a change adds; what it moves on is written from the fold, see rows-of-session.ts. */
export function rowsOfChange(change: Change, source: Source): NewRow[] {
  const named = { clinic_id: source.clinicId, from_revision: source.entry.revision };
  if (isHelpChange(change)) {
    const { commandId: id, revision } = source.entry;
    return [{ table: 'help_records', row: { clinic_id: source.clinicId, id, revision, ...helpColumns(change) } }];
  }
  if (isDrugChange(change))
    return drugRows(change, source.entry).map((row) => ({
      table: 'drug_records',
      row: { clinic_id: source.clinicId, ...row },
    }));
  if (isShiftChange(change)) {
    const { commandId: id, revision } = source.entry;
    return [{ table: 'shift_records', row: { clinic_id: source.clinicId, id, revision, ...shiftColumns(change) } }];
  }
  switch (change.type) {
    case 'day-planned': {
      const { day, staffIds, chairIds } = change.plan;
      return [{ table: 'day_plans', row: { ...named, day, staff_ids: staffIds, chair_ids: chairIds } }];
    }
    case 'staff-added':
      return [{ table: 'staff_members', row: { ...named, ...change.member } }];
    case 'protocol-published': {
      const { id, name, version } = change.protocol;
      return [{ table: 'protocols', row: { ...named, id, name, version, definition: change.protocol } }];
    }
    case 'chair-added':
      return [{ table: 'chairs', row: { ...named, ...change.chair, retired: false } }];
    case 'chair-retired':
      return [{ table: 'chairs', row: { ...named, id: change.chairId, name: change.name, retired: true } }];
    case 'coverage-noted':
      return [{ table: 'coverage_notes', row: coverageRow(change, source.clinicId, source.entry) }];
    case 'vitals-recorded':
    case 'vitals-corrected':
      return [{ table: 'vitals_readings', row: readingRow(change, source) }];
    default:
      return rowsOfSessionChange(change, source);
  }
}

function rowsOfSessionChange(change: Change, source: Source): NewRow[] {
  const { clinicId, entry } = source;
  const of = (sessionId: string) => ({
    clinic_id: clinicId,
    id: entry.commandId,
    session_id: sessionId,
    revision: entry.revision,
  });
  switch (change.type) {
    case 'session-moved':
      return [{ table: 'session_steps', row: stepRow(change.sessionId, change.number, change.step, clinicId) }];
    case 'stop-described': {
      const { reason, pumpMl, by } = change;
      return [{ table: 'stop_descriptions', row: { ...of(change.sessionId), reason, pump_ml: pumpMl, by } }];
    }
    case 'gate-recorded': {
      const { gate, at, by, ...details } = change.record;
      return [{ table: 'gate_records', row: { ...of(change.sessionId), gate, at, by, details } }];
    }
    case 'order-signed':
    case 'pump-read':
    case 'pump-noted':
      return [doseRow(change, of(change.sessionId))];
    case 'limit-set':
      return [{ table: 'custom_limits', row: { ...of(change.sessionId), ...inColumns({ ...change.limit }) } }];
    case 'session-handed-over':
      return [{ table: 'hand_overs', row: { ...of(change.sessionId), ...inColumns({ ...change.handOver }) } }];
    case 'co-signed':
      return [{ table: 'co_signatures', row: { ...of(change.sessionId), ...change.signature } }];
    default:
      return 'sessionId' in change ? rowsOfMeanwhile(change, of(change.sessionId)) : [];
  }
}

/** What is charted beside the moves, gates and the dose. */
function rowsOfMeanwhile(change: Change, of: Row): NewRow[] {
  switch (change.type) {
    case 'effect-noted':
    case 'effect-followed':
    case 'effect-struck':
      return [{ table: 'side_effects', row: { ...of, ...effectColumns(change) } }];
    case 'medicine-given':
    case 'medicine-struck':
      return [{ table: 'given_medicines', row: { ...of, ...medicineColumns(change) } }];
    case 'note-written':
    case 'note-struck':
      return [{ table: 'session_notes', row: { ...of, ...noteColumns(change) } }];
    case 'contact-recorded':
    case 'contact-struck':
      return [{ table: 'contact_attempts', row: { ...of, ...contactColumns(change) } }];
    case 'adverse-event-reported':
    case 'adverse-event-judged':
    case 'adverse-event-told':
    case 'adverse-event-struck':
      return eventRows(change, of);
    case 'patient-went-away':
    case 'patient-came-back':
      return [{ table: 'absences', row: { ...of, ...awayColumns(change) } }];
    case 'home-recorded': {
      const { id, kind, at, recordedAt, by, ...details } = change.record;
      return [{ table: 'home_records', row: { ...of, id, kind, at, recorded_at: recordedAt, by, details } }];
    }
    default:
      return [];
  }
}

/** What was ordered, and what was charted of the pump. */
function doseRow(change: DoseChange, of: Row): NewRow {
  switch (change.type) {
    case 'order-signed':
      return { table: 'dose_orders', row: { ...of, ...orderColumns(change.order) } };
    case 'pump-read':
      return { table: 'pump_readings', row: { ...of, ...inColumns({ ...change.reading }) } };
    case 'pump-noted': {
      const { note, at, recordedAt, by, ...details } = change.note;
      return { table: 'pump_notes', row: { ...of, note, at, recorded_at: recordedAt, by, details } };
    }
  }
}

/** Each kind of order fills columns of its own. */
function orderColumns(order: DoseOrder): Row {
  if ('pieces' in order) return inColumns({ ...order });
  const { dosingWeight: named, ...ordered } = order;
  const weight = { weight_basis: named?.basis ?? null, dosing_weight_kg: named && 'kg' in named ? named.kg : null };
  if (!('injected' in ordered)) return { ...inColumns({ ...ordered }), ...weight };
  const { injected, ...signed } = ordered;
  return { ...inColumns({ ...injected, ...signed }), ...weight };
}

/** One row for each thing that was said of a side effect; its first row has its own id. */
function effectColumns(change: EffectChange): Row {
  switch (change.type) {
    case 'effect-noted': {
      const { id, term, states } = change.effect;
      return { effect_id: id, term, ...inColumns({ ...states[0] }) };
    }
    case 'effect-followed':
      return { effect_id: change.effectId, ...inColumns({ ...change.state }) };
    case 'effect-struck':
      return { effect_id: change.effectId, ...struckColumns(change.struck) };
  }
}

/** One row for the dose, and one for the word that it was charted in error. */
function medicineColumns(change: MedicineChange): Row {
  if (change.type === 'medicine-struck') return { medicine_id: change.medicineId, ...struckColumns(change.struck) };
  const { id, at, recordedAt, by, orderedBy, recheck, what } = change.given;
  return { medicine_id: id, ...what, at, recorded_at: recordedAt, by, ordered_by: orderedBy, recheck };
}

function awayColumns(change: AwayChange): Row {
  if (change.type === 'patient-came-back') return { absence_id: change.absenceId, ...inColumns(change.back) };
  const { id, back: _back, ...absence } = change.absence;
  return { absence_id: id, ...inColumns(absence) };
}

function stepRow(sessionId: string, number: number, step: SessionStep, clinicId: string): Row {
  const { move, status, at, recordedAt, by, ...details } = step;
  return { clinic_id: clinicId, session_id: sessionId, number, move, status, at, recorded_at: recordedAt, by, details };
}

function readingRow(change: ChangeOf<'vitals-recorded' | 'vitals-corrected'>, { clinicId, entry }: Source): Row {
  const { reading, sessionId, patientId } = change;
  const charted = Object.fromEntries(measures.map((measure) => [columnOf(measure), valueOf(reading, measure)]));
  return {
    clinic_id: clinicId,
    id: reading.id,
    session_id: sessionId,
    patient_id: patientId,
    revision: entry.revision,
    taken_at: reading.takenAt,
    recorded_at: reading.recordedAt,
    recorded_by: reading.recordedBy,
    ...charted,
    not_taken: reading.notTaken,
    confirmed: reading.confirmed,
    device: reading.device,
    corrects: reading.corrects,
    reason: reading.reason,
    late: reading.late === true,
    late_reason: reading.lateReason,
    possible_repeat_of: reading.possibleRepeatOf,
  };
}
