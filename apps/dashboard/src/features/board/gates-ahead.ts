import {
  GATE_SHORT_WORDS,
  gatesBefore,
  type GateState,
  type Iso,
  type LiveSession,
  type Protocol,
  type SessionStatus,
  type StepDetails,
} from '@chairside/domain';
import { words } from './words.en.js';

/** The move that a patient who is being prepared waits for. */
const NEXT_STEP: Partial<Record<SessionStatus, StepDetails & { move: keyof Protocol['gates'] }>> = {
  'checked-in': { move: 'seat' },
  'pre-assessment': { move: 'ready' },
  ready: { move: 'start', rateMlPerHour: null, secondPersonId: null },
};

/** The gates of the move that a patient waits for; nothing once the drug ran. */
export function gatesAhead(session: LiveSession, protocol: Protocol, now: Iso): GateState[] | null {
  const step = NEXT_STEP[session.status];
  if (!step) return null;
  // asked in nobody's name: whether this person may make the move is for the server to judge
  return gatesBefore({ session, protocol, step, at: now, by: '' });
}

export function missingWords(gates: readonly GateState[]): string {
  const missing = gates.filter(({ isPassed }) => !isPassed).map(({ gate }) => GATE_SHORT_WORDS[gate]);
  return missing.length === 0 ? words.nothingMissing : words.stillMissing(missing.join(', '));
}
