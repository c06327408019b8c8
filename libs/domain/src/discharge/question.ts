import { clocksApart, minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Effect, EffectState } from '../effects/effect.js';
import { lockedUntil, portionsGiven } from '../dose/portions.js';
import type { Protocol } from '../protocols/protocol.js';
import { sessionStatus, type SessionMove } from '../sessions/session-statuses.js';
import { drugStart, standingSteps, statusSince, type LiveSession } from '../sessions/infusion-session.js';
import type { DischargeCriteria } from './discharge-criteria.js';

/** What the criteria are judged on: the record as it was known of a moment, and the moments that count. */
export interface LeavingQuestion {
  criteria: DischargeCriteria;
  /** The session with what was taken, asked and felt up to the moment. */
  session: LiveSession;
  /** The whole session: a dangerous value counts whenever it was charted. */
  whole: LiveSession;
  at: Iso;
  /** When the drug ended for good. */
  drugEndedAt: Iso;
  /** When the patient came, or came back, to recovery. */
  since: Iso;
  /** Before this a figure is too old. */
  newest: Iso;
}

/** @param rate how fast the clinic's clock runs: a value that another screen charted of the same moment counts */
export function leavingQuestion(whole: LiveSession, criteria: DischargeCriteria, at: Iso, rate = 1): LeavingQuestion {
  const since = statusSince(whole);
  return {
    criteria,
    session: knownAt(whole, minutesAfter(at, clocksApart(rate))),
    whole,
    at,
    drugEndedAt: drugEnd(whole) ?? since,
    since,
    newest: minutesAfter(at, -criteria.maxAgeMinutes),
  };
}

/**
 * When the drug ended for good: the last end of it that was not undone. What is given in portions ended with the last of
 * them, also where somebody decided later that there would be no more.
 */
export function drugEnd(session: Pick<LiveSession, 'steps'>): Iso | undefined {
  const steps = standingSteps(session);
  const end = steps.findLast((step) => ENDS.includes(step.move) || ('isLast' in step && step.isLast));
  return end && (portionsGiven(session)?.lastAt ?? end.at);
}

/**
 * Since when no more of a drug that was begun can be given: its end, or where nobody charted one, as of a patient who left
 * while it ran, the end of the visit. Nothing while some may be given.
 */
export function drugOverAt(session: LiveSession): Iso | null {
  const { holdsDrug, ended } = sessionStatus(session.status);
  const isOver = ended === true || (drugStart(session) !== undefined && holdsDrug !== true);
  return isOver ? (drugEnd(session) ?? statusSince(session)) : null;
}

const ENDS: readonly SessionMove[] = ['complete', 'stop'];

/** The earliest moment at which a patient may go: by the protocol after the drug, and by the route after the first dose. */
export function earliestLeave(
  session: LiveSession,
  protocol: Pick<Protocol, 'route'>,
  criteria: DischargeCriteria,
): Iso {
  const afterDrug = minutesAfter(drugEnd(session) ?? statusSince(session), criteria.minutesAfterDrug);
  const locked = lockedUntil(session, protocol) ?? afterDrug;
  return locked > afterDrug ? locked : afterDrug;
}

function knownAt(session: LiveSession, at: Iso): LiveSession {
  const readings = session.readings.filter(({ takenAt }) => takenAt <= at);
  return {
    ...session,
    // the same list where nothing lies ahead: what stands of it is looked up by the list
    readings: readings.length === session.readings.length ? session.readings : readings,
    gates: session.gates.filter((record) => record.at <= at),
    medicines: session.medicines.filter((given) => given.at <= at),
    effects: session.effects.flatMap((effect) => effectKnownAt(effect, at) ?? []),
  };
}

function effectKnownAt(effect: Effect, at: Iso): Effect | null {
  const [first, ...later] = effect.states.filter((state) => state.at <= at);
  return first ? { ...effect, states: [first, ...later] satisfies [EffectState, ...EffectState[]] } : null;
}
