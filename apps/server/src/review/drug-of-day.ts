import type { DayReview } from '@chairside/contracts';
import { dayBounds, givenOf, type ClinicDay, type Id, type Iso } from '@chairside/domain';
import type { ClientBase } from 'pg';
import { foldSession } from '../journal/guests.js';
import { presentDrugRecords, type DrugRow } from './drug-rows.js';

/** The vials that were opened and the counts that were made on a day, with all that became of them until now. */
const DRUG_OF_DAY = `
  WITH own AS (SELECT record_id, kind FROM drug_records WHERE clinic_id = $1 AND kind IN ('vial', 'count')
               AND at >= $2 AND at < $3),
    drawn_for AS (SELECT session_id FROM drug_records WHERE clinic_id = $1 AND kind = 'draw'
                  AND vial_id IN (SELECT record_id FROM own)),
    charted AS (SELECT record_id FROM own
      UNION SELECT record_id FROM drug_records WHERE clinic_id = $1 AND kind IN ('draw', 'waste', 'return')
        AND (vial_id IN (SELECT record_id FROM own) OR session_id IN (SELECT session_id FROM drawn_for))
      -- what else a patient was drawn from: what was given is told apart only over all of it
      UNION SELECT vial_id FROM drug_records WHERE clinic_id = $1 AND kind = 'draw'
        AND session_id IN (SELECT session_id FROM drawn_for))
  SELECT *, expires_on::text AS expires_on FROM drug_records
  WHERE clinic_id = $1 AND record_id IN (SELECT record_id FROM charted) ORDER BY revision`;

interface Asked {
  clinicId: Id;
  day: ClinicDay;
  timeZone: string;
  asOf: Iso;
}

/** The drug's day as the rows tell it; what was given of it follows from the sessions that it was drawn for. */
export async function drugOfDay(
  client: ClientBase,
  { clinicId, day, timeZone, asOf }: Asked,
): Promise<DayReview['drug']> {
  const { from, to } = dayBounds(day, timeZone);
  const { rows } = await client.query<DrugRow>(DRUG_OF_DAY, [clinicId, from, to]);
  const records = presentDrugRecords(rows);
  const ids = new Set(records.flatMap((record) => (record.kind === 'draw' ? record.sessionId : [])));
  const given: DayReview['drug']['given'] = {};
  for (const sessionId of ids) {
    const session = await foldSession(client, clinicId, sessionId);
    if (session) given[sessionId] = givenOf(session, asOf);
  }
  return { records, given };
}
