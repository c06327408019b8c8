import type { Board, HelpCall, LiveSession } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { personName } from '../board/person-words.js';
import { sessionOfCall } from './call-words.js';
import { StopState, StopUndo } from './stop-state.js';
import { usePumpStop } from './use-pump-stop.js';
import { words } from './words.en.js';

/**
 * The pump of the patient who is in danger, where a call opens with its place: first, largest, and alone. Whatever is said
 * above it pushes only what is harmless under a finger.
 */
export function OwnPump({ call }: { call: HelpCall }) {
  const board = useBoard()?.board ?? null;
  const session = board ? sessionOfCall(call.place, board) : undefined;
  return (
    <section className="help-own-pump" aria-label={words.ownPump}>
      {board && session ? <Pump key={session.id} session={session} board={board} /> : <p>{words.noPatientThere}</p>}
    </section>
  );
}

function Pump({ session, board }: { session: LiveSession; board: Board }) {
  const pump = usePumpStop(session, board);
  const chair = board.chairs[session.chairId ?? '']?.name ?? '–';
  const patient = board.patients[session.patientId];
  return (
    <>
      <h3>{words.chairOf(chair, patient ? personName(patient) : '')}</h3>
      <StopUndo pump={pump} instead={words.pumpFirst} />
      {pump.isRunning ? (
        <Button look="danger" className="help-own-stop" onClick={pump.stop}>
          {words.pumpStopped(chair)}
        </Button>
      ) : (
        <p className="help-own-said">
          <StopState pump={pump} timeZone={board.clinic?.timeZone ?? 'UTC'} />
          {pump.stoppedAt !== null && ` ${words.reasonLater}`}
        </p>
      )}
    </>
  );
}
