import { DRUG_PRODUCT_WORDS, type VialBalance } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { clockTime } from '../vitals/clock-time.js';
import { Amount, Missing } from './amount.js';
import { RemoveDialog, type Leaving } from './remove-dialog.js';
import { DRUG_WORDS as words } from './words.en.js';

interface VialTableProps {
  vials: readonly VialBalance[];
  timeZone: string;
  mayChart: boolean;
}

const FIGURES = ['drawn', 'given', 'wasted', 'returned', 'inVial', 'inSyringe', 'missing'];

/** Every vial that was opened: what was drawn of it, and what became of that. */
export function VialTable({ vials, timeZone, mayChart }: VialTableProps) {
  const [asked, setAsked] = useState<{ leaving: Leaving; leftMg: number } | null>(null);
  const figures = { columns: FIGURES, className: 'drug-figure' };
  return (
    <>
      <DataTable className="drug-table" label={words.eachVial} columns={words.vialColumns} figures={figures}>
        {vials.map((balance) => (
          <VialRow
            key={balance.vial.id}
            balance={balance}
            timeZone={timeZone}
            onRemove={mayChart ? (leaving) => setAsked({ leaving, leftMg: balance.inVialMg }) : undefined}
          />
        ))}
      </DataTable>
      {asked && <RemoveDialog {...asked} timeZone={timeZone} onClose={() => setAsked(null)} />}
    </>
  );
}

interface VialRowProps {
  balance: VialBalance;
  timeZone: string;
  onRemove: ((leaving: Leaving) => void) | undefined;
}

function VialRow({ balance, timeZone, onRemove }: VialRowProps) {
  const { vial, drawnMg, givenMg, wastedMg, returnedMg, inVialMg, inSyringeMg, estimated } = balance;
  const { id: vialId, lot, product, at, useBy, expiresOn } = vial;
  return (
    <tr>
      <th scope="row">
        {lot} <span>{DRUG_PRODUCT_WORDS[product]}</span> <span>{words.expires(expiresOn)}</span>
      </th>
      <td>{clockTime(at, timeZone)}</td>
      <td>{clockTime(useBy, timeZone)}</td>
      {[
        { part: 'drawn', mg: drawnMg },
        { part: 'given', mg: givenMg, note: estimated ? words.estimated : undefined },
        { part: 'wasted', mg: wastedMg },
        { part: 'returned', mg: returnedMg },
        { part: 'inVial', mg: inVialMg },
        { part: 'inSyringe', mg: inSyringeMg },
      ].map(({ part, mg, note }) => (
        <td key={part} className="drug-figure">
          <Amount product={product} mg={mg} note={note} />
        </td>
      ))}
      <td className="drug-figure">
        <Missing {...balance} product={product} />
      </td>
      <td className="drug-row-acts">
        {onRemove && inVialMg > 0 && (
          <>
            <Button
              size="small"
              aria-label={words.wasteOf(lot)}
              onClick={() => onRemove({ kind: 'waste', from: 'vial', vialId })}
            >
              {words.waste}
            </Button>
            <Button size="small" aria-label={words.returnOf(lot)} onClick={() => onRemove({ kind: 'return', vialId })}>
              {words.giveBack}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
