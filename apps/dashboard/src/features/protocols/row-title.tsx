import type { Protocol } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { isNewAt, isOut, placeKey, withPlace, type Edits } from './protocol-edits.js';
import type { Place } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface RowTitleProps {
  protocol: Protocol;
  title: string;
  place: Place;
  edits: Edits;
  isReadOnly: boolean;
  onEdit: (edits: Edits) => void;
}

/** The heading of a row: whether it is new or taken out, and the way to the other. */
export function RowTitle({ protocol, title, place, edits, isReadOnly, onEdit }: RowTitleProps) {
  const isTakenOut = edits.out.includes(placeKey(place));
  // what belongs to a row that was taken out goes and comes with it
  const isGone = isOut([...place.list, place.index], edits);
  const mark = isGone ? words.goes : isNewAt(protocol, place) ? words.isNew : null;
  return (
    <header className="protocols-row">
      <h2 className={isGone ? 'protocols-gone' : undefined}>{title}</h2>
      {mark !== null && <span className="protocols-was">{mark}</span>}
      {!isReadOnly && (!isGone || isTakenOut) && (
        <Button
          aria-label={isTakenOut ? words.putBack(title) : words.takeOut(title)}
          onClick={() => onEdit(withPlace(edits, place, isTakenOut))}
        >
          {isTakenOut ? words.putBackShort : words.takeOutShort}
        </Button>
      )}
    </header>
  );
}
