import { isStopDescribed, lastStep, type Problem } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { clockTime } from '../vitals/clock-time.js';
import { ProblemText } from './action-dialog.js';
import { SESSION_ACTIONS, type SessionAction } from './session-actions.js';
import type { SessionInView } from './session-in-view.js';
import { PAGE_WORDS as words } from './words.en.js';

interface StopToDescribeProps {
  view: SessionInView;
  /** Why the tap was refused, if it was. */
  problem: Problem | null;
  onDescribe: (action: SessionAction) => void;
}

/** A stop charted by one tap stays open until its reason and volume are charted. */
export function StopToDescribe({
  view: { session, protocol, timeZone, isReadOnly },
  problem,
  onDescribe,
}: StopToDescribeProps) {
  const stop = lastStep(session, 'stop');
  const describe = SESSION_ACTIONS.find(({ id }) => id === 'describe-stop');
  return (
    <>
      <ProblemText problem={problem} timeZone={timeZone} />
      {stop && describe && !isReadOnly && !isStopDescribed(session) && (
        <section className="stop-open">
          <p>{(protocol.doseGuards ? words.toDescribe : words.toExplain)(clockTime(stop.at, timeZone))}</p>
          <Button onClick={() => onDescribe(describe)}>{words.describe}</Button>
        </section>
      )}
    </>
  );
}
