import type { Iso, LiveSession } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useLink } from '../../live/use-link.js';
import { sessionLine } from './session-line.js';
import { words } from './words.en.js';

interface SessionLineRowProps {
  session: LiveSession;
  timeZone: string;
}

/** The one line of a tile without an alert. */
export function SessionLineRow({ session, timeZone }: SessionLineRowProps) {
  const { before, strong, after } = sessionLine(session, useTrustedNow(), timeZone);
  return (
    <p className="tile-line">
      <span className="tile-line-text">
        {before} {strong && <b>{strong}</b>} {after}
      </span>
      {session.visit && <span className="tile-visit">{visitWords(session.visit)}</span>}
    </p>
  );
}

/** A screen that heard nothing for long does not go on estimating: somebody may have stopped the pump. */
function useTrustedNow(): Iso {
  const now = useClinicNow();
  const link = useLink();
  return link.kind === 'not-live' && link.valuesAreOld ? link.since : now;
}

function visitWords({ number, of }: { number: number; of: number }): string {
  return number === 1 ? words.firstVisit : words.visit(number, of);
}
