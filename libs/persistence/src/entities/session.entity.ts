import { sessionStatus, sessionStatuses } from '@chairside/domain';
import { EntitySchema } from 'typeorm';
import { date, decimal, id, inClinic, instant, json, key, optional, text, whole, yes } from './columns.js';

const quoted = (statuses: readonly string[]): string => statuses.map((status) => `'${status}'`).join(', ');
const inClinicStatuses = quoted(sessionStatuses.filter((status) => sessionStatus(status).inClinic));

/** The present state of each session: the one clinical table that is updated, and only forwards. */
export const SessionEntity = new EntitySchema({
  name: 'sessions',
  columns: {
    ...inClinic,
    revision: whole,
    patient_id: id,
    protocol_id: id,
    day: date,
    scheduled_at: instant,
    planned_minutes: whole,
    planned_until: instant,
    planned_chair_id: optional(id),
    visit_number: optional(whole),
    visit_of: optional(whole),
    condition: optional(text),
    chair_id: optional(id),
    nurse_id: optional(id),
    status: text,
    status_revision: whole,
    infusion_outcome: optional(text),
  },
  uniques: [{ name: 'sessions_belong_to_a_patient', columns: ['clinic_id', 'id', 'patient_id'] }],
  checks: [{ name: 'sessions_status_is_known', expression: `status IN (${quoted(sessionStatuses)})` }],
  indices: [
    { name: 'sessions_by_day', columns: ['clinic_id', 'day'] },
    { name: 'sessions_by_patient', columns: ['clinic_id', 'patient_id'] },
    {
      name: 'sessions_chair_holds_one_patient',
      columns: ['clinic_id', 'chair_id'],
      unique: true,
      where: `status IN (${inClinicStatuses})`,
    },
    {
      name: 'sessions_patient_is_here_once',
      columns: ['clinic_id', 'patient_id'],
      unique: true,
      where: `status IN (${inClinicStatuses})`,
    },
  ],
  exclusions: [
    {
      // who has arrived sits where there is room, and comes back to it: a booking holds a chair only until then
      name: 'sessions_scheduled_chair_is_free',
      expression:
        'USING gist (clinic_id WITH =, planned_chair_id WITH =, tstzrange(scheduled_at, planned_until) WITH &&) ' +
        `WHERE (planned_chair_id IS NOT NULL AND status = 'scheduled')`,
    },
  ],
});

export const ofSession = { ...inClinic, session_id: id, revision: whole };
export const sessionKey = {
  target: 'sessions',
  columnNames: ['clinic_id', 'session_id'],
  referencedColumnNames: ['clinic_id', 'id'],
};
export const bySession = (table: string) => ({ name: `${table}_by_session`, columns: ['clinic_id', 'session_id'] });

/** Every move a session made, in order. */
export const SessionStepEntity = new EntitySchema({
  name: 'session_steps',
  columns: {
    clinic_id: key,
    session_id: key,
    number: { ...whole, primary: true },
    move: text,
    status: text,
    at: instant,
    recorded_at: instant,
    by: id,
    details: json,
  },
  foreignKeys: [{ ...sessionKey, name: 'session_steps_belong_to_a_session' }],
});

/** What the tap on "pump stopped" left open, charted afterwards. */
export const StopDescriptionEntity = new EntitySchema({
  name: 'stop_descriptions',
  columns: { ...ofSession, reason: text, pump_ml: optional(decimal(7, 2)), by: id },
  foreignKeys: [{ ...sessionKey, name: 'stop_descriptions_belong_to_a_session' }],
  indices: [bySession('stop_descriptions')],
});

export const GateRecordEntity = new EntitySchema({
  name: 'gate_records',
  columns: { ...ofSession, gate: text, at: instant, by: id, details: json },
  foreignKeys: [{ ...sessionKey, name: 'gate_records_belong_to_a_session' }],
  indices: [bySession('gate_records')],
});

export const DoseOrderEntity = new EntitySchema({
  name: 'dose_orders',
  columns: {
    ...ofSession,
    dose_mg_per_kg: optional(decimal(8, 4)),
    minutes: optional(decimal(7, 2)),
    concentration_mg_per_ml: optional(decimal(8, 4)),
    bolus_mg_per_kg: optional(decimal(8, 4)),
    weight_basis: optional(text),
    dosing_weight_kg: optional(decimal(5, 1)),
    dose_mg: optional(decimal(8, 4)),
    pieces: optional(whole),
    mg_each: optional(decimal(8, 4)),
    reason: optional(text),
    rescue: json,
    signed_at: instant,
    signed_by: id,
  },
  foreignKeys: [{ ...sessionKey, name: 'dose_orders_belong_to_a_session' }],
  indices: [bySession('dose_orders')],
});

export const PumpReadingEntity = new EntitySchema({
  name: 'pump_readings',
  columns: { ...ofSession, at: instant, pump_ml: decimal(7, 2), by: id },
  foreignKeys: [{ ...sessionKey, name: 'pump_readings_belong_to_a_session' }],
  indices: [bySession('pump_readings')],
});

/** What happened at a pump beside its rate and volume. */
export const PumpNoteEntity = new EntitySchema({
  name: 'pump_notes',
  columns: { ...ofSession, note: text, at: instant, recorded_at: instant, by: id, details: json },
  foreignKeys: [{ ...sessionKey, name: 'pump_notes_belong_to_a_session' }],
  indices: [bySession('pump_notes')],
});

