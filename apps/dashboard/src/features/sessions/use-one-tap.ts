import type { LiveSession, Problem } from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useIsOpen } from '../../live/use-is-open.js';
import { EMPTY_FORM } from './action-form.js';
import { momentOfAct } from './moment-of-act.js';
import type { SessionAction } from './session-actions.js';

export interface OneTap {
  send: (action: SessionAction) => void;
  problem: Problem | null;
}

/** Charts at the tap, without a reason and without a question (floor rule 14). */
export function useOneTap(session: LiveSession): OneTap {
  const { send, clock } = useLive();
  const isOpen = useIsOpen();
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    problem,
    send: (action) => {
      setProblem(null);
      const payload = action.payload(session, EMPTY_FORM, momentOfAct(action.command, session, clock.now()));
      void send(action.command, payload, isOpen).then((ack) => setProblem(ack.ok ? null : ack.problem));
    },
  };
}
