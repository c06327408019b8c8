import { highAlerts } from '../discharge/judge-open.js';
import type { Shortfall } from '../discharge/shortfall.js';
import { minutesBetween } from '../clinic/clinic-time.js';
import { judgeFirstPressure } from '../preparations/judge-preparation.js';
import { givesDrug, isAtHome } from '../protocols/routes.js';
import type { PlainGate } from './gate-names.js';
import type { GateQuestion } from './gates.js';
import { statusSince } from './infusion-session.js';
import { sessionMove } from './session-statuses.js';

/** A pump that stood longer is not resumed without a provider (clinical.md 1.2 T11). */
const PROVIDER_AFTER_PAUSE_MINUTES = 15;

/** The gates that say what they find, so that a provider can answer for just that. */
export const JUDGED_GATES = {
  'first-pressure': ({ session, protocol, at }) => judgeFirstPressure(session, protocol.preparation, at),
  'opening-list': openOfDay,
  'no-critical-alert': openAlerts,
  'pause-not-long': longPause,
} as const satisfies Partial<Record<PlainGate, (question: GateQuestion) => Shortfall[]>>;

export type JudgedGate = keyof typeof JUDGED_GATES;

/** Whether a gate says what it finds. */
export function isJudged(gate: string): gate is JudgedGate {
  return gate in JUDGED_GATES;
}

/** Only what begins a drug waits for the clinic's list. */
function openOfDay({ openingList = [], step, protocol }: GateQuestion): Shortfall[] {
  // what stands in the clinic is of no use to a patient at home
  const isOfClinic = givesDrug(protocol) && !isAtHome(protocol);
  return sessionMove(step.move).beginsDrug && isOfClinic ? [...openingList] : [];
}

/** No drug begins or goes on beside an alert of level high that calls, goes on, or was never taken. */
function openAlerts({ session, step, protocol }: GateQuestion): Shortfall[] {
  if (!runsDrug({ step, protocol })) return [];
  return highAlerts(session).map(({ id }) => ({ kind: 'open-alert', alertId: id }));
}

function longPause({ session, step, protocol, at }: GateQuestion): Shortfall[] {
  const since = statusSince(session);
  const isLong = session.status === 'paused' && minutesBetween(since, at) > PROVIDER_AFTER_PAUSE_MINUTES;
  return isLong && runsDrug({ step, protocol })
    ? [{ kind: 'long-pause', since, longestMinutes: PROVIDER_AFTER_PAUSE_MINUTES }]
    : [];
}

function runsDrug({ step, protocol }: Pick<GateQuestion, 'step' | 'protocol'>): boolean {
  const { beginsDrug = false, resumesDrug = false } = sessionMove(step.move);
  return (beginsDrug || resumesDrug) && givesDrug(protocol);
}
