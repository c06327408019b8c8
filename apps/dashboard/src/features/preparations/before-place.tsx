import { useState } from 'react';
import { Holding, useHolding } from '../sessions/holding.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { BeforeCard } from './before-card.js';

interface BeforePlaceProps {
  view: SessionInView;
  /** How often the sheet of values was closed here. */
  sheetsClosed: number;
}

/** What is asked before the drug begins anew, with the focus, after each set; unless somebody has typed half an answer. */
export function BeforePlace({ view, sheetsClosed }: BeforePlaceProps) {
  const { isHeld, hold } = useHolding();
  const [seen, setSeen] = useState(sheetsClosed);
  const [begun, setBegun] = useState(sheetsClosed);
  if (seen !== sheetsClosed) {
    setSeen(sheetsClosed);
    if (!isHeld) setBegun(sheetsClosed);
  }
  return (
    <Holding value={hold}>
      <BeforeCard key={begun} view={view} isUnderWay={begun > 0} />
    </Holding>
  );
}
