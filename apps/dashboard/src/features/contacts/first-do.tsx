import { may, type Iso } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { actionText } from '../sessions/action-text.js';
import type { SessionAction } from '../sessions/session-action.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { CONTACT_WORDS as words } from './words.en.js';

interface FirstDoProps {
  act: SessionAction;
  view: SessionInView;
  now: Iso;
  onAct: (action: SessionAction) => void;
}

/** Nobody is a no-show before somebody tried to reach them: says so, and leads there. */
export function FirstDo({ act, view, now, onAct }: FirstDoProps) {
  const role = useMyRole();
  const { session, protocol, timeZone } = view;
  if (now < session.scheduledAt)
    return <p className="action-differs">{words.beforeTime(clockTime(session.scheduledAt, timeZone))}</p>;
  return (
    <>
      <p className="action-differs">{words.callFirst}</p>
      {role !== null && may(role, act.command) && (
        <Button onClick={() => onAct(act)}>{actionText(act.id, protocol).button}</Button>
      )}
    </>
  );
}
