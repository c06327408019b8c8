import { isDayOver, minutesAfter, unwitnessedRecords } from '@chairside/domain';
import { vary } from './variation.js';
import { nurseName, type Act, type World } from './world.js';

const SOON = [2, 7] as const;
/** Now and then everybody is busy, and a waste waits until it is called. */
const LATE = [64, 80] as const;
const ONE_OF = 7;

/** A second nurse says what they saw of what one of ours charted. */
export function planWitnesses({ board, nurseIds }: World): Act[] {
  // nobody is kept waiting once everybody is home
  const isOver = isDayOver(board);
  return unwitnessedRecords(board.drug).flatMap((record): Act[] => {
    const author = nurseIds.indexOf(record.by);
    if (author < 0) return [];
    const isLate = !isOver && record.kind !== 'count' && vary(0, ONE_OF, record.at, record.by, 'late') < 1;
    const [low, high] = isLate ? LATE : SOON;
    const seen = record.kind === 'count' ? record.vials : record.mg;
    const dueAt = minutesAfter(record.at, vary(low, high, record.at, record.by));
    const draft = () => ({ name: 'drug:witness' as const, payload: { recordId: record.id, seen } });
    return [{ about: record.id, by: nurseName(author + 1), dueAt, draft }];
  });
}
