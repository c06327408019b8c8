import { chairsInOrder, nurseNow, runningPumps, type Board, type HelpCall, type LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { personName } from '../board/person-words.js';
import { sessionOfCall } from './call-words.js';
import { StopState, StopUndo } from './stop-state.js';
import { usePumpStop } from './use-pump-stop.js';
import { words } from './words.en.js';

/**
 * The pumps of other patients, by chair, each charted as stopped with one tap. A row never moves once it stands: one that
 * begins to run comes last, and one that was stopped stays, so that nobody hits another chair's.
 */
export function OtherPumps({ call }: { call: HelpCall }) {
  const board = useBoard()?.board ?? null;
  return board && <Rows call={call} board={board} />;
}

function Rows({ call, board }: { call: HelpCall; board: Board }) {
  const ownId = sessionOfCall(call.place, board)?.id;
  const [rows, setRows] = useState<readonly string[]>([]);
  const order = chairsInOrder(board).map(({ id }) => id);
  const added = runningPumps(board)
    .filter(({ id }) => id !== ownId && !rows.includes(id))
    .sort((a, b) => order.indexOf(a.chairId ?? '') - order.indexOf(b.chairId ?? ''))
    .map(({ id }) => id);
  if (added.length > 0) setRows([...rows, ...added]);
  const sessions = rows.flatMap((id) => board.sessions[id] ?? []);
  return (
    <section>
      <h3>{words.othersRunning}</h3>
      {sessions.length === 0 ? (
        <p>{words.noOthers}</p>
      ) : (
        <>
          <p className="help-panel-note">{words.pumpFirst}</p>
          <ul className="help-pumps">
            {sessions.map((session) => (
              <PumpRow key={session.id} session={session} board={board} isOwn={session.id === ownId} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface PumpRowProps {
  session: LiveSession;
  board: Board;
  /** The place of the call was said after the row stood: its pump is at the top now. */
  isOwn: boolean;
}

function PumpRow({ session, board, isOwn }: PumpRowProps) {
  const pump = usePumpStop(session, board);
  const chair = board.chairs[session.chairId ?? '']?.name ?? '–';
  const patient = board.patients[session.patientId];
  const nurse = board.staff[nurseNow(board.shift.covers, session.nurseId) ?? '']?.name ?? words.noNurse;
  return (
    <li>
      <div>
        <b>{words.chairOf(chair, patient ? personName(patient) : '')}</b>
        {isOwn || (pump.isRunning && !pump.problem) ? (
          <p className="help-pump-line">{nurse}</p>
        ) : (
          <StopUndo pump={pump} instead={nurse} />
        )}
      </div>
      {isOwn ? (
        <p>{words.atTheTop}</p>
      ) : pump.isRunning ? (
        <Button onClick={pump.stop}>{words.pumpStopped(chair)}</Button>
      ) : (
        <p>
          <StopState pump={pump} timeZone={board.clinic?.timeZone ?? 'UTC'} />
        </p>
      )}
    </li>
  );
}
