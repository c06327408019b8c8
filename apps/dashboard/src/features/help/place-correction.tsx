import type { HelpCall } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { CallPlace, placeSaid } from './call-place.js';
import { placeWords } from './call-words.js';
import { words } from './words.en.js';

/** Who said the wrong chair says the right one, while the call is open; the chairs come only once they are asked for. */
export function PlaceCorrection({ call }: { call: HelpCall }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="help-correct">
      <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? words.placeStands : words.correctPlace}
      </Button>
      {isOpen && <CallPlace call={call} />}
    </div>
  );
}

/** Where the large button of the first place stood: nothing to press, and which row below is the call's own now. */
export function MovedPlace({ call }: { call: HelpCall }) {
  const board = useBoard()?.board ?? null;
  if (!board) return null;
  return (
    <section className="help-own-pump" aria-label={words.ownPump}>
      <h3>{words.movedTo(placeWords(call.place, board) || words.anotherPlace)}</h3>
      <p className="help-own-said">{placeSaid(call, board)}</p>
    </section>
  );
}
