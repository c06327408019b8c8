import { isStopDescribed, lastStep, type Problem } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { clockTime } from '../vitals/clock-time.js';
import { ProblemText } from './problem-text.js';
import type { SessionAction } from './session-action.js';
import { actionOf } from './session-actions.js';
import { actionText } from './action-text.js';
import type { SessionInView } from './session-in-view.js';
import { PAGE_WORDS as words } from './words.en.js';

interface StopToDescribeProps {
  view: SessionInView;
  /** Why the tap was refused, if it was. */
  problem: Problem | null;
  onAct: (action: SessionAction) => void;
}

/** A stop charted by one tap stays open until its reason and volume are charted. */
export function StopToDescribe({
  view: { session, protocol, timeZone, isReadOnly },
  problem,
  onAct,
}: StopToDescribeProps) {
  const stop = lastStep(session, 'stop');
  const hasPump = protocol.doseGuards !== null;
  return (
    <>
      <ProblemText problem={problem} timeZone={timeZone} />
      {stop && !isReadOnly && !isStopDescribed(session) && (
        <section className="stop-open">
          <p>{(hasPump ? words.toDescribe : words.toExplain)(clockTime(stop.at, timeZone))}</p>
          <Button onClick={() => onAct(actionOf('undo-stop'))}>{actionText('undo-stop', protocol).button}</Button>
          <Button onClick={() => onAct(actionOf('describe-stop'))}>{words.describe}</Button>
        </section>
      )}
    </>
  );
}
