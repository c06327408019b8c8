import type { ClinicDay, Commands, Context, DayPlan, Id, LiveSession, PlannedVisit } from '@chairside/domain';
import type { ClientBase } from 'pg';
import { foldPatient, foldSession } from './guests.js';

/** What joins the board when a day opens: the sessions booked for it, and their patients. */
export async function joiningOn(
  client: ClientBase,
  clinicId: Id,
  day: string,
): Promise<NonNullable<Context['joining']>> {
  const { rows } = await client.query<{ id: Id; patient_id: Id }>(
    'SELECT id, patient_id FROM sessions WHERE clinic_id = $1 AND day = $2 ORDER BY scheduled_at, id',
    [clinicId, day],
  );
  const sessions = await oneByOne(
    rows.map((row) => row.id),
    (id) => foldSession(client, clinicId, id),
  );
  const patientIds = [...new Set(rows.map((row) => row.patient_id))];
  const patients = await oneByOne(patientIds, (id) => foldPatient(client, clinicId, id));
  const plan = await planOf(client, clinicId, day);
  return { plan, sessions, patients };
}

/** Who works on a day and in which chairs; nothing when nobody planned it. */
export async function planOf(client: ClientBase, clinicId: Id, day: ClinicDay): Promise<DayPlan | null> {
  const { rows } = await client.query<Omit<DayPlan, 'day'>>(
    `SELECT staff_ids AS "staffIds", chair_ids AS "chairIds" FROM day_plans
     WHERE clinic_id = $1 AND day = $2 ORDER BY from_revision DESC LIMIT 1`,
    [clinicId, day],
  );
  return rows[0] ? { day, ...rows[0] } : null;
}

/** Who is still to come around a time that somebody wants: in the same chair, or the same patient. */
export async function plannedBeside(
  client: ClientBase,
  clinicId: Id,
  patientId: Id | undefined,
  { chairId, scheduledAt }: Pick<Commands['session:book' | 'session:rebook'], 'chairId' | 'scheduledAt'>,
): Promise<PlannedVisit[]> {
  const { rows } = await client.query<PlannedRow>(
    `SELECT id, patient_id, planned_chair_id, scheduled_at, planned_minutes, status FROM sessions
     WHERE clinic_id = $1 AND status = 'scheduled' AND (patient_id = $2 OR planned_chair_id = $3)
       AND scheduled_at BETWEEN $4::timestamptz - interval '1 day' AND $4::timestamptz + interval '1 day'`,
    [clinicId, patientId ?? null, chairId ?? null, scheduledAt],
  );
  return rows.map((row) => ({
    id: row.id,
    patientId: row.patient_id,
    plannedChairId: row.planned_chair_id,
    scheduledAt: row.scheduled_at.toISOString(),
    plannedMinutes: row.planned_minutes,
    status: row.status,
  }));
}

/** A patient's last visit beside one on which a drug was begun, ordered or not; what it was, its own entries say. */
export async function lastTreated(
  client: ClientBase,
  clinicId: Id,
  session: { id: Id; patientId: Id } | undefined,
): Promise<LiveSession | undefined> {
  if (!session) return undefined;
  const { rows } = await client.query<{ id: Id }>({
    name: 'last treated',
    text: `SELECT s.id FROM sessions s WHERE s.clinic_id = $1 AND s.patient_id = $2 AND s.id <> $3
             AND s.infusion_outcome IN ('completed', 'stopped-early')
             AND (EXISTS (SELECT FROM dose_orders o WHERE o.clinic_id = $1 AND o.session_id = s.id)
               OR EXISTS (SELECT FROM session_steps x
                          WHERE x.clinic_id = $1 AND x.session_id = s.id AND x.details ? 'asGiven'))
           ORDER BY s.scheduled_at DESC LIMIT 1`,
    values: [clinicId, session.patientId, session.id],
  });
  return rows[0] && foldSession(client, clinicId, rows[0].id);
}

interface PlannedRow {
  id: Id;
  patient_id: Id;
  planned_chair_id: Id | null;
  scheduled_at: Date;
  planned_minutes: number;
  status: 'scheduled';
}

/** A connection asks one thing at a time. */
async function oneByOne<T>(ids: readonly Id[], find: (id: Id) => Promise<T | undefined>): Promise<T[]> {
  const found: T[] = [];
  for (const id of ids) {
    const item = await find(id);
    if (item !== undefined) found.push(item);
  }
  return found;
}
