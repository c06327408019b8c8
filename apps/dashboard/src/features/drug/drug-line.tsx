import { drugDay, givenOnBoard, isDayOver, may, type Board } from '@chairside/domain';
import { Link } from 'wouter';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useMyRole } from '../auth/use-my-role.js';
import { DRUG_WORDS as words } from './words.en.js';

/** What of the drug somebody has to settle, in one line that leads to it; nothing where nothing is, or for whom the page is closed. */
export function DrugLine({ board }: { board: Board }) {
  const now = useClinicNow();
  const role = useMyRole();
  const { matters } = drugDay(board.drug, { given: givenOnBoard(board, now), now, isOver: isDayOver(board) });
  const isForMe = role !== null && may(role, 'drug:witness');
  return matters.length === 0 || !isForMe ? null : (
    <Link href="/drug" className="needs-you-tasks">
      {words.lineMatters(matters.length)}
    </Link>
  );
}
