import { isAtHome, may, sessionStatus, unmetCriteria, type Protocol, type Role } from '@chairside/domain';
import { useId, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useClinicText } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { PauseIcon } from '../../ui/icons.js';
import type { SessionAction } from './session-action.js';
import { actionsFor } from './session-actions.js';
import { actionText } from './action-text.js';
import { AwayControl } from '../away/away-control.js';
import type { SessionInView } from './session-in-view.js';
import { ROOM_WORDS } from '../room/words.en.js';
import { HandOverControl } from '../shift/hand-over-control.js';
import { WayBack } from './way-back.js';
import { FORM_WORDS as words, PAGE_WORDS } from './words.en.js';
import './action-bar.css';

interface ActionBarProps {
  view: SessionInView;
  role: Role;
  onAct: (action: SessionAction) => void;
}

/** Opens the next step of the visit. */
const NEXT_KEY = 'N';

/** What can be charted now: what the status allows and this role may do. */
export function ActionBar({ view, role, onAct }: ActionBarProps) {
  const { session, protocol } = view;
  const offered = actionsFor(session, protocol, role).filter(({ hasOwnPlace }) => !hasOwnPlace);
  const hasPump = protocol.doseGuards !== null;
  const usual = offered.filter(({ isRare }) => !isRare);
  const rare = offered.filter(({ isRare }) => isRare);
  const next = usual.find(({ look }) => look === 'primary');
  const isHeld = useClinicText((now) => String(unmetCriteria(session, protocol, now).length > 0)) === 'true';
  return (
    <div className="actions">
      {hasPump && usual.some(({ isAtPump }) => isAtPump) && <span className="actions-first">{words.atPumpThen}</span>}
      {usual.map((action) => (
        <Button
          key={action.id}
          look={action.move === 'discharge' && isHeld ? 'plain' : (action.look ?? 'plain')}
          onClick={() => onAct(action)}
          aria-keyshortcuts={action === next ? NEXT_KEY : action.shortcut}
        >
          {action.id === 'pause' && <PauseIcon />} {actionText(action.id, protocol).button}
          {action === next && (
            <kbd className="actions-key" aria-hidden>
              {NEXT_KEY}
            </kbd>
          )}
          {action.shortcut && (
            <kbd className="actions-key" aria-hidden>
              {action.shortcut}
            </kbd>
          )}
        </Button>
      ))}
      {sessionStatus(session.status).ended && <WayBack view={view} role={role} />}
      {may(role, 'session:away') && <AwayControl view={view} />}
      {sessionStatus(session.status).inClinic && (
        <Link className="button button-quiet button-normal" href={`/s/${session.id}/ems`}>
          {PAGE_WORDS.ems}
        </Link>
      )}
      <RareActions actions={rare} protocol={protocol} onAct={onAct}>
        {sessionStatus(session.status).inClinic && !isAtHome(protocol) && (
          <Link className="button button-quiet button-normal" href={`/s/${session.id}/room`}>
            {ROOM_WORDS.page}
          </Link>
        )}
        <HandOverControl view={view} role={role} />
      </RareActions>
    </div>
  );
}

interface RareActionsProps {
  actions: SessionAction[];
  protocol: Protocol;
  onAct: (action: SessionAction) => void;
  /** What is gone to from here as rarely. */
  children: ReactNode;
}

/** On a phone behind "More", so that what is open stands above the fold; elsewhere there is room for them. */
function RareActions({ actions, protocol, onAct, children }: RareActionsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  if (actions.length === 0 && !children) return null;
  return (
    <>
      <Button className="actions-more" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        {PAGE_WORDS.more}
      </Button>
      <span id={id} className={isOpen ? 'actions-rare actions-rare-open' : 'actions-rare'}>
        {actions.map((action) => (
          <Button key={action.id} look="quiet" onClick={() => onAct(action)}>
            {actionText(action.id, protocol).button}
          </Button>
        ))}
        {children}
      </span>
    </>
  );
}
