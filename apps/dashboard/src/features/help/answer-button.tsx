import { whoComes } from '@chairside/domain';
import { useCommand } from '../../live/use-command.js';
import { useLive } from '../../live/live-context.js';
import { useMe } from '../auth/use-me.js';
import type { ShownCall } from './shown-calls.js';
import { words } from './words.en.js';

/** "I am coming": one tap, seen everywhere; not for who called, nor for who comes already. */
export function AnswerButton({ shown: { call, isHeld } }: { shown: ShownCall }) {
  const send = useCommand();
  const { clock } = useLive();
  const { id: meId } = useMe();
  const isMine = call.callers.some(({ by }) => by === meId);
  if (isHeld || isMine || whoComes(call).some(({ by }) => by === meId)) return null;
  return (
    <button
      type="button"
      className="help-call-button"
      onClick={() => void send('help:answer', { callId: call.id, at: clock.now() }, () => false)}
    >
      {words.iAmComing}
    </button>
  );
}
