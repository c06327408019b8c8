import { standingCustom, type LiveSession, type Protocol } from '@chairside/domain';
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
      <span className="tile-visit">
        {[...(standingCustom(session).length > 0 ? [words.custom] : []), ...visitWords(session.visit)].join(' · ')}
      </span>
    </p>
  );
}

function visitWords(visit: LiveSession['visit']): string[] {
  if (!visit) return [];
  return [visit.number === 1 ? words.firstVisit : words.visit(visit.number, visit.of)];
}
