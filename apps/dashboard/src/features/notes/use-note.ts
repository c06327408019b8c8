import type { Id, Problem } from '@chairside/domain';
import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { useIsOpen } from '../../live/use-is-open.js';
import { forgetTyped, keepTyped, typedBefore } from '../auth/typed-here.js';
import { useMe } from '../auth/use-me.js';

interface TypedNote {
  text: string;
  setText: (text: string) => void;
  write: () => void;
  problem: Problem | null;
}

/** A note that is being typed: it outlives the page for its author, and comes back where it was refused. */
export function useNote(sessionId: Id): TypedNote {
  const { send, clock } = useLive();
  const { id: me } = useMe();
  const isOpen = useIsOpen();
  const form = `note ${sessionId}`;
  const [text, setShown] = useState(() => typedBefore(me, form).typed['text'] ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const setText = (typed: string): void => {
    setShown(typed);
    if (typed === '') forgetTyped(me, form);
    else keepTyped(me, form, { typed: { text: typed }, seen: {} });
  };
  const write = (): void => {
    setText('');
    setProblem(null);
    void send('note:write', { sessionId, text: text.trim(), at: clock.now() }, isOpen).then((ack) => {
      if (ack.ok) return;
      setProblem(ack.problem);
      setShown((since) => (since === '' ? text : since));
    });
  };
  return { text, setText, write, problem };
}
