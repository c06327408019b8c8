import type { CommandName, Commands, Id, Problem } from '@chairside/domain';
import { useState } from 'react';
import { useCommand } from './use-command.js';
import { useTellsSending } from './sending-here.js';
import { useIsOpen } from './use-is-open.js';

export interface Submit {
  submit: <N extends CommandName>(name: N, payload: Commands[N], onDone: (id: Id) => void) => void;
  isSending: boolean;
  /** Why the last try was refused. */
  problem: Problem | null;
  /** What was refused is not what stands there any more. */
  forgetProblem: () => void;
}

/** Sends what a form holds. A refusal keeps the form; what is answered after it was closed is told by the screen. */
export function useSubmit(): Submit {
  const send = useCommand();
  const isOpen = useIsOpen();
  const [isSending, setIsSending] = useState(false);
  useTellsSending(isSending);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit: Submit['submit'] = (name, payload, onDone) => {
    setIsSending(true);
    setProblem(null);
    void send(name, payload, isOpen).then((ack) => {
      if (!isOpen()) return;
      setIsSending(false);
      if (ack.ok) onDone(ack.value.id);
      else setProblem(ack.problem);
    });
  };
  return { submit, isSending, problem, forgetProblem: () => setProblem(null) };
}
