import type { LiveSession, Protocol } from '@chairside/domain';
import { sessionLine, type LineWords } from './session-line.js';
import { usePortionLine } from './use-portion-line.js';
import { useTrustedText } from './use-trusted-text.js';
import { words } from './words.en.js';

interface SessionLineRowProps {
  session: LiveSession;
  protocol: Protocol;
  timeZone: string;
}

/** The one line of a tile without an alert. */
export function SessionLineRow({ session, protocol, timeZone }: SessionLineRowProps) {
  const ofPortions = usePortionLine(protocol);
  const said = useTrustedText((now) =>
    JSON.stringify(ofPortions?.(session, protocol, now, timeZone) ?? sessionLine(session, now, timeZone)),
  );
  const { before, strong, after } = JSON.parse(said) as LineWords;
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
