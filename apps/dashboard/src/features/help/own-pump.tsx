import { sessionOfCall, type Board, type HelpCall } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { personName } from '../board/person-words.js';
import { placeSaid } from './call-place.js';
import { correctionWords, placeWords } from './call-words.js';
import { StopState, StopUndo } from './stop-state.js';
import type { PumpOf, PumpStop } from './use-pump-stops.js';
import { words } from './words.en.js';

interface OwnPumpProps {
  call: HelpCall;
  pumpOf: PumpOf;
}

/**
 * The pump of the patient who is in danger: first, and largest. Its room is there before its chair is said, so that nothing
 * below moves then; it stands below, marked, as well. It never becomes another chair's under a finger: once the place is
 * corrected, no button stands here.
 */
export function OwnPump({ call, pumpOf }: OwnPumpProps) {
  const board = useBoard()?.board ?? null;
  const session = board ? sessionOfCall(call.place, board) : undefined;
  const [first, setFirst] = useState<string | null>(null);
  if (first === null && session) setFirst(session.id);
  if (!board) return null;
  const isMoved = first !== null && first !== session?.id;
  return (
    <section className={`help-own-pump ${isMoved ? 'help-own-moved' : ''}`} aria-label={words.ownPump}>
      {isMoved ? (
        <Moved call={call} board={board} />
      ) : session ? (
        <Pump pump={pumpOf(session, board)} {...{ call, board }} />
      ) : (
        <p>{isSaid(call) ? words.noPatientThere : words.ownHere}</p>
      )}
    </section>
  );
}

function isSaid({ place: { chairId, words: said } }: HelpCall): boolean {
  return chairId !== null || said !== null;
}

interface PumpProps {
  call: HelpCall;
  board: Board;
  pump: PumpStop;
}

function Pump({ call, board, pump }: PumpProps) {
  const session = sessionOfCall(call.place, board);
  const chair = board.chairs[session?.chairId ?? '']?.name ?? '–';
  const patient = board.patients[session?.patientId ?? ''];
  return (
    <>
      <h3>{words.chairOf(chair, patient ? personName(patient) : '')}</h3>
      <StopUndo pump={pump} instead={correctionWords(call, board) ?? words.pumpFirst} />
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

/** Where the large button of the first place stood: nothing to press, and which row below is the call's own now. */
function Moved({ call, board }: { call: HelpCall; board: Board }) {
  return (
    <>
      <h3>{words.movedTo(placeWords(call.place, board) || words.anotherPlace)}</h3>
      <p className="help-pump-line">{correctionWords(call, board)}</p>
      <p className="help-own-said">{placeSaid(call, board)}</p>
    </>
  );
}
