import { TileFiguresRow } from '../board/tile-figures-row.js';
import { useTrustedMinute } from '../board/use-trusted-minute.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import type { SessionInView } from './session-in-view.js';
import './values-now.css';

/** Where the chart lies below the fold, the latest values stand above what can be charted, as on the tile. */
export function ValuesNow({ view: { session, protocol, timeZone } }: { view: SessionInView }) {
  const minute = useTrustedMinute();
  const isScreenOld = useValuesAreOld();
  if (session.readings.length === 0) return null;
  return (
    <div className="values-now">
      <TileFiguresRow {...{ session, protocol, timeZone, minute, isScreenOld }} />
    </div>
  );
}
