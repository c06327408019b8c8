import {
  isPumpRunning,
  lastStep,
  type Board,
  type Id,
  type Iso,
  type LiveSession,
  type Problem,
  type UndoOfStop,
  undoOfStop,
} from '@chairside/domain';
import { useState } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useIsOpen } from '../../live/use-is-open.js';
import { useLive } from '../../live/live-context.js';
import { momentOfAct } from '../sessions/moment-of-act.js';

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

export type PumpOf = (session: LiveSession, board: Board) => PumpStop;

/**
 * "Pump stopped" with one tap, also while the line is gone: what was tapped here is said at once (floor rule 14), and at both
 * places where the panel shows one pump.
 */
export function usePumpStops(): PumpOf {
  const { clock, send } = useLive();
  const isOpen = useIsOpen();
  const now = useClinicNow();
  const [taps, setTap] = useByPump<Tap>();
  const [problems, setProblem] = useByPump<Problem>();
  const chart = (name: 'session:stop' | 'session:undo-stop', sessionId: Id, at: Iso) => {
    setProblem(sessionId, null);
    void send(name, { sessionId, at }, isOpen).then((ack) => setProblem(sessionId, ack.ok ? null : ack.problem));
  };
  return (session, board) => {
    const { id } = session;
    const tap = taps[id];
    const problem = problems[id] ?? null;
    // what was refused was not charted; what the record has, says more than the tap, whatever became of it since
    const tapped = problem === null && tap && !isRecorded(session, tap) ? tap.at : null;
    const runs = isPumpRunning(session, board.protocols[session.protocolId]);
    const stop = () => {
      const at = momentOfAct('session:stop', session, clock.now()) ?? clock.now();
      setTap(id, { at, stepsBefore: session.steps.length });
      chart('session:stop', id, at);
    };
    const undo = () => {
      const at = momentOfAct('session:undo-stop', session, clock.now()) ?? clock.now();
      setTap(id, null);
      // a clock that was put back in between must not take it back before it was
      chart('session:undo-stop', id, tapped !== null && tapped > at ? tapped : at);
    };
    const stoppedAt = runs ? tapped : (lastStep(session, 'stop')?.at ?? tapped);
    // before the record has the stop, nobody can have described it
    const undoing = stoppedAt === null ? null : runs ? 'possible' : undoOfStop(session, now);
    return { stoppedAt, isRunning: runs && tapped === null, undoing, problem, stop, undo };
  };
}

/** Something of each pump, by its session. */
function useByPump<T>() {
  const [all, setAll] = useState<Readonly<Record<Id, T | null>>>({});
  return [all, (id: Id, one: T | null) => setAll((before) => ({ ...before, [id]: one }))] as const;
}

/** Whether a tap has come into the record, also where it was taken back there; it may stand after a step that came first. */
function isRecorded({ steps }: LiveSession, tap: Tap): boolean {
  return steps.slice(tap.stepsBefore).some(({ move, at }) => move === 'stop' && at >= tap.at);
}
