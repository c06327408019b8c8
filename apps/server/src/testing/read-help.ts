import type { HelpCall } from '@chairside/domain';
import type { TestClinic } from './a-clinic.js';

type Row = Record<string, unknown>;
const at = (value: unknown): string => (value as Date).toISOString();

/** Every call for help of the database as its rows tell it: what the fold of the journal must be equal to. */
export async function readHelpCalls(clinic: TestClinic): Promise<HelpCall[]> {
  const rows = await clinic.rows<Row>('SELECT * FROM help_records ORDER BY revision');
  const ids = [...new Set(rows.map((row) => row['call_id'] as string))].sort();
  return ids.map((id) =>
    callOf(
      id,
      rows.filter((row) => row['call_id'] === id),
    ),
  );
}

function callOf(id: string, rows: readonly Row[]): HelpCall {
  const of = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind as string));
  const [ended] = of('ended');
  const [described] = of('described');
  return {
    id,
    place: placeOf(of('called', 'located').at(-1)),
    located: of('located').map((row) => {
      const was = placeOf(of('called', 'located')[of('called', 'located').indexOf(row) - 1]);
      return { place: placeOf(row), was, ...saidBy(row) };
    }),
    callers: of('called', 'joined').map((row) => ({ id: row['id'], level: row['level'], ...saidBy(row) })),
    answers: of('answered').map(saidBy),
    notes: of('noted').map((row) => ({ id: row['id'], event: row['event'], words: row['words'], ...saidBy(row) })),
    ended: ended ? { outcome: ended['outcome'], ...saidBy(ended) } : null,
    description: described ? { words: described['words'], ...saidBy(described) } : null,
  } as HelpCall;
}

function placeOf(row: Row | undefined) {
  return { sessionId: row?.['session_id'], chairId: row?.['chair_id'], words: row?.['words'] };
}

function saidBy(row: Row) {
  return { by: row['by'], at: at(row['at']), recordedAt: at(row['recorded_at']) };
}
