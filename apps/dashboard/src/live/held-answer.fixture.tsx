import type { Ack } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import type { ReactNode } from 'react';
import { useLive } from './live-context.js';
import { PendingList } from './pending-list.js';

interface Sent {
  name: string;
  payload: object;
  answer: (ack: Ack) => void;
  isWatched: (() => boolean) | undefined;
}

/** Holds back the answer to everything that is sent below it, until the spec gives it; meanwhile it is on its way. */
export function heldAnswers() {
  const sent: Sent[] = [];
  const pending = new PendingList();
  function Holding({ children }: { children: ReactNode }) {
    const live = useLive();
    live.pending = pending;
    live.send = (name, payload, isWatched) => {
      const command = { id: `held ${sent.length}`, name, payload } as Command;
      pending.sending(command);
      return new Promise((resolve) => {
        const answer = (ack: Ack): void => {
          pending.drop(command.id);
          resolve(ack);
        };
        sent.push({ name, payload, answer, isWatched });
      });
    };
    return children;
  }
  return { sent, Holding };
}
