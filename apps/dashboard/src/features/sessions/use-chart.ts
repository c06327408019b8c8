import type { CommandName, Commands, Problem } from '@chairside/domain';
import { useState } from 'react';
import { useIsOpen } from '../../live/use-is-open.js';
import { useLive } from '../../live/live-context.js';

export interface Charting {
  /** Charts at the tap, without a question. */
  chart: <N extends CommandName>(name: N, payload: Commands[N]) => void;
  /** Why the last tap was refused, if it was. */
  problem: Problem | null;
}

/** One tap, one fact; a refusal is kept until the next tap, and said by the screen where nobody looks here any more. */
export function useChart(): Charting {
  const { send } = useLive();
  const isOpen = useIsOpen();
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    problem,
    chart: (name, payload) => {
      setProblem(null);
      void send(name, payload, isOpen).then((ack) => setProblem(ack.ok ? null : ack.problem));
    },
  };
}
