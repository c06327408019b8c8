import type { LiveSession, Problem } from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useLink } from '../../live/use-link.js';
import { EMPTY_FORM } from './action-form.js';
import type { SessionAction } from './session-actions.js';

export interface OneTap {
  send: (action: SessionAction) => void;
  problem: Problem | null;
}

/** Charts at the tap, without a reason and without a question (floor rule 14). */
export function useOneTap(session: LiveSession): OneTap {
  const { send, clock } = useLive();
  const isLive = useLink().kind === 'live';
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    problem,
    send: (action) => {
      setProblem(null);
      const payload = action.payload(session, EMPTY_FORM, isLive ? undefined : clock.now());
      void send(action.command, payload).then((ack) => setProblem(ack.ok ? null : ack.problem));
    },
  };
}
