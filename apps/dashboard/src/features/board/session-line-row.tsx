import type { LiveSession } from '@chairside/domain';
import { useClinicNow } from '../../live/clinic-clock.js';
import { sessionLine } from './session-line.js';
import { words } from './words.en.js';

interface SessionLineRowProps {
  session: LiveSession;
  status: string;
  timeZone: string;
}

/** The one line of a tile without an alert. */
export function SessionLineRow({ session, status, timeZone }: SessionLineRowProps) {
  const { before, strong, after } = sessionLine(session, status, useClinicNow(), timeZone);
  return (
    <p className="tile-line">
      <span className="tile-line-text">
        {before} {strong && <b>{strong}</b>} {after}
      </span>
      {session.visit && <span className="tile-visit">{visitWords(session.visit)}</span>}
    </p>
  );
}

function visitWords({ number, of }: { number: number; of: number }): string {
  return number === 1 ? words.firstVisit : words.visit(number, of);
}
