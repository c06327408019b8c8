import type { Me } from '@chairside/contracts';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { clinicHttp } from './clinic-http.js';
import { LiveContext } from './live-context.js';
import { ClinicLine, type Live } from './live.js';
import { OutboxStore } from './outbox-store.js';
import { reloadOnce } from './reload-once.js';
import { sealOf } from './seal.js';
import { openSocket } from './socket.js';

interface LiveScreenProps {
  me: Me;
  onEnded: () => void;
  children: ReactNode;
}

/** Opens the line to the clinic for one sign-in, and closes it when the screen goes. */
export function LiveScreen({ me, onEnded, children }: LiveScreenProps) {
  const [live] = useState(() => liveOf(me));
  const ended = useEffectEvent(onEnded);
  useEffect(() => {
    live.start({ onSignedOut: () => ended(), onOldVersion: () => reloadOnce() });
    return live.stop;
  }, [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

function liveOf(me: Me): Live {
  const clinicId = me.memberships[0]?.clinicId ?? '';
  return new ClinicLine({
    author: { authorId: me.id, clinicId, name: me.name },
    openWire: openSocket,
    http: clinicHttp(clinicId),
    outboxStore: new OutboxStore(sealOf(me.deviceKey)),
  });
}
