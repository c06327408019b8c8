import {
  missingGates,
  type GateName,
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

export interface GateAhead {
  gate: GateName;
  isPassed: boolean;
}

/** The gates of the move that a patient waits for; nothing once the drug ran. */
export function gatesAhead(session: LiveSession, protocol: Protocol, now: Iso): GateAhead[] | null {
  const step = NEXT_STEP[session.status];
  if (!step) return null;
  // asked in nobody's name: whether this person may make the move is for the server to judge
  const missing = missingGates({ session, protocol, step, at: now, by: '' });
  return (protocol.gates[step.move] ?? []).map((gate) => ({ gate, isPassed: !missing.includes(gate) }));
}

export function missingWords(gates: readonly GateAhead[]): string {
  const missing = gates.filter(({ isPassed }) => !isPassed).map(({ gate }) => words.gate[gate]);
  return missing.length === 0 ? words.nothingMissing : words.stillMissing(missing.join(', '));
}
