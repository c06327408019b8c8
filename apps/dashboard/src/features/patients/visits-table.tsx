import type { PatientVisit } from '@chairside/contracts';
import { CONDITION_WORDS, type Board } from '@chairside/domain';
import { Link } from 'wouter';
import { DataTable } from '../../ui/data-table.js';
import { VisitActions, type VisitAct } from '../plan/visit-actions.js';
import { comingWords, whenWords } from '../plan/visit-words.js';
import { PLAN_WORDS } from '../plan/words.en.js';
import { PATIENT_WORDS as words } from './words.en.js';

interface VisitsTableProps {
  visits: readonly PatientVisit[];
  board: Board;
  /** Offered for who is still to come. */
  onAct: (act: VisitAct, visit: PatientVisit) => void;
}

/** Every visit of a patient, the latest first. */
export function VisitsTable({ visits, board, onAct }: VisitsTableProps) {
  return (
    <>
      <h2 className="people-title">{words.visits}</h2>
      {visits.length === 0 ? (
        <p className="people-note">{words.noVisits}</p>
      ) : (
        <DataTable className="people-table" label={words.visits} columns={words.visitColumns}>
          {visits.map((visit) => (
            <VisitRow key={visit.id} visit={visit} board={board} onAct={onAct} />
          ))}
        </DataTable>
      )}
    </>
  );
}

function VisitRow({ visit, board, onAct }: Omit<VisitsTableProps, 'visits'> & { visit: PatientVisit }) {
  const { id, visit: number, condition, chairId, protocolId, status } = visit;
  const when = whenWords(visit, board.clinic?.timeZone ?? 'UTC');
  const protocol = board.protocols[protocolId];
  return (
    <tr>
      <th scope="row">
        <Link href={`/s/${id}`} aria-label={words.openVisit(when)}>
          {when}
        </Link>
        {number && <span>{PLAN_WORDS.session(number.number, number.of)}</span>}
      </th>
      <td>{protocol?.name ?? words.none}</td>
      <td>{condition === null ? words.none : CONDITION_WORDS[condition]}</td>
      <td>{board.chairs[chairId ?? '']?.name ?? words.none}</td>
      <td>
        {comingWords(visit, board)}
        {status === 'scheduled' && <VisitActions size="small" onAct={(act) => onAct(act, visit)} />}
      </td>
    </tr>
  );
}
