import { may, SNOOZE_MINUTES, snoozeOf, type Alert, type LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useCommand } from '../../live/use-command.js';
import { usePending } from '../../live/use-pending.js';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { PAGE_WORDS as words } from './words.en.js';

/** Whoever has an alert does not want to hear it return for ten minutes; it is over by itself, and when it worsens. */
export function SnoozeAlert({ session, alert }: { session: LiveSession; alert: Alert }) {
  const send = useCommand();
  const { id } = useMe();
  const role = useMyRole();
  const [refusal, setRefusal] = useState('');
  const isSilent = useClinicText((now) => String(snoozeOf(session, alert, now) !== null)) === 'true';
  const isSending = usePending(session.id).some(({ command }) => command.name === 'alert:snooze');
  const isMine = alert.state === 'acknowledged' && alert.acknowledged.by === id;
  if (!isMine || isSilent || role === null || !may(role, 'alert:snooze')) return null;
  const snooze = async () => {
    setRefusal('');
    const ids = { sessionId: session.id, alertId: alert.id, alertRevision: alert.revision };
    const ack = await send('alert:snooze', { ...ids, minutes: SNOOZE_MINUTES.most });
    if (!ack.ok) setRefusal(ack.problem.detail);
  };
  return (
    <>
      <Button size="small" disabled={isSending} onClick={() => void snooze()}>
        {words.snooze(SNOOZE_MINUTES.most)}
      </Button>
      {refusal && <p role="alert">{refusal}</p>}
    </>
  );
}
