import type { ListMark, Shift } from '@chairside/domain';
import type { TestClinic } from './a-clinic.js';

type Row = Record<string, unknown>;
const at = (value: unknown): string => (value as Date).toISOString();

/** The day around the chairs as its rows tell it: what the fold of the journal must be equal to. */
export async function readShift(clinic: TestClinic): Promise<Shift> {
  const rows = await clinic.rows<Row>('SELECT *, day::text AS day FROM shift_records ORDER BY revision');
  const of = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind as string));
  const nurses = [...new Set(of('covered').map((row) => row['nurse_id'] as string))];
  const covers = nurses.flatMap((nurseId) => {
    const last = of('covered', 'handed-back').findLast((row) => row['nurse_id'] === nurseId);
    return last?.['kind'] === 'covered' ? [[nurseId, { nurseId, by: last['by'], at: at(last['at']) }]] : [];
  });
  const marks = of('right', 'not-right').map((row) => {
    const decided = of('decided').find((other) => other['mark_id'] === row['mark_id']);
    return [row['mark_id'], markOf(row, decided)] as const;
  });
  return {
    turns: (of('covering').at(-1)?.['turns'] ?? []) as Shift['turns'],
    covers: Object.fromEntries(covers) as Shift['covers'],
    marks: Object.fromEntries(marks),
  };
}

function markOf(row: Row, decided: Row | undefined): ListMark {
  const decision = decided ? { by: decided['by'], at: at(decided['at']), words: decided['words'] } : null;
  const problem = row['kind'] === 'right' ? null : { note: row['words'], decision };
  const { mark_id: id, item, day, by } = row;
  return { id, item, day, at: at(row['at']), by, problem } as ListMark;
}
