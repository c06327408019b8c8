import type { Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { openingFindings } from '../shift/day-lists.js';
import type { GateName } from '../sessions/gate-names.js';
import { missingGates } from '../sessions/gates.js';
import { standingSteps, type LiveSession, type SessionStep, type StepDetails } from '../sessions/infusion-session.js';
import { moveSession, type MoveRequest } from '../sessions/move-session.js';
import { pumpNotesOf, strikeOf, type PumpNote } from './pump-note.js';
import { isStruckBolus } from './segments.js';

/** What of a drug that was given lies beyond what was ordered, or what the protocol lets be ordered. */
export type BeyondFinding =
  | { kind: 'unordered' }
  | { kind: 'hard-limit'; figure: number; limit: number; unit: 'mg/kg' | 'mg/kg/h' | 'mg' }
  | { kind: 'too-soon'; until: Iso }
  | { kind: 'not-passed'; gates: GateName[] }
  | { kind: 'volume'; ml: number; orderedMl: number };

/** What was given all the same: it is charted as it was, with why, and a provider is told (decision 43). */
export interface GivenBeyond {
  words: string;
  findings: BeyondFinding[];
}

/** Said where it was given without an order, or beyond what may be ordered. */
export interface AsGiven {
  asGiven?: GivenBeyond;
}

type DrugStep = Extract<StepDetails, AsGiven>;

/**
 * Charts what was given as it was, where nothing lies beyond nothing; then it is charted as any other. Gates and guards say
 * what may be ordered and begun, and never that what happened did not.
 */
export function chartAsGiven(
  board: Board,
  request: MoveRequest,
  step: DrugStep,
  { words, findings }: { words: string | undefined; findings: () => BeyondFinding[] },
  context: Context,
): Change[] | null {
  if (words === undefined) return null;
  const session = sessionOn(board, request.sessionId);
  const openingList = openingFindings(board);
  const asked = {
    session,
    protocol: protocolOf(board, session),
    step,
    at: request.at ?? context.now,
    by: context.actor.id,
  };
  const gates = missingGates({ ...asked, openingList });
  const found: BeyondFinding[] = [...findings(), ...(gates.length > 0 ? [{ kind: 'not-passed' as const, gates }] : [])];
  if (found.length === 0) return null;
  return moveSession(board, request, { ...step, asGiven: { words, findings: found } }, context);
}

/** The steps that count in which more was given than was ordered, or may be, with their place among all; oldest first. */
export function stepsBeyond(
  session: Pick<LiveSession, 'steps' | 'pumpNotes'>,
): { step: SessionStep; number: number; given: GivenBeyond }[] {
  const standing = standingSteps(session);
  return session.steps.flatMap((step, index) =>
    'asGiven' in step && step.asGiven && standing.includes(step) && !isStruckBolus(session, step)
      ? [{ step, number: index + 1, given: step.asGiven }]
      : [],
  );
}

/** The volumes that no order explains, and that were given all the same; none that was charted in error. */
export function volumesBeyond(
  session: Pick<LiveSession, 'pumpNotes'>,
): { note: Extract<PumpNote, { note: 'beyond-volume' }>; given: GivenBeyond }[] {
  return pumpNotesOf(session, 'beyond-volume')
    .filter(({ at, pumpMl }) => strikeOf(session, 'volume', { at, ml: pumpMl }) === undefined)
    .map((note) => {
      const { pumpMl: ml, orderedMl, words } = note;
      return { note, given: { words, findings: [{ kind: 'volume', ml, orderedMl }] } };
    });
}
