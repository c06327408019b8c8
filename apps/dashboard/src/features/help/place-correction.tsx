import type { HelpCall } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { CallPlace } from './call-place.js';
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
