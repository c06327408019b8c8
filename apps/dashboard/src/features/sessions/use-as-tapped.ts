import { standingSteps, type Iso, type LiveSession, type SessionStep } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { usePending, type PendingCommand } from '../../live/use-pending.js';

/**
 * A session's steps with what this device has tapped of a stop and the record does not have yet: while the line is down a
 * stop can be taken back and described as well (floor rule 14). Its status stays that of the record.
 */
export function useAsTapped(session: LiveSession): LiveSession {
  const now = useClinicNow();
  const pending = usePending(session.id);
  const steps = pending.reduce((known, { command }) => withTapped(known, command, now), session.steps);
  return steps === session.steps ? session : { ...session, steps };
}

type Steps = LiveSession['steps'];

function withTapped(steps: Steps, { name, payload }: PendingCommand['command'], now: Iso): Steps {
  const last = standingSteps({ steps }).at(-1);
  const stop = last?.move === 'stop' ? last : undefined;
  switch (name) {
    case 'session:stop':
      // the record has it, and its answer is still on the way
      return stop ? steps : [...steps, { ...NOTHING_SAID, move: 'stop', ...tapped(payload.at ?? now) }];
    case 'session:undo-stop':
      return stop ? [...steps, { move: 'undo-stop', ...tapped(payload.at ?? now) }] : steps;
    case 'session:describe-stop': {
      const { reason, pumpMl = stop?.pumpMl ?? null } = payload;
      return steps.map((step) => (step === stop ? { ...stop, reason, pumpMl } : step));
    }
    default:
      return steps;
  }
}

const NOTHING_SAID = { reason: null, pumpMl: null, describedBy: null };

function tapped(at: Iso): Pick<SessionStep, 'status' | 'at' | 'recordedAt' | 'by'> {
  return { status: 'recovering', at, recordedAt: at, by: '' };
}
