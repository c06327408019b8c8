import { setImmediate } from 'node:timers/promises';
import type { LimitPreview } from '@chairside/contracts';
import {
  alertsByLimits,
  clinicNow,
  DomainError,
  type Id,
  type Iso,
  type JudgingRows,
  type LiveSession,
  minutesAfter,
  newSession,
  type Protocol,
  sayOfJournal,
  type SessionStep,
  versionsOf,
  type VitalsReading,
  withJudgingRows,
} from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { readClinic } from '../journal/journal-rows.js';
import { Boards } from '../live/boards.js';
import { listOf, READING, STEP } from '../review/review-query.js';

const DAYS = 30;

const SESSIONS_WITH_VALUES = `
  SELECT s.id, s.patient_id AS "patientId", ${listOf('session_steps', STEP, 'x.number')} AS steps,
    ${listOf('vitals_readings', READING, 'x.revision')} AS readings
  FROM sessions s WHERE s.clinic_id = $1 AND s.protocol_id = ANY($2) AND s.scheduled_at >= $3
    AND EXISTS (SELECT 1 FROM vitals_readings x WHERE x.clinic_id = s.clinic_id AND x.session_id = s.id)`;

interface Row {
  id: Id;
  patientId: Id;
  steps: SessionStep[];
  readings: VitalsReading[];
}

/** What other limits would have raised of what was charted lately, by the rules that raise alerts in the chair. */
@Injectable()
export class LimitPreviewReads {
  constructor(
    private readonly database: Database,
    private readonly boards: Boards,
  ) {}

  async preview(clinicId: Id, protocolId: Id, rows: JudgingRows): Promise<LimitPreview> {
    const protocols = this.boards.find(clinicId)?.board.protocols ?? {};
    const protocol = protocols[protocolId];
    if (!protocol) throw new DomainError('not-found', sayOfJournal('noSuchProtocol'));
    const wanted = withJudgingRows(protocol, rows);
    const sessions = await this.sessions(clinicId, versionsOf(protocols, protocolId), protocol);
    let [now, then] = [0, 0];
    for (const session of sessions) {
      now += alertsByLimits(session, protocol);
      then += alertsByLimits(session, wanted);
      // a month of readings takes a while: nobody's live board waits for it
      await setImmediate();
    }
    return { days: DAYS, sessions: sessions.length, now, then };
  }

  private async sessions(clinicId: Id, versions: Id[], protocol: Protocol): Promise<LiveSession[]> {
    return this.database.forClinic(clinicId, async (client) => {
      const clinic = await readClinic(client, clinicId);
      const now: Iso = clinic ? clinicNow(clinic.clock, clinic.databaseNow.toISOString()) : new Date().toISOString();
      const since = minutesAfter(now, -DAYS * 24 * 60);
      const { rows } = await client.query<Row>(SESSIONS_WITH_VALUES, [clinicId, versions, since]);
      return rows.map((row) => withValues(row, protocol));
    });
  }
}

function withValues({ id, patientId, steps, readings }: Row, { id: protocolId }: Protocol): LiveSession {
  const booked = { id, patientId, protocolId, day: '', scheduledAt: '', plannedMinutes: 0, plannedChairId: null };
  return { ...newSession({ ...booked, visit: null, condition: null }), steps, readings };
}
