import type { LiveSession } from '@chairside/domain';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { AlertLine } from '../board/alert-line.js';
import { openAlerts } from '../board/alert-words.js';
import { useTileSetting } from '../board/use-tile-setting.js';

/** An alert that nobody has taken: whoever types must not learn of it only when the sheet is closed. */
export function SheetAlert({ session }: { session: LiveSession }) {
  const live = useBoard();
  return live && <RaisedAlert session={session} live={live} />;
}

function RaisedAlert({ session, live }: { session: LiveSession; live: LiveBoard }) {
  const setting = useTileSetting(live.board, false);
  const [alert, ...others] = openAlerts(session).filter(({ state }) => state === 'raised');
  return (
    <div className="entry-alert" role="alert">
      {alert && <AlertLine {...{ session, alert, setting }} more={others.length} />}
    </div>
  );
}
