import { mayWaitOffline, type Ack } from '@chairside/contracts';
import type { CommandName, Commands, Problem } from '@chairside/domain';
import { useState } from 'react';
import { useTellsSending } from './sending-here.js';
import { useIsOpen } from './use-is-open.js';
import { useLink } from './use-link.js';
import { useLive } from './live-context.js';

export interface DialogSending {
  sendOnce: <N extends CommandName>(name: N, payload: Commands[N]) => void;
  isSending: boolean;
  /** Why the last try was refused. */
  problem: Problem | null;
}

/**
 * Sends what a dialog charts, and closes it when that is in. A refusal keeps the dialog; what may wait on this device is
 * left to the queue, and the page shows it as sending.
 */
export function useDialogSending(onDone: () => void): DialogSending {
  const { send } = useLive();
  const isLive = useLink().kind === 'live';
  const [isSending, setIsSending] = useState(false);
  useTellsSending(isSending);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isOpen = useIsOpen();
  const answered = (ack: Ack): void => {
    setIsSending(false);
    if (!isOpen()) return;
    if (ack.ok) onDone();
    else setProblem(ack.problem);
  };
  const sendOnce: DialogSending['sendOnce'] = (name, payload) => {
    setIsSending(true);
    setProblem(null);
    const sent = send(name, payload, isOpen);
    if (!isLive && mayWaitOffline(name)) onDone();
    else void sent.then(answered);
  };
  return { sendOnce, isSending, problem };
}
