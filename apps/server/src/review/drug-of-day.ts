import type { DayReview } from '@chairside/contracts';
import { dayBounds, givenOf, isDrawnUp, type ClinicDay, type DoseRoute, type Id, type Iso } from '@chairside/domain';
import type { ClientBase } from 'pg';
import { foldSessions } from '../journal/guests.js';
import { presentDrugRecords, type DrugRow } from './drug-rows.js';

/** The vials that were opened and the counts that were made on a day, with all that became of them until now. */
const DRUG_OF_DAY = `
  WITH RECURSIVE own AS (SELECT record_id, kind FROM drug_records WHERE clinic_id = $1 AND kind IN ('vial', 'count')
                         AND at >= $2 AND at < $3),
    -- and whatever else their patients were drawn from, with all of its own: what was given is told apart only over all of it
    linked (vial_id) AS (
      SELECT record_id FROM own WHERE kind = 'vial'
      UNION SELECT also.vial_id FROM linked
        JOIN drug_records draw ON draw.clinic_id = $1 AND draw.kind = 'draw' AND draw.vial_id = linked.vial_id
        JOIN drug_records also ON also.clinic_id = $1 AND also.kind = 'draw' AND also.session_id = draw.session_id),
    drawn_for AS (SELECT session_id FROM drug_records JOIN linked USING (vial_id)
                  WHERE clinic_id = $1 AND kind = 'draw'),
    charted AS (SELECT record_id FROM own
      UNION SELECT vial_id FROM linked
      UNION SELECT record_id FROM drug_records JOIN linked USING (vial_id)
        WHERE clinic_id = $1 AND kind IN ('draw', 'waste', 'return')
      UNION SELECT record_id FROM drug_records JOIN drawn_for USING (session_id)
        WHERE clinic_id = $1 AND kind IN ('draw', 'waste', 'return'))
  SELECT *, expires_on::text AS expires_on FROM drug_records
  WHERE clinic_id = $1 AND record_id IN (SELECT record_id FROM charted) ORDER BY revision`;

interface Asked {
  clinicId: Id;
  day: ClinicDay;
  timeZone: string;
  asOf: Iso;
  sessions: readonly { id: Id; route: DoseRoute }[];
}

/** The drug's day as the rows tell it; what was given of it follows from the sessions of the day and those it was drawn for. */
export async function drugOfDay(
  client: ClientBase,
  { clinicId, day, timeZone, asOf, sessions }: Asked,
): Promise<DayReview['drug']> {
  const { from, to } = dayBounds(day, timeZone);
  const { rows } = await client.query<DrugRow>(DRUG_OF_DAY, [clinicId, from, to]);
  const records = presentDrugRecords(rows);
  const drawnFor = records.flatMap((record) => (record.kind === 'draw' ? record.sessionId : []));
  const ids = new Set([...drawnFor, ...sessions.filter(isDrawnUp).map(({ id }) => id)]);
  const folded = await foldSessions(client, clinicId, [...ids]);
  return { records, given: Object.fromEntries(folded.map((session) => [session.id, givenOf(session, asOf)])) };
}
