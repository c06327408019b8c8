import type { Alert, LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { useCommand } from '../../live/use-command.js';
import { usePending } from '../../live/use-pending.js';
import { words } from './words.en.js';
import './take-alert.css';

interface TakeAlertProps {
  session: LiveSession;
  alert: Alert;
  /** Where many of these stand on one screen: which one it is. */
  which?: string;
  className: string;
}

/** "I have it": one tap, no note (floor rule 15). */
export function TakeAlert({ session, alert, which, className }: TakeAlertProps) {
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
        className={className}
        data-take-alert={alert.id}
        aria-label={which && words.iHaveItLabel(which)}
        disabled={isSending}
        onClick={() => void take()}
      >
        {isSending ? words.sending : words.iHaveIt}
      </button>
      {refusal && (
        <p className="take-refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
