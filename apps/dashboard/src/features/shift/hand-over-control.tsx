import { isAtHome, may, mayHandOver, sessionStatus, type Role } from '@chairside/domain';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { isNurse } from '../sessions/is-nurse.js';
import { Lasting } from '../sessions/lasting.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { HAND_OVER_WORDS as words } from './hand-over-words.en.js';

/** On the page of a session: hands this patient over, or takes one whom nobody has. */
export function HandOverControl({ view, role }: { view: SessionInView; role: Role }) {
  const [isOpen, setIsOpen] = useState(false);
  const { id } = useMe();
  const board = useBoard()?.board;
  const { session, shift, protocol } = view;
  const isDue =
    may(role, 'session:hand-over') &&
    sessionStatus(session.status).inClinic === true &&
    !isAtHome(protocol) &&
    mayHandOver({ shift }, session, { id, role });
  return (
    <Lasting isDue={isDue} view={view}>
      {isDue && (
        <Button look="quiet" onClick={() => setIsOpen(true)}>
          {session.nurseId === null && isNurse(role) ? words.takeOver : words.handOver}
        </Button>
      )}
      {isOpen &&
        board &&
        // not within the acts, which a screen that was turned folds away, and an open dialog with them
        createPortal(
          <HandOverDialog
            board={board}
            sessionIds={[session.id]}
            ticked={[session.id]}
            onClose={() => setIsOpen(false)}
          />,
          document.body,
        )}
    </Lasting>
  );
}
