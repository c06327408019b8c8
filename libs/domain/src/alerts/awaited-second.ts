import type { Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { vitalSigns, vitalSign } from '../vitals/vital-signs.js';
import { conditionKey, isOpen } from './alert.js';
import { momentsOf, waitsForSecond, type About } from './judge-condition.js';

/** A caution that nobody is called for yet: a second reading must agree first (floor rule 6). */
export interface AwaitedSecond {
  about: About;
  takenAt: Iso;
}

const WAITING: readonly About[] = [...new Set(vitalSigns.map((sign) => vitalSign(sign).panel))].filter(waitsForSecond);

/**
 * What of a session waits for a second reading, and when the last reading of it was taken.
 * @param session with its readings and alerts
 * @param protocol whose limits judge them
 */
export function awaitedSeconds(session: LiveSession, protocol: Protocol): AwaitedSecond[] {
  const called = session.alerts.filter(isOpen).map(({ condition }) => conditionKey(condition));
  return WAITING.filter((about) => !called.includes(about)).flatMap((about) => {
    const [worst] = momentsOf(session, about, protocol);
    const last = worst?.members.at(-1);
    return last && worst?.worst.assessment === 'caution' ? [{ about, takenAt: last.reading.takenAt }] : [];
  });
}
