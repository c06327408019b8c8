import { drugDay, givenOnBoard, isDayOver, type Board } from '@chairside/domain';
import { Link } from 'wouter';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { DRUG_WORDS as words } from './words.en.js';

/** What of the drug somebody has to settle, in one line that leads to it; nothing where nothing is. */
export function DrugLine({ board }: { board: Board }) {
  const now = useClinicNow();
  const { matters } = drugDay(board.drug, { given: givenOnBoard(board, now), now, isOver: isDayOver(board) });
  return matters.length === 0 ? null : (
    <Link href="/drug" className="needs-you-tasks">
      {words.lineMatters(matters.length)}
    </Link>
  );
}
