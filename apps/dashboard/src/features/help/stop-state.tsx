import { may } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { clockSeconds } from '../vitals/clock-time.js';
import type { PumpStop } from './use-pump-stop.js';
import { words } from './words.en.js';

/** What stands in the place of the button: it is no button, so that a second tap of a hurried finger does nothing. */
export function StopState({ pump: { stoppedAt }, timeZone }: { pump: PumpStop; timeZone: string }) {
  return stoppedAt === null ? words.noPumpRuns : words.stoppedAt(clockSeconds(stoppedAt, timeZone));
}

/** A line of its own, apart from where the tap was: what was refused, the way back, or what to do first. */
export function StopUndo({ pump, instead }: { pump: PumpStop; instead: string }) {
  const role = useMyRole();
  if (pump.problem)
    return (
      <p className="help-pump-line" role="alert">
        {pump.problem.detail}
      </p>
    );
  const isOffered = pump.stoppedAt !== null && role !== null && may(role, 'session:undo-stop');
  return (
    <p className="help-pump-line">
      {isOffered ? (
        <Button size="small" onClick={pump.undo}>
          {words.notStopped}
        </Button>
      ) : (
        pump.isRunning && instead
      )}
    </p>
  );
}
