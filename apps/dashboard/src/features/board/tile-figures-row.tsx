import type { Iso, LiveSession, Protocol } from '@chairside/domain';
import { FigureCell } from './figure-cell.js';
import { tileFigures } from './tile-figures.js';
import { lastHour } from './trend.js';

interface TileFiguresRowProps {
  session: LiveSession;
  protocol: Protocol;
  timeZone: string;
  /** The minute that is shown. */
  minute: Iso;
  isScreenOld: boolean;
}

export function TileFiguresRow({ minute, ...shared }: TileFiguresRowProps) {
  const { session, protocol } = shared;
  const recent = lastHour(session, minute);
  return (
    <dl className="tile-figures">
      {tileFigures(session, protocol).map((figure) => (
        <FigureCell key={figure.key} figure={figure} recent={recent} {...shared} />
      ))}
    </dl>
  );
}
