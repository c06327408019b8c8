import type { Alert, LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { useCommand } from '../../live/use-command.js';
import { usePending } from '../../live/use-pending.js';
import { words } from './words.en.js';

interface TakeAlertProps {
  session: LiveSession;
  alert: Alert;
  chairLabel: string;
}

/** "I have it": one tap, no note (floor rule 15). */
export function TakeAlert({ session, alert, chairLabel }: TakeAlertProps) {
  const send = useCommand();
  const [refusal, setRefusal] = useState('');
  const isSending = usePending(session.id).some(
    ({ command }) => command.name === 'alert:acknowledge' && command.payload.alertId === alert.id,
  );
  const take = async () => {
    setRefusal('');
    const payload = { sessionId: session.id, alertId: alert.id, alertRevision: alert.revision };
    const ack = await send('alert:acknowledge', payload);
    if (!ack.ok) setRefusal(ack.problem.detail);
  };
  return (
    <>
      <button
        type="button"
        className="alert-line-take"
        data-take-alert
        aria-label={words.iHaveItLabel(chairLabel)}
        disabled={isSending}
        onClick={() => void take()}
      >
        {isSending ? words.sending : words.iHaveIt}
      </button>
      {refusal && (
        <p className="alert-line-refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
