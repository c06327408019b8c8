import type { LiveSession, Problem } from '@chairside/domain';
import { useLive } from '../../live/live-context.js';
import { EMPTY_FORM } from './action-form.js';
import { momentOfAct } from './moment-of-act.js';
import type { SessionAction } from './session-action.js';
import { useChart } from './use-chart.js';

export interface OneTap {
  send: (action: SessionAction) => void;
  problem: Problem | null;
}

/** Charts at the tap, without a reason and without a question (floor rule 14). */
export function useOneTap(session: LiveSession): OneTap {
  const { clock } = useLive();
  const { chart, problem } = useChart();
  return {
    problem,
    send: (action) =>
      chart(action.command, action.payload(session, EMPTY_FORM, momentOfAct(action.command, session, clock.now()))),
  };
}