/** What was said of each side effect, row after row: nothing of it is overwritten. */
export const SideEffectEntity = new EntitySchema({
  name: 'side_effects',
  columns: {
    ...ofSession,
    effect_id: id,
    term: optional(text),
    severity: optional(text),
    action: optional(text),
    ended_at: optional(instant),
    at: instant,
    recorded_at: instant,
    by: id,
    struck_reason: optional(text),
  },
  foreignKeys: [{ ...sessionKey, name: 'side_effects_belong_to_a_session' }],
  indices: [bySession('side_effects')],
});

/** What was said of each medicine, row after row: that it was given, and that it was charted in error. */
export const GivenMedicineEntity = new EntitySchema({
  name: 'given_medicines',
  columns: {
    ...ofSession,
    medicine_id: id,
    medicine: optional(text),
    dose: optional(decimal(8, 3)),
    unit: optional(text),
    route: optional(text),
    ordered_by: optional(id),
    recheck: optional(json),
    at: instant,
    recorded_at: instant,
    by: id,
    struck_reason: optional(text),
  },
  foreignKeys: [{ ...sessionKey, name: 'given_medicines_belong_to_a_session' }],
  indices: [bySession('given_medicines')],
});

/** Every note, row after row: what was written, and that it was written in error. */
export const NoteEntity = new EntitySchema({
  name: 'session_notes',
  columns: {
    ...ofSession,
    note_id: id,
    text: optional(text),
    at: instant,
    recorded_at: instant,
    by: id,
    struck_reason: optional(text),
  },
  foreignKeys: [{ ...sessionKey, name: 'session_notes_belong_to_a_session' }],
  indices: [bySession('session_notes')],
});

/** Every attempt to reach a patient, row after row: what was tried, and that it was charted in error. */
export const ContactAttemptEntity = new EntitySchema({
  name: 'contact_attempts',
  columns: {
    ...ofSession,
    contact_id: id,
    how: optional(text),
    result: optional(text),
    words: optional(text),
    booked_for: optional(instant),
    at: instant,
    recorded_at: instant,
    by: id,
    struck_reason: optional(text),
  },
  foreignKeys: [{ ...sessionKey, name: 'contact_attempts_belong_to_a_session' }],
  indices: [bySession('contact_attempts')],
});

/** What was said of each adverse event, row after row: graded, graded anew, told, struck. */
export const AdverseEventEntity = new EntitySchema({
  name: 'adverse_events',
  columns: {
    ...ofSession,
    event_id: id,
    term: optional(text),
    source: optional(json),
    onset_at: optional(instant),
    grade: optional(whole),
    suggested: optional(whole),
    serious: optional(text),
    actions: optional(json),
    medicine_ids: optional(json),
    relatedness: optional(text),
    outcome: optional(text),
    resolved_at: optional(instant),
    provider_id: optional(id),
    at: instant,
    recorded_at: instant,
    by: id,
    struck_reason: optional(text),
  },
  foreignKeys: [{ ...sessionKey, name: 'adverse_events_belong_to_a_session' }],
  indices: [bySession('adverse_events')],
});

/** Who was away: a row when they went, and another when somebody saw them back. */
export const AbsenceEntity = new EntitySchema({
  name: 'absences',
  columns: {
    ...ofSession,
    absence_id: id,
    reason: optional(text),
    goes_with: optional(id),
    status: optional(text),
    until: optional(instant),
    at: instant,
    recorded_at: instant,
    by: id,
  },
  foreignKeys: [{ ...sessionKey, name: 'absences_belong_to_a_session' }],
  indices: [bySession('absences')],
});

/** What was charted of a session at home, row after row. */
export const HomeRecordEntity = new EntitySchema({
  name: 'home_records',
  columns: { ...ofSession, kind: text, at: instant, recorded_at: instant, by: id, details: json },
  foreignKeys: [{ ...sessionKey, name: 'home_records_belong_to_a_session' }],
  indices: [bySession('home_records')],
});

/** A provider's name under what was done in it, one row for each. */
export const CoSignatureEntity = new EntitySchema({
  name: 'co_signatures',
  columns: { ...ofSession, key: text, at: instant, by: id },
  foreignKeys: [{ ...sessionKey, name: 'co_signatures_belong_to_a_session' }],
  uniques: [{ name: 'co_signatures_are_given_once', columns: ['clinic_id', 'session_id', 'key'] }],
  indices: [bySession('co_signatures')],
});

/** The present state of each alert. */
export const AlertEntity = new EntitySchema({
  name: 'alerts',
  columns: {
    ...ofSession,
    level: text,
    rule: text,
    condition: json,
    since: instant,
    raised_at: instant,
    calls_since: instant,
    called: json,
    alert_revision: whole,
    state: text,
    settled_at: optional(instant),
    snoozed: optional(json),
    had: optional(json),
    acknowledged_at: optional(instant),
    acknowledged_by: optional(id),
    cleared_at: optional(instant),
    cleared_by: optional(id),
    is_open: yes,
  },
  foreignKeys: [{ ...sessionKey, name: 'alerts_belong_to_a_session' }],
  indices: [bySession('alerts')],
});
