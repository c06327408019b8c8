import type { Ack } from '@chairside/contracts';
import type { ReactNode } from 'react';
import { useLive } from './live-context.js';

interface Sent {
  name: string;
  payload: object;
  answer: (ack: Ack) => void;
  isWatched: (() => boolean) | undefined;
}

/** Holds back the answer to everything that is sent below it, until the spec gives it. */
export function heldAnswers() {
  const sent: Sent[] = [];
  function Holding({ children }: { children: ReactNode }) {
    useLive().send = (name, payload, isWatched) =>
      new Promise((answer) => void sent.push({ name, payload, answer, isWatched }));
    return children;
  }
  return { sent, Holding };
}
