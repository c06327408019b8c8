import type { DayReview } from '@chairside/contracts';
import { clinicDay, clinicNow, type ClinicDay, type Entry, type Id } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { Database } from '../database/database.js';
import { readClinic, readEntriesOfDay } from '../journal/journal-rows.js';
import { countsOf, isFinal } from './day-counts.js';
import { presentRow, type ReviewRow } from './present-row.js';

/** Each session with the names as they were when the entry was made that it last stands at, and what was charted. */
const SESSIONS = `
  SELECT s.id, c.name AS chair, p.family || ', ' || p.given AS "patientName", p.number AS "patientNumber",
         pr.name AS protocol, pr.definition->>'route' AS route, n.name AS nurse, s.status, s.scheduled_at AS "scheduledAt",
         step.checked_in_at AS "checkedInAt", step.started_at AS "startedAt",
         step.drug_ended_at AS "drugEndedAt", step.ended_at AS "endedAt", s.infusion_outcome AS "infusionOutcome",
         v.sets, v.corrections, a.high AS "highAlerts", a.medium AS "mediumAlerts", a.untaken AS "untakenAlerts",
         pump.ml AS "chartedMl", dose.concentration AS "mgPerMl"
  FROM sessions s
  JOIN patients p ON p.clinic_id = s.clinic_id AND p.id = s.patient_id
  LEFT JOIN LATERAL (SELECT name, definition FROM protocols x WHERE x.clinic_id = s.clinic_id AND x.id = s.protocol_id
                     AND x.from_revision <= s.revision ORDER BY x.from_revision DESC LIMIT 1) pr ON true
  LEFT JOIN LATERAL (SELECT name FROM chairs x WHERE x.clinic_id = s.clinic_id AND x.id = s.chair_id
                     AND x.from_revision <= s.revision ORDER BY x.from_revision DESC LIMIT 1) c ON true
  LEFT JOIN LATERAL (SELECT name FROM staff_members x WHERE x.clinic_id = s.clinic_id AND x.id = s.nurse_id
                     AND x.from_revision <= s.revision ORDER BY x.from_revision DESC LIMIT 1) n ON true
  LEFT JOIN LATERAL (
    SELECT min(at) FILTER (WHERE move = 'check-in') AS checked_in_at,
           min(at) FILTER (WHERE move = 'start') AS started_at,
           max(at) FILTER (WHERE move IN ('stop', 'complete')) AS drug_ended_at,
           max(at) FILTER (WHERE move IN ('discharge', 'transfer', 'leave', 'cancel', 'no-show')) AS ended_at
    FROM session_steps x WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id) step ON true
  LEFT JOIN LATERAL (
    SELECT (count(*) FILTER (WHERE corrects IS NULL))::int AS sets,
           (count(*) FILTER (WHERE corrects IS NOT NULL))::int AS corrections
    FROM vitals_readings x WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id) v ON true
  LEFT JOIN LATERAL (
    SELECT (count(*) FILTER (WHERE level = 'high'))::int AS high, (count(*) FILTER (WHERE level = 'medium'))::int AS medium,
           (count(*) FILTER (WHERE acknowledged_by IS NULL AND rule <> 'set-overdue' AND state <> 'found-late'))::int AS untaken
    FROM alerts x WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id) a ON true
  LEFT JOIN LATERAL (
    SELECT concentration_mg_per_ml::float8 AS concentration FROM dose_orders x
    WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id ORDER BY x.revision DESC LIMIT 1) dose ON true
  LEFT JOIN LATERAL (
    SELECT ml FROM (
      SELECT at, pump_ml::float8 AS ml FROM pump_readings x WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id
      UNION ALL
      SELECT x.at, COALESCE(d.pump_ml::float8, (x.details->>'pumpMl')::float8) AS ml FROM session_steps x
      LEFT JOIN LATERAL (
        SELECT pump_ml FROM stop_descriptions y WHERE x.move = 'stop' AND y.clinic_id = x.clinic_id
        AND y.session_id = x.session_id ORDER BY y.revision DESC LIMIT 1) d ON true
      WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id AND x.move IN ('pause', 'stop', 'complete')) charted
    WHERE ml IS NOT NULL ORDER BY at DESC LIMIT 1) pump ON true
  WHERE s.clinic_id = $1 AND s.day = $2
  ORDER BY s.scheduled_at, s.id`;

/** The day as the rows tell it: one query, whatever the day. */
@Injectable()
export class ReviewReads {
  constructor(private readonly database: Database) {}

  async day(clinicId: Id, day: ClinicDay): Promise<DayReview> {
    return this.database.forClinic(clinicId, async (client) => {
      const { rows } = await client.query<ReviewRow>(SESSIONS, [clinicId, day]);
      const { timeZone, today } = await this.clinicOf(client, clinicId);
      const sessions = rows.map(presentRow);
      return { day, timeZone, isFinal: isFinal(sessions, day, today), counts: countsOf(sessions), sessions };
    });
  }

  private async clinicOf(client: ClientBase, clinicId: Id): Promise<{ timeZone: string; today: ClinicDay }> {
    const zones = await client.query<{ time_zone: string }>('SELECT time_zone FROM clinics WHERE id = $1', [clinicId]);
    const timeZone = zones.rows[0]?.time_zone ?? 'UTC';
    const clinic = await readClinic(client, clinicId);
    const now = clinic ? clinicNow(clinic.clock, clinic.databaseNow.toISOString()) : new Date().toISOString();
    return { timeZone, today: clinicDay(now, timeZone) };
  }

  /** Every entry that touched a session of the day, in order. */
  async entries(clinicId: Id, day: ClinicDay): Promise<Entry[]> {
    return this.database.forClinic(clinicId, (client) => readEntriesOfDay(client, clinicId, day));
  }
}
