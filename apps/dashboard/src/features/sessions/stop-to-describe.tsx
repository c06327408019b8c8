import { isStopDescribed, lastStep, minutesBetween, sessionMove, undoOfStop, type Problem } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { clockTime } from '../vitals/clock-time.js';
import { ProblemText } from './problem-text.js';
import type { SessionAction } from './session-action.js';
import { actionOf } from './session-actions.js';
import { actionText } from './action-text.js';
import type { SessionInView } from './session-in-view.js';
import { STOP_STANDS_WORDS } from './stop-stands-words.en.js';
import { useAsTapped } from './use-as-tapped.js';
import { PAGE_WORDS as words } from './words.en.js';

/** So long somebody may look for the button that took a tap back. */
const UNDO_MINUTES = sessionMove('undo-stop').undoes?.withinMinutes ?? 0;

interface StopToDescribeProps {
  view: SessionInView;
  /** Why the tap was refused, if it was. */
  problem: Problem | null;
  onAct: (action: SessionAction) => void;
}

/**
 * A stop charted by one tap stays open until its reason and volume are charted. Where the tap cannot be taken back any more that
 * is said, with what to do instead, and no button is offered that would be refused (floor rule 14).
 */
export function StopToDescribe({
  view: { session: recorded, protocol, timeZone, isReadOnly },
  problem,
  onAct,
}: StopToDescribeProps) {
  const now = useClinicNow();
  const session = useAsTapped(recorded);
  const stop = lastStep(session, 'stop');
  const undo = undoOfStop(session, now);
  const hasPump = protocol.doseGuards !== null;
  return (
    <>
      <ProblemText problem={problem} timeZone={timeZone} />
      {stop && !isReadOnly && !isStopDescribed(session) && (
        <section className="stop-open">
          <p>{(hasPump ? words.toDescribe : words.toExplain)(clockTime(stop.at, timeZone))}</p>
          {undo === 'possible' && (
            <Button onClick={() => onAct(actionOf('undo-stop'))}>{actionText('undo-stop', protocol).button}</Button>
          )}
          <Button onClick={() => onAct(actionOf('describe-stop'))}>{words.describe}</Button>
          {undo === 'late' && (
            <p className="stop-stands">
              {STOP_STANDS_WORDS.stands.late} {STOP_STANDS_WORDS.next(hasPump)}
            </p>
          )}
        </section>
      )}
      {stop && !isReadOnly && undo === 'described' && minutesBetween(stop.at, now) <= UNDO_MINUTES && (
        <p className="stop-stands stop-stands-bar" role="note">
          {STOP_STANDS_WORDS.stands.described} {STOP_STANDS_WORDS.next(hasPump)} {STOP_STANDS_WORDS.wrong}
        </p>
      )}
    </>
  );
}
