import {
  DRUG_PRODUCT_WORDS,
  isWithinTolerance,
  roundHalfUp,
  type DrugBalance,
  type VialBalance,
} from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { clockTime } from '../vitals/clock-time.js';
import { mgWords } from './figures.js';
import { RemoveDialog, type Leaving } from './remove-dialog.js';
import { DRUG_WORDS as words } from './words.en.js';

interface VialTableProps {
  vials: readonly VialBalance[];
  timeZone: string;
  mayChart: boolean;
}

const FIGURES = ['drawn', 'given', 'wasted', 'returned', 'inVial', 'gap'];

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
  const { vial, drawnMg, givenMg, wastedMg, returnedMg, inVialMg, estimated } = balance;
  const { id: vialId, lot, product, at, useBy, expiresOn } = vial;
  return (
    <tr>
      <th scope="row">
        {lot} <span>{DRUG_PRODUCT_WORDS[product]}</span> <span>{words.expires(expiresOn)}</span>
      </th>
      <td>{clockTime(at, timeZone)}</td>
      <td>{clockTime(useBy, timeZone)}</td>
      <td className="drug-figure">{mgWords(drawnMg)}</td>
      <td className="drug-figure">
        {mgWords(givenMg)} {estimated && <small>{words.estimated}</small>}
      </td>
      <td className="drug-figure">{mgWords(wastedMg)}</td>
      <td className="drug-figure">{mgWords(returnedMg)}</td>
      <td className="drug-figure">{mgWords(inVialMg)}</td>
      <td className="drug-figure">
        <Gap balance={balance} isInUse={balance.isInUse || !isWithinTolerance(inVialMg)} />
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

interface GapProps {
  balance: DrugBalance;
  /** Some of it is in a vial or a syringe still: it is not missing. */
  isInUse?: boolean;
}

/** What is not accounted for, in mg and per cent, and in a word whether that closes. */
export function Gap({ balance: { gapMg, gapPercent, closes }, isInUse = false }: GapProps) {
  const word = closes ? words.balanced : isInUse ? words.inUse : words.percent(String(roundHalfUp(gapPercent, 1)));
  return (
    <span className={closes || isInUse ? undefined : 'drug-gap'}>
      {mgWords(gapMg)} <small>{word}</small>
    </span>
  );
}
