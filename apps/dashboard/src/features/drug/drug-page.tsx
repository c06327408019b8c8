import '../../live/kit-content.js';
import { DRUG_PRODUCT_WORDS, drugDay, givenOnBoard, isDayOver, may, type Board } from '@chairside/domain';
import { useState } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { Loading } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { CountDialog } from './count-dialog.js';
import { DrugMatters } from './drug-matters.js';
import { LotTable } from './lot-table.js';
import { OpenVialDialog } from './open-vial-dialog.js';
import { RecordList } from './record-list.js';
import { useDrugBoard } from './use-drug.js';
import { VialTable } from './vial-table.js';
import { DRUG_WORDS as words } from './words.en.js';
import './drug.css';

/** The controlled drug of today: every vial and what became of it, what is to be settled, and the counts. */
export function DrugPage() {
  const board = useDrugBoard();
  const role = useMyRole();
  if (role === null || !may(role, 'drug:witness'))
    return (
      <main className="drug">
        <p role="alert">{words.forbidden}</p>
      </main>
    );
  if (!board) return <Loading className="session-note">{words.loading}</Loading>;
  return <Drug board={board} mayChart={may(role, 'vial:open')} />;
}

function Drug({ board, mayChart }: { board: Board; mayChart: boolean }) {
  const now = useClinicNow();
  const [open, setOpen] = useState<'vial' | 'count' | null>(null);
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const day = drugDay(board.drug, { given: givenOnBoard(board, now), now, isOver: isDayOver(board) });
  return (
    <main className="drug">
      <header className="drug-head">
        <div>
          <h1>{words.title}</h1>
          <p>{day.vials.length === 0 ? words.noDrug : day.closes ? words.closes : words.notYet}</p>
        </div>
        {mayChart && (
          <div className="drug-acts">
            <Button look="primary" onClick={() => setOpen('vial')}>
              {words.openVial}
            </Button>
            <Button onClick={() => setOpen('count')}>{words.count}</Button>
          </div>
        )}
      </header>
      <section className="card drug-card" aria-label={words.toSettle}>
        <h2>
          {words.toSettle} <span>{day.matters.length}</span>
        </h2>
        <DrugMatters matters={day.matters} board={board} />
        {day.uncounted.map((product) => (
          <p key={product} className="drug-calm">
            {words.uncounted(DRUG_PRODUCT_WORDS[product])}
          </p>
        ))}
      </section>
      <section className="card drug-card" aria-label={words.vials}>
        <h2>
          {words.vials} <span>{day.vials.length}</span>
        </h2>
        {day.vials.length === 0 ? (
          <p className="drug-calm">{words.noVials}</p>
        ) : (
          <>
            <VialTable vials={day.vials} timeZone={timeZone} mayChart={mayChart} />
            <LotTable lots={day.lots} />
          </>
        )}
      </section>
      <section className="card drug-card" aria-label={words.charted}>
        <h2>{words.charted}</h2>
        <RecordList board={board} mayStrike={mayChart} />
      </section>
      {open === 'vial' && <OpenVialDialog timeZone={timeZone} onClose={() => setOpen(null)} />}
      {open === 'count' && <CountDialog records={board.drug} timeZone={timeZone} onClose={() => setOpen(null)} />}
    </main>
  );
}
