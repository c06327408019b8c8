import {
  drugOfSession,
  givenOnBoard,
  isFromSession,
  may,
  planOf,
  portionPlan,
  standingDrug,
  type Board,
  type DrugRecord,
  type SessionDrug,
} from '@chairside/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { PatientLine } from '../vitals/patient-line.js';
import { DrawDialog } from './draw-dialog.js';
import { mgWords, mlWords } from './figures.js';
import { shownWords, storyOf } from './record-list.js';
import { RemoveDialog } from './remove-dialog.js';
import { useDrugBoard } from './use-drug.js';
import { WitnessDialog } from './witness-dialog.js';
import { DRUG_CARD_WORDS as words, DRUG_WORDS } from './words.en.js';
import './drug.css';

/** What was drawn for this patient and what became of it; the way to draw, and to waste what is left. */
export function DrugCard({ view }: { view: SessionInView }) {
  const board = useDrugBoard();
  const now = useClinicNow();
  const role = useMyRole();
  const [open, setOpen] = useState<'draw' | 'waste' | null>(null);
  if (!board) return null;
  const { session } = view;
  const drug = drugOfSession(board.drug, session.id, givenOnBoard(board, now));
  const plan = planOf(session) ?? portionPlan(session);
  const mayChart = role !== null && may(role, 'vial:draw');
  const isLeft = drug !== null && drug.overAt !== null && drug.leftMg > 0;
  return (
    <section className="card side-card">
      <h2>{words.title}</h2>
      {!drug && <p className="drug-calm">{words.none}</p>}
      {!drug && plan && <p className="drug-calm">{words.ordered(mgWords(plan.doseMg))}</p>}
      {drug && <Facts drug={drug} view={view} />}
      <OwnRecords board={board} view={view} />
      {mayChart && (
        <div className="drug-acts">
          {isLeft && (
            <Button look="primary" onClick={() => setOpen('waste')}>
              {words.waste(mgWords(drug.leftMg))}
            </Button>
          )}
          <Button onClick={() => setOpen('draw')}>{words.draw}</Button>
        </div>
      )}
      <Link href="/drug" className="drug-link">
        {DRUG_WORDS.page}
      </Link>
      {open === 'draw' && <DrawDialog view={view} onClose={() => setOpen(null)} />}
      {open === 'waste' && drug && (
        <RemoveDialog
          leaving={{ kind: 'waste', from: 'syringe', sessionId: session.id }}
          leftMg={drug.leftMg}
          isEstimated={drug.estimated}
          about={<PatientLine patient={view.patient} chair={view.chair} />}
          timeZone={view.timeZone}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

/** Drawn, given, wasted and left, in mg; beside what is left stand the millilitres that the bag holds. */
function Facts({ drug, view }: { drug: SessionDrug; view: SessionInView }) {
  const { drawnMg, givenMg, wastedMg, leftMg, estimated } = drug;
  const { order } = view.session;
  const mgPerMl = order && 'concentrationMgPerMl' in order ? order.concentrationMgPerMl : null;
  const facts = [
    { word: words.facts.drawn, mg: drawnMg, more: null },
    { word: words.facts.given, mg: givenMg, more: estimated ? DRUG_WORDS.estimated : null },
    { word: words.facts.wasted, mg: wastedMg, more: null },
    {
      word: words.facts.left,
      mg: leftMg,
      more: mgPerMl && leftMg > 0 ? words.leftMl(mlWords(leftMg / mgPerMl)) : null,
    },
  ];
  return (
    <dl className="drug-facts">
      {facts.map(({ word, mg, more }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>
            {DRUG_WORDS.mg(mgWords(mg))} {more && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The draws and wastes of this patient, and the way to confirm a waste that somebody else charted. */
function OwnRecords({ board, view }: { board: Board; view: SessionInView }) {
  const me = useMe();
  const role = useMyRole();
  const known = useBoard()?.board.drug;
  const [seen, setSeen] = useState<Extract<DrugRecord, { kind: 'waste' | 'return' }> | null>(null);
  const { session, timeZone, staff } = view;
  const own = standingDrug(board.drug, 'draw', 'waste').filter((record) =>
    record.kind === 'draw' ? record.sessionId === session.id : isFromSession(record, session.id),
  );
  const maySee = role !== null && may(role, 'drug:witness');
  return (
    <ul className="drug-records">
      {own.map((record) => (
        <li key={record.id}>
          <div>
            <p>{shownWords(board, record, me.id)}</p>
            <p className="drug-detail">
              {storyOf(board, record, timeZone).map((said) => (
                <span key={said}>{said}</span>
              ))}
              {known?.[record.id] ? null : <span>{words.sending}</span>}
            </p>
          </div>
          {maySee && record.kind !== 'draw' && record.witness === null && record.by !== me.id && (
            <Button size="small" onClick={() => setSeen(record)}>
              {DRUG_WORDS.confirm}
            </Button>
          )}
        </li>
      ))}
      {seen && (
        <WitnessDialog
          record={seen}
          author={staff[seen.by]?.name ?? DRUG_WORDS.somebody}
          about={<PatientLine patient={view.patient} chair={view.chair} />}
          timeZone={timeZone}
          onClose={() => setSeen(null)}
        />
      )}
    </ul>
  );
}
