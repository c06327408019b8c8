import { useBoard } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { NoSignalIcon } from '../../ui/icons.js';
import { clockSeconds, clockTime } from '../vitals/clock-time.js';
import { words } from './words.en.js';

/** Above everything while the screen is not live: since when, and what to go by. */
export function LinkBar() {
  const link = useLink();
  const timeZone = useBoard()?.board.clinic?.timeZone;
  if (link.kind !== 'not-live' || timeZone === undefined) return null;
  return (
    <div className="link-bar" role="alert">
      <NoSignalIcon size={26} />
      <p>
        <b>
          {words.notLiveSince(clockSeconds(link.since, timeZone))} {words.goByTheBedside}
        </b>{' '}
        {link.valuesAreOld && words.oldValues(clockTime(link.since, timeZone))}{' '}
        {link.reason === 'blocked' ? words.upgradeBlocked : words.tryingAgain}
      </p>
    </div>
  );
}
