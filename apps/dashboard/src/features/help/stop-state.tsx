import { may } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { clockSeconds } from '../vitals/clock-time.js';
import { STOP_STANDS_WORDS } from '../sessions/stop-stands-words.en.js';
import type { PumpStop } from './use-pump-stops.js';
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
  if (pump.isRunning) return <p className="help-pump-line">{instead}</p>;
  return <p className="help-pump-line">{role !== null && may(role, 'session:undo-stop') && <WayBack pump={pump} />}</p>;
}

/** The button while it is taken; else why the stop stands, and what to do where the pump runs all the same. */
function WayBack({ pump }: { pump: PumpStop }) {
  if (pump.undoing === null) return null;
  if (pump.undoing !== 'possible')
    return (
      <>
        {STOP_STANDS_WORDS.stands[pump.undoing]} {STOP_STANDS_WORDS.next(true)}
      </>
    );
  return (
    <Button size="small" onClick={pump.undo}>
      {words.notStopped}
    </Button>
  );
}
