import { drugDay, givenOnBoard, isDayOver, type Board } from '@chairside/domain';
import { Link } from 'wouter';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { DrugMatters } from './drug-matters.js';
import { DRUG_WORDS as words } from './words.en.js';

/** What of the drug is still to be settled, on the page of what waits; the rest stands on the drug's own page. */
export function DrugOpen({ board }: { board: Board }) {
  const now = useClinicNow();
  const { matters } = drugDay(board.drug, { given: givenOnBoard(board, now), now, isOver: isDayOver(board) });
  return (
    <section className="card tasks-card" aria-label={words.title}>
      <h2>
        {words.title} <span>{matters.length}</span>
      </h2>
      <DrugMatters matters={matters} board={board} />
      <Link href="/drug" className="drug-link">
        {words.page}
      </Link>
    </section>
  );
}
