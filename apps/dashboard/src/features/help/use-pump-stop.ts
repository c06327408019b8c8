import {
  isPumpRunning,
  lastStep,
  type Board,
  type Iso,
  type LiveSession,
  type Problem,
  type UndoOfStop,
  undoOfStop,
} from '@chairside/domain';
import { useState } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useLive } from '../../live/live-context.js';
import { momentOfAct } from '../sessions/moment-of-act.js';
import { useChart } from '../sessions/use-chart.js';

export interface PumpStop {
  /** When it was charted as stopped, here or elsewhere; nothing while the record says that it runs. */
  stoppedAt: Iso | null;
  isRunning: boolean;
  /** Whether the stop can be taken back by a tap; nothing while there is none. */
  undoing: UndoOfStop | null;
  /** Why the last tap was refused, if it was. */
  problem: Problem | null;
  stop: () => void;
  undo: () => void;
}

/** A tap of this panel, and how much the record held before it. */
interface Tap {
  at: Iso;
  stepsBefore: number;
}

/** "Pump stopped" with one tap, also while the line is gone: what was tapped here is said at once (floor rule 14). */
export function usePumpStop(session: LiveSession, board: Board): PumpStop {
  const { clock } = useLive();
  const now = useClinicNow();
  const { chart, problem } = useChart();
  const [tap, setTap] = useState<Tap | null>(null);
  const runs = isPumpRunning(session, board.protocols[session.protocolId]);
  // the record has it: whatever became of it since, it says more than the tap
  if (tap !== null && isRecorded(session, tap)) setTap(null);
  // what was refused was not charted
  const tapped = problem === null && tap !== null ? tap.at : null;
  const stop = () => {
    const at = momentOfAct('session:stop', session, clock.now()) ?? clock.now();
    setTap({ at, stepsBefore: session.steps.length });
    chart('session:stop', { sessionId: session.id, at });
  };
  const undo = () => {
    const at = momentOfAct('session:undo-stop', session, clock.now()) ?? clock.now();
    setTap(null);
    // a clock that was put back in between must not take it back before it was
    chart('session:undo-stop', { sessionId: session.id, at: tapped !== null && tapped > at ? tapped : at });
  };
  const stoppedAt = runs ? tapped : (lastStep(session, 'stop')?.at ?? tapped);
  // before the record has the stop, nobody can have described it
  const undoing = stoppedAt === null ? null : runs ? 'possible' : undoOfStop(session, now);
  return { stoppedAt, isRunning: runs && tapped === null, undoing, problem, stop, undo };
}

/** Whether a tap has come into the record, also where it was taken back there; it may stand after a step that came first. */
function isRecorded({ steps }: LiveSession, tap: Tap): boolean {
  return steps.slice(tap.stepsBefore).some(({ move, at }) => move === 'stop' && at >= tap.at);
}
