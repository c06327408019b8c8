import type { Protocol } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { figureNow, isNewAt, isOut, withPlace, type Edits } from './protocol-edits.js';
import { keyOf, underTitle, type Figure } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface FigureTableProps {
  protocol: Protocol;
  title: string;
  figures: readonly Figure[];
  edits: Edits;
  isReadOnly: boolean;
  onEdit: (edits: Edits) => void;
}

/** The figures of one part of a protocol, one in a row; what was typed over keeps the old one beside it. */
export function FigureTable({ figures, ...rest }: FigureTableProps) {
  // who only reads is not shown what could be typed
  const shown = figures.filter(({ value }) => !rest.isReadOnly || value !== null);
  return (
    <table>
      <tbody>
        {shown.map((figure) => (
          <FigureRow key={keyOf(figure.path)} figure={figure} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

interface FigureRowProps extends Omit<FigureTableProps, 'figures'> {
  figure: Figure;
}

function FigureRow({ figure, ...rest }: FigureRowProps) {
  const { label, unit, value, path } = figure;
  const { title, edits, isReadOnly, onEdit } = rest;
  const key = keyOf(path);
  const now = figureNow(figure, edits);
  const isGone = isOut(path, edits);
  return (
    <tr className={isGone ? 'protocols-out' : now !== value ? 'protocols-changed' : undefined}>
      <th scope="row">{underTitle(label, title)}</th>
      <td>
        {isReadOnly ? (
          <b>{value}</b>
        ) : (
          <input
            type="text"
            inputMode="decimal"
            aria-label={`${label} ${unit}`.trim()}
            aria-invalid={Number.isNaN(now)}
            maxLength={8}
            disabled={isGone}
            value={edits.typed[key] ?? String(value ?? '')}
            onChange={(event) => onEdit({ ...edits, typed: { ...edits.typed, [key]: event.target.value } })}
          />
        )}
      </td>
      <td className="protocols-unit">{unit}</td>
      <td className="protocols-was">{markOf(figure, rest)}</td>
      <FigureOut figure={figure} {...rest} />
    </tr>
  );
}

/** What becomes of it, or what it was. */
function markOf(
  { path, place, value, ...figure }: Figure,
  { protocol, edits }: Omit<FigureRowProps, 'figure'>,
): string | null {
  if (isOut(path, edits)) return place ? words.goes : null;
  if (place && isNewAt(protocol, place)) return words.isNew;
  return figureNow({ path, value, ...figure }, edits) === value ? null : words.was(value);
}

function FigureOut({ figure: { label, value, place, path }, edits, isReadOnly, onEdit }: FigureRowProps) {
  if (isReadOnly) return null;
  // the line below a row runs as far as below the others
  if (place === undefined) return <td />;
  const isGone = isOut(path, edits);
  return (
    <td>
      <Button
        aria-label={isGone ? words.putBack(`${label} ${value}`) : words.takeOut(`${label} ${value}`)}
        onClick={() => onEdit(withPlace(edits, place, isGone))}
      >
        {isGone ? words.putBackShort : words.takeOutShort}
      </Button>
    </td>
  );
}
