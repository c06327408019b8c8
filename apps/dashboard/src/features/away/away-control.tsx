import { openAbsence, sessionStatus } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Lasting } from '../sessions/lasting.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { AwayDialog } from './away-dialog.js';
import { AWAY_WORDS as words } from './words.en.js';

/** Charts that a patient who is here leaves their place for a while. */
export function AwayControl({ view }: { view: SessionInView }) {
  const [isOpen, setIsOpen] = useState(false);
  const { session } = view;
  const isDue = sessionStatus(session.status).inClinic === true && !openAbsence(session);
  return (
    <Lasting isDue={isDue} view={view}>
      {isDue && <Button onClick={() => setIsOpen(true)}>{words.away}</Button>}
      {isOpen && <AwayDialog view={view} onClose={() => setIsOpen(false)} />}
    </Lasting>
  );
}
