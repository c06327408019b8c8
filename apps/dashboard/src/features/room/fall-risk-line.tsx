import { may, type FallRisk } from '@chairside/domain';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { useSendingAnswers } from '../discharge/use-sending-answers.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useChart } from '../sessions/use-chart.js';
import { PINNED_WORDS as words } from './words.en.js';

interface FallRiskLineProps {
  risk: FallRisk;
  sessionId: string;
  timeZone: string;
}

/** Whether the patient may get up alone, what ends that, and the press that does once nothing unsteady goes on. */
export function FallRiskLine({ risk, sessionId, timeZone }: FallRiskLineProps) {
  const { clock } = useLive();
  const role = useMyRole();
  const { chart, problem } = useChart();
  const isSending = useSendingAnswers(sessionId).has('walks-steadily');
  const seen = (): void => chart('check:record', { sessionId, check: 'walks-steadily', answer: true, at: clock.now() });
  return (
    <div className="pinned">
      <b>{words.fallRisk}</b> {words.fallRiskUntil[risk]}{' '}
      {risk === 'until-walk' && role !== null && may(role, 'check:record') && (
        <Button size="small" disabled={isSending} onClick={seen}>
          {words.seenWalking}
        </Button>
      )}
      <ProblemText problem={problem} timeZone={timeZone} />
    </div>
  );
}
