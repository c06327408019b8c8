import type { CallList, PlannedCall } from '@chairside/contracts';
import {
  contactsOfBooking,
  missingAhead,
  WEIGHT_SIGN,
  type Board,
  type ClinicDay,
  type Id,
  type LiveSession,
} from '@chairside/domain';
import { columnOf } from '@chairside/persistence';
import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { coverageBeside, presentBeside, type CoverageRow } from '../coverage/coverage-rows.js';
import { Database } from '../database/database.js';
import { foldSessions } from '../journal/guests.js';
import { Boards } from '../live/boards.js';
import { presentPatient, presentVisit, visitsWithPatients, type PatientVisitRow } from '../patients/patient-row.js';

type BookedRow = PatientVisitRow & { kg: number | null; consent: Date | null; coverage?: CoverageRow | null };

/** What a patient weighed last, by the readings that nobody corrected. */
const LAST_KG = `
  SELECT x.${columnOf(WEIGHT_SIGN)}::float8 FROM vitals_readings x
  WHERE x.clinic_id = s.clinic_id AND x.patient_id = s.patient_id AND x.${columnOf(WEIGHT_SIGN)} IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM vitals_readings y WHERE y.clinic_id = x.clinic_id AND y.corrects = x.id)
  ORDER BY x.taken_at DESC LIMIT 1`;

/** When the consent was signed that stood on the last visit on which the patient was seen: it is carried over from there. */
const LAST_CONSENT = `
  SELECT (g.details->>'signedAt')::timestamptz FROM gate_records g
  WHERE g.clinic_id = s.clinic_id AND g.gate = 'consent' AND g.session_id = (
    SELECT e.id FROM sessions e
    WHERE e.clinic_id = s.clinic_id AND e.patient_id = s.patient_id AND e.id <> s.id AND e.day <= s.day
    AND e.status IN ('discharged', 'left', 'transferred')
    ORDER BY e.day DESC, e.scheduled_at DESC LIMIT 1)
  ORDER BY g.at DESC LIMIT 1`;

const BESIDE = `, (${LAST_KG}) AS kg, (${LAST_CONSENT}) AS consent`;

const stillToCome = (maySeeCoverage: boolean): string => `${visitsWithPatients(BESIDE + coverageBeside(maySeeCoverage))}
  WHERE s.clinic_id = $1 AND s.day = $2 AND s.status = 'scheduled'
  ORDER BY s.scheduled_at, s.id`;

/** Whom to call before a day: each visit from its rows, what it lacks from its own entries. */
@Injectable()
export class CallReads {
  constructor(
    private readonly database: Database,
    private readonly boards: Boards,
  ) {}

  /** Everybody who is booked for a day and still to come, by the booked time. */
  async list(clinicId: Id, day: ClinicDay, maySeeCoverage: boolean): Promise<CallList> {
    const board = this.boards.find(clinicId)?.board;
    return this.database.forClinic(clinicId, async (client) => {
      const { rows } = await client.query<BookedRow>(stillToCome(maySeeCoverage), [clinicId, day]);
      const sessions = await this.sessionsOf(client, clinicId, rows, board);
      const calls = rows.flatMap((row) => {
        const session = sessions.get(row.id);
        return session ? [callOf(row, session, board)] : [];
      });
      return { day, timeZone: board?.clinic?.timeZone ?? 'UTC', calls };
    });
  }

  private async sessionsOf(
    client: ClientBase,
    clinicId: Id,
    rows: readonly BookedRow[],
    board: Board | undefined,
  ): Promise<Map<Id, LiveSession>> {
    const ids = rows.map(({ id }) => id);
    const onBoard = ids.flatMap((id) => board?.sessions[id] ?? []);
    const others = ids.filter((id) => !board?.sessions[id]);
    const folded = await foldSessions(client, clinicId, others);
    return new Map([...onBoard, ...folded].map((session) => [session.id, session]));
  }
}

function callOf(
  { patient, kg, consent, coverage, ...visit }: BookedRow,
  session: LiveSession,
  board: Board | undefined,
): PlannedCall {
  return {
    ...presentVisit(visit),
    ...presentBeside({ coverage }),
    patient: presentPatient(patient),
    contacts: contactsOfBooking(session),
    missing: missingAhead(session, board?.protocols ?? {}, {
      lastWeightKg: kg,
      consentSignedAt: consent?.toISOString() ?? null,
    }),
    lastWeightKg: kg,
  };
}
