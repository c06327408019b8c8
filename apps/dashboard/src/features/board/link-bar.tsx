import type { ReactNode } from 'react';
import { useBoardFact } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { NoSignalIcon } from '../../ui/icons.js';
import { clockSeconds, clockTime } from '../vitals/clock-time.js';
import { useNeverHeard } from './use-never-heard.js';
import { words } from './words.en.js';

/** Above everything while the screen is not live: since when, and what to go by. */
export function LinkBar() {
  const link = useLink();
  const neverHeard = useNeverHeard();
  // before the first board there is no clock but the device's
  const timeZone =
    useBoardFact((live) => live?.board.clinic?.timeZone ?? null) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (neverHeard !== null) {
    return <Bar head={words.neverLive(clockSeconds(neverHeard, timeZone))}>{words.tryingAgain}</Bar>;
  }
  if (link.kind !== 'not-live') return null;
  return (
    <Bar head={words.notLiveSince(clockSeconds(link.since, timeZone))}>
      {link.valuesAreOld && words.oldValues(clockTime(link.since, timeZone))}{' '}
      {link.reason === 'blocked' ? words.upgradeBlocked : words.tryingAgain}
    </Bar>
  );
}

function Bar({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div className="link-bar" role="alert">
      <NoSignalIcon size={26} />
      <p>
        <b>
          {head} {words.goByTheBedside}
        </b>{' '}
        {children}
      </p>
    </div>
  );
}
