import { isAtHome, may, sessionStatus, unmetCriteria, type Role } from '@chairside/domain';
import { useId, useState } from 'react';
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
  more: MoreActs;
}

/** On a phone the rare acts are behind a button of the bar. */
export interface MoreActs {
  id: string;
  isOpen: boolean;
  toggle: () => void;
}

export function useMoreActs(): MoreActs {
  const [isOpen, setIsOpen] = useState(false);
  return { id: useId(), isOpen, toggle: () => setIsOpen(!isOpen) };
}

/** Opens the next step of the visit. */
const NEXT_KEY = 'N';

/** What can be charted now: what the status allows and this role may do. */
export function ActionBar({ view, role, onAct, more }: ActionBarProps) {
  const { session, protocol } = view;
  const offered = actionsFor(session, protocol, role).filter(({ hasOwnPlace }) => !hasOwnPlace);
  const hasPump = protocol.doseGuards !== null;
  const usual = offered.filter(({ isRare }) => !isRare);
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
      <Button className="actions-more" aria-expanded={more.isOpen} aria-controls={more.id} onClick={more.toggle}>
        {PAGE_WORDS.more}
      </Button>
    </div>
  );
}

/** What is charted or opened rarely. On a phone behind "More", so that what is open stands above the fold. */
export function RareActions({ view, role, onAct, more }: ActionBarProps) {
  const { session, protocol } = view;
  const rare = actionsFor(session, protocol, role).filter(({ hasOwnPlace, isRare }) => !hasOwnPlace && isRare);
  return (
    <div id={more.id} className={more.isOpen ? 'actions-rare actions-rare-open' : 'actions-rare'}>
      {rare.map((action) => (
        <Button key={action.id} look="quiet" onClick={() => onAct(action)}>
          {actionText(action.id, protocol).button}
        </Button>
      ))}
      {sessionStatus(session.status).inClinic && !isAtHome(protocol) && (
        <Link className="button button-quiet button-normal" href={`/s/${session.id}/room`}>
          {ROOM_WORDS.page}
        </Link>
      )}
      <HandOverControl view={view} role={role} />
    </div>
  );
}
