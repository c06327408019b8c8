import type { Iso } from '../clinic/clinic-time.js';
import type { VitalSign } from '../vitals/vital-signs.js';
import type { Board } from '../journal/board.js';
import { currentVersion } from '../protocols/current-protocols.js';
import type { Protocol } from '../protocols/protocol.js';
import { findingsOf, isConsentHeld, type GateQuestion } from './gates.js';
import type { GateName } from './gate-names.js';
import type { LiveSession, StepDetails } from './infusion-session.js';

/** What says how much a patient weighed. */
export const WEIGHT_SIGN: VitalSign = 'bodyWeight';

/** What can be established before the patient is here; the rest is asked at the chair. */
const AHEAD_GATES = ['consent', 'order', 'escort-named'] as const satisfies readonly GateName[];

/** What a visit to come still lacks, of what need not wait for the patient. */
export type AheadMatter = (typeof AHEAD_GATES)[number] | 'weight-named';
export const AHEAD_MATTERS: readonly AheadMatter[] = [...AHEAD_GATES, 'weight-named'];

/** What the visits before tell of one to come. */
export interface KnownBefore {
  /** What the patient weighed last; nothing where nobody weighed them. */
  lastWeightKg: number | null;
  /** When the consent of the last visit was signed. At the chair one press says that it still stands. */
  consentSignedAt: Iso | null;
}

/**
 * What is still missing for a visit to come, judged for its booked start by the gates of its protocol, in the version that
 * the check-in will give it. Nothing can be said of a visit whose protocol is not among those known.
 */
export function missingAhead(
  session: LiveSession,
  protocols: Board['protocols'],
  { lastWeightKg, consentSignedAt }: KnownBefore,
): AheadMatter[] | null {
  const protocol = protocols[currentVersion(protocols, session.protocolId)];
  if (!protocol) return null;
  const asked = protocol.gates.ready ?? [];
  const step: StepDetails = { move: 'ready', overrides: [], orderedBy: null };
  const question: GateQuestion = { session, protocol, step, at: session.scheduledAt, by: '' };
  const isCarried = consentSignedAt !== null && isConsentHeld(consentSignedAt, protocol, session.scheduledAt);
  const gates = AHEAD_GATES.filter((gate) => asked.includes(gate) && !(gate === 'consent' && isCarried)).filter(
    (gate) => findingsOf(gate, question).length > 0,
  );
  return isWeightUnnamed(session, protocol, lastWeightKg) ? [...gates, 'weight-named'] : gates;
}

/** Above a weight an order has to say which one it is for (clinical.md 3.3): one that does not would be refused at the chair. */
function isWeightUnnamed({ order }: LiveSession, { orderGuards }: Protocol, lastWeightKg: number | null): boolean {
  if (!order || !('dosingWeight' in order) || order.dosingWeight !== null) return false;
  return orderGuards !== null && lastWeightKg !== null && lastWeightKg > orderGuards.weightAskedAboveKg;
}
