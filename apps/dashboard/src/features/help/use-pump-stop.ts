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

/** "Pump stopped" with one tap, also while the line is gone: what was tapped here is said at once (floor rule 14). */
export function usePumpStop(session: LiveSession, board: Board): PumpStop {
  const { clock } = useLive();
  const now = useClinicNow();
  const { chart, problem } = useChart();
  const [tappedAt, setTappedAt] = useState<Iso | null>(null);
  const runs = isPumpRunning(session, board.protocols[session.protocolId]);
  // what was refused was not charted
  const tapped = problem === null ? tappedAt : null;
  const stop = () => {
    const at = momentOfAct('session:stop', session, clock.now()) ?? clock.now();
    setTappedAt(at);
    chart('session:stop', { sessionId: session.id, at });
  };
  const undo = () => {
    setTappedAt(null);
    chart('session:undo-stop', { sessionId: session.id });
  };
  const stoppedAt = runs ? tapped : (lastStep(session, 'stop')?.at ?? tapped);
  // before the record has the stop, nobody can have described it
  const undoing = stoppedAt === null ? null : runs ? 'possible' : undoOfStop(session, now);
  return { stoppedAt, isRunning: runs && tapped === null, undoing, problem, stop, undo };
}
