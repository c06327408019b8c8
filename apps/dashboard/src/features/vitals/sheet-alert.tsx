import type { Alert, LiveSession } from '@chairside/domain';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { AlertLine } from '../board/alert-line.js';
import { alertWords, openAlerts } from '../board/alert-words.js';
import { TakeAlert } from '../board/take-alert.js';
import { useTappedAlert } from '../board/use-held-cards.js';
import { useTileSetting } from '../board/use-tile-setting.js';

/** An alert that nobody has taken: whoever types must not learn of it only when the sheet is closed. */
export function SheetAlert({ session }: { session: LiveSession }) {
  const live = useBoard();
  return live && <RaisedAlert session={session} live={live} />;
}

function RaisedAlert({ session, live }: { session: LiveSession; live: LiveBoard }) {
  const setting = useTileSetting(live.board, false);
  const tapped = useTappedAlert();
  const open = openAlerts(session);
  // taken by this tap: the next one's button must not come under the finger
  const kept = open.find(({ id, state }) => id === tapped && state !== 'raised');
  const raised = open.filter(({ state }) => state === 'raised');
  const [alert, ...others] = kept ? [kept, ...raised] : raised;
  return (
    <div className="entry-alert" data-alert={alert?.id}>
      <SpokenAlert session={session} alert={alert} timeZone={setting.timeZone} />
      {alert && <AlertLine {...{ session, alert, others, setting }} />}
      {alert && !kept && setting.takesAlerts && <TakeAlert session={session} alert={alert} className="entry-mini" />}
    </div>
  );
}

interface SpokenAlertProps {
  session: LiveSession;
  alert: Alert | undefined;
  timeZone: string;
}

/** What is said of it once: its age ticks on in sight alone, and only a high one interrupts. */
function SpokenAlert({ session, alert, timeZone }: SpokenAlertProps) {
  const said = alert ? Object.values(alertWords(session, alert, timeZone)).join(' ') : '';
  return (
    <p className="visually-hidden" aria-live={alert?.level === 'high' ? 'assertive' : 'polite'}>
      {said}
    </p>
  );
}
