import type { LiveSession, Protocol } from '@chairside/domain';
import { FigureCell } from './figure-cell.js';
import { tileFigures } from './tile-figures.js';

interface TileFiguresRowProps {
  session: LiveSession;
  protocol: Protocol;
  timeZone: string;
}

export function TileFiguresRow({ session, protocol, timeZone }: TileFiguresRowProps) {
  return (
    <dl className="tile-figures">
      {tileFigures(session, protocol).map((figure) => (
        <FigureCell key={figure.key} figure={figure} session={session} protocol={protocol} timeZone={timeZone} />
      ))}
    </dl>
  );
}
