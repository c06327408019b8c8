import { Button } from '../../ui/button.js';
import { numberOf, placeKey, withPlace, type Edits } from './protocol-edits.js';
import { keyOf, type Figure } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface FigureTableProps {
  title: string;
  figures: readonly Figure[];
  edits: Edits;
  isReadOnly: boolean;
  onEdit: (edits: Edits) => void;
}

/** The figures of one part of a protocol, one in a row; what was typed over keeps the old one beside it. */
export function FigureTable({ title, figures, edits, isReadOnly, onEdit }: FigureTableProps) {
  return (
    <table>
      <tbody>
        {figures.map((figure) => (
          <FigureRow
            key={keyOf(figure.path)}
            title={title}
            figure={figure}
            edits={edits}
            isReadOnly={isReadOnly}
            onEdit={onEdit}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FigureRowProps extends Omit<FigureTableProps, 'figures'> {
  figure: Figure;
}

function FigureRow({ title, figure, edits, isReadOnly, onEdit }: FigureRowProps) {
  const { label, unit, value, place, path } = figure;
  const key = keyOf(path);
  const typed = edits.typed[key];
  const isOut = place !== undefined && edits.out.includes(placeKey(place));
  const isChanged = typed !== undefined && numberOf(typed) !== value;
  return (
    <tr className={isOut ? 'protocols-out' : isChanged ? 'protocols-changed' : undefined}>
      <th scope="row">{underTitle(label, title)}</th>
      <td>
        {isReadOnly ? (
          <b>{value}</b>
        ) : (
          <input
            type="text"
            inputMode="decimal"
            aria-label={`${label} ${unit}`.trim()}
            aria-invalid={typed !== undefined && Number.isNaN(numberOf(typed))}
            maxLength={8}
            disabled={isOut}
            value={typed ?? String(value)}
            onChange={(event) => onEdit({ ...edits, typed: { ...edits.typed, [key]: event.target.value } })}
          />
        )}
      </td>
      <td className="protocols-unit">{unit}</td>
      <td className="protocols-was">{isOut ? words.goes : isChanged && words.was(value)}</td>
      {place !== undefined && !isReadOnly && (
        <td>
          <Button
            aria-label={isOut ? words.putBack(`${label} ${value}`) : words.takeOut(`${label} ${value}`)}
            onClick={() => onEdit(withPlace(edits, place, isOut))}
          >
            {isOut ? words.putBackShort : words.takeOutShort}
          </Button>
        </td>
      )}
    </tr>
  );
}

/** What a label says beyond the heading that it stands under. */
function underTitle(label: string, title: string): string {
  const rest = label.startsWith(title) ? label.slice(title.length).replace(/^[:,] /, '') : label;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
