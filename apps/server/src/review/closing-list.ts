import type { ClinicDay, Id } from '@chairside/domain';
import type { ClientBase } from 'pg';

/** The last word of a day on what only a person can say of its closing list; a day without an opening list kept none. */
const CLOSING = `
  WITH marks AS (SELECT mark_id, item, kind, revision FROM shift_records WHERE clinic_id = $1 AND day = $2),
    last AS (SELECT mark_id, kind FROM marks WHERE item = 'aed-locked' ORDER BY revision DESC LIMIT 1)
  SELECT NOT EXISTS (SELECT 1 FROM marks) OR EXISTS (SELECT 1 FROM last WHERE kind = 'right' OR EXISTS (
    SELECT 1 FROM shift_records decided
    WHERE decided.clinic_id = $1 AND decided.kind = 'decided' AND decided.mark_id = last.mark_id)) AS closed`;

/** Whether the closing list of a day is done: without it the day is not closed (floor rule 22). */
export async function isListClosed(client: ClientBase, clinicId: Id, day: ClinicDay): Promise<boolean> {
  const { rows } = await client.query<{ closed: boolean }>(CLOSING, [clinicId, day]);
  return rows[0]?.closed === true;
}
