import { keyOf, type Edits, type Figure } from './protocol-figures.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface FigureTableProps {
  title: string;
  figures: readonly Figure[];
  edits: Edits;
  isReadOnly: boolean;
  onType: (key: string, typed: string) => void;
}

/** The figures of one part of a protocol, one in a row; what was typed over keeps the old one beside it. */
export function FigureTable({ title, figures, edits, isReadOnly, onType }: FigureTableProps) {
  return (
    <section className="protocols-part">
      <h2>{title}</h2>
      <table>
        <tbody>
          {figures.map((figure) => (
            <FigureRow
              key={keyOf(figure)}
              figure={figure}
              typed={edits[keyOf(figure)]}
              isReadOnly={isReadOnly}
              onType={(typed) => onType(keyOf(figure), typed)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FigureRowProps {
  figure: Figure;
  typed: string | undefined;
  isReadOnly: boolean;
  onType: (typed: string) => void;
}

function FigureRow({ figure: { label, unit, value }, typed, isReadOnly, onType }: FigureRowProps) {
  const isChanged = typed !== undefined && typed.trim() !== String(value);
  return (
    <tr className={isChanged ? 'protocols-changed' : undefined}>
      <th scope="row">{label}</th>
      <td>
        {isReadOnly ? (
          <b>{value}</b>
        ) : (
          <input
            type="text"
            inputMode="decimal"
            aria-label={`${label} ${unit}`.trim()}
            maxLength={8}
            value={typed ?? String(value)}
            onChange={(event) => onType(event.target.value)}
          />
        )}
      </td>
      <td>{unit}</td>
      <td className="protocols-was">{isChanged && words.was(value)}</td>
    </tr>
  );
}
