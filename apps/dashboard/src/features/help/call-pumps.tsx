import { nurseNow, pumpsOfCall, sessionOfCall, type Board, type HelpCall, type LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { personName } from '../board/person-words.js';
import { StopState, StopUndo } from './stop-state.js';
import type { PumpOf, PumpStop } from './use-pump-stops.js';
import { words } from './words.en.js';

interface CallPumpsProps {
  call: HelpCall;
  pumpOf: PumpOf;
}

/**
 * The pumps that can be stopped, by chair, each with one tap, and those that were stopped since the call. A row never moves
 * once it stands, whatever place is said or corrected: one that begins to run comes last, one that was stopped stays, and the
 * call's own is marked where it stands, so that nobody hits another chair's.
 */
export function CallPumps({ call, pumpOf }: CallPumpsProps) {
  const board = useBoard()?.board ?? null;
  return board && <Rows {...{ call, board, pumpOf }} />;
}

function Rows({ call, board, pumpOf }: CallPumpsProps & { board: Board }) {
  const ownId = sessionOfCall(call.place, board)?.id;
  const [rows, setRows] = useState<readonly string[]>([]);
  const added = pumpsOfCall(board, call)
    .map(({ id }) => id)
    .filter((id) => !rows.includes(id));
  if (added.length > 0) setRows([...rows, ...added]);
  const sessions = rows.flatMap((id) => board.sessions[id] ?? []);
  return (
    <section className="help-pumps-part">
      <h3>
        {words.allPumps}{' '}
        <span className="help-panel-aside">{sessions.length === 0 ? words.noPumpRuns : words.pumpFirst}</span>
      </h3>
      {sessions.length > 0 && (
        <ul className="help-pumps">
          {sessions.map((session) => (
            <PumpRow
              key={session.id}
              {...{ session, board }}
              pump={pumpOf(session, board)}
              isOwn={session.id === ownId}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface PumpRowProps {
  session: LiveSession;
  board: Board;
  pump: PumpStop;
  isOwn: boolean;
}

function PumpRow({ session, board, pump, isOwn }: PumpRowProps) {
  const chair = board.chairs[session.chairId ?? '']?.name ?? '–';
  const patient = board.patients[session.patientId];
  const nurse = board.staff[nurseNow(board.shift.covers, session.nurseId) ?? '']?.name ?? words.noNurse;
  return (
    <li className={isOwn ? 'help-pump-own' : undefined}>
      <div>
        <b>{words.chairOf(chair, patient ? personName(patient) : '')}</b>
        {isOwn && <span className="help-pump-this"> {words.thisCall}</span>}
        {pump.isRunning && !pump.problem ? (
          <p className="help-pump-line">{words.runs(nurse)}</p>
        ) : (
          <StopUndo pump={pump} instead={nurse} />
        )}
      </div>
      {pump.isRunning ? (
        <Button look={isOwn ? 'danger' : 'plain'} onClick={pump.stop}>
          {words.pumpStopped(chair)}
        </Button>
      ) : (
        <p className="help-pump-stopped">
          <StopState pump={pump} timeZone={board.clinic?.timeZone ?? 'UTC'} />
        </p>
      )}
    </li>
  );
}
