import { DRUG_PRODUCT_WORDS, roundHalfUp, type LotBalance } from '@chairside/domain';
import { DataTable } from '../../ui/data-table.js';
import { mgWords } from './figures.js';
import { DRUG_WORDS as words } from './words.en.js';

const FIGURES = ['vials', 'opened', 'given', 'wasted', 'returned', 'gap'];

/** opened = given + wasted + returned, lot by lot, and the gap that is left of it. */
export function LotTable({ lots }: { lots: readonly LotBalance[] }) {
  const figures = { columns: FIGURES, className: 'drug-figure' };
  return (
    <DataTable className="drug-table" label={words.lots} columns={words.lotColumns} figures={figures}>
      {lots.map((lot) => (
        <tr key={`${lot.product} ${lot.lot}`}>
          <th scope="row">
            {lot.lot} <span>{DRUG_PRODUCT_WORDS[lot.product]}</span>
          </th>
          <td className="drug-figure">{lot.vials}</td>
          <td className="drug-figure">{mgWords(lot.openedMg)}</td>
          <td className="drug-figure">{mgWords(lot.givenMg)}</td>
          <td className="drug-figure">{mgWords(lot.wastedMg)}</td>
          <td className="drug-figure">{mgWords(lot.returnedMg)}</td>
          <td className="drug-figure">
            {mgWords(lot.gapMg)}{' '}
            <small>
              {[words.percent(String(roundHalfUp(lot.gapPercent, 1))), ...(lot.closes ? [words.balanced] : [])].join(
                ' · ',
              )}
            </small>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
