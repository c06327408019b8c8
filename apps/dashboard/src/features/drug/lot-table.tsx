import { DRUG_PRODUCT_WORDS, type LotBalance } from '@chairside/domain';
import { DataTable } from '../../ui/data-table.js';
import { Amount, Missing } from './amount.js';
import { DRUG_WORDS as words } from './words.en.js';

const FIGURES = ['vials', 'opened', 'given', 'wasted', 'returned', 'inVials', 'inSyringes', 'missing'];
/** opened = what each of these amounts to together. */
const PARTS = ['openedMg', 'givenMg', 'wastedMg', 'returnedMg', 'inVialMg', 'inSyringeMg'] as const;

/** opened = given + wasted + returned, lot by lot; what is left of that is in use, or missing. */
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
          {PARTS.map((part) => (
            <td key={part} className="drug-figure">
              <Amount product={lot.product} mg={lot[part]} />
            </td>
          ))}
          <td className="drug-figure">
            <Missing {...lot} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
