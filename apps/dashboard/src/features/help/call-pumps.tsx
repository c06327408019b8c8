import { nurseNow, pumpsOfCall, type Board, type HelpCall, type LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { personName } from '../board/person-words.js';
import { sessionOfCall } from './call-words.js';
import { StopState, StopUndo } from './stop-state.js';
import { usePumpStop } from './use-pump-stop.js';
import { words } from './words.en.js';

interface CallPumpsProps {
  call: HelpCall;
  /** The pump of the call's own patient stands above these, in a place of its own. */
  hasOwnAbove: boolean;
}

/**
 * The pumps that can be stopped, by chair, each with one tap, and those that were stopped since the call. A row never moves
 * once it stands: one that begins to run comes last, and one that was stopped stays, so that nobody hits another chair's.
 */
export function CallPumps({ call, hasOwnAbove }: CallPumpsProps) {
  const board = useBoard()?.board ?? null;
  return board && <Rows {...{ call, board, hasOwnAbove }} />;
}

function Rows({ call, board, hasOwnAbove }: CallPumpsProps & { board: Board }) {
  const ownId = sessionOfCall(call.place, board)?.id;
  const [rows, setRows] = useState<readonly string[]>([]);
  const added = pumpsOfCall(board, call)
    .map(({ id }) => id)
    .filter((id) => !(hasOwnAbove && id === ownId) && !rows.includes(id));
  if (added.length > 0) setRows([...rows, ...added]);
  const nothing = hasOwnAbove ? words.noOthers : words.noPumpRuns;
  const sessions = rows.flatMap((id) => board.sessions[id] ?? []);
  return (
    <section className="help-pumps-part">
      <h3>
        {hasOwnAbove ? words.othersRunning : words.allPumps}{' '}
        <span className="help-panel-aside">{sessions.length === 0 ? nothing : words.pumpFirst}</span>
      </h3>
      {sessions.length > 0 && (
        <ul className="help-pumps">
          {sessions.map((session) => (
            <PumpRow key={session.id} {...{ session, board, hasOwnAbove }} isOwn={session.id === ownId} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Its place was just said: on a narrow screen its row may lie below the fold, and the rows keep their order. */
function comeIntoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}

interface PumpRowProps extends Pick<CallPumpsProps, 'hasOwnAbove'> {
  session: LiveSession;
  board: Board;
  isOwn: boolean;
}

function PumpRow({ session, board, isOwn, hasOwnAbove }: PumpRowProps) {
  const pump = usePumpStop(session, board);
  const chair = board.chairs[session.chairId ?? '']?.name ?? '–';
  const patient = board.patients[session.patientId];
  const nurse = board.staff[nurseNow(board.shift.covers, session.nurseId) ?? '']?.name ?? words.noNurse;
  // its place was said after the row stood: the pump is at the top now
  const isAtTop = isOwn && hasOwnAbove;
  const runs = pump.isRunning ? words.runs(nurse) : nurse;
  return (
    <li className={isOwn ? 'help-pump-own' : undefined} ref={isOwn ? comeIntoView : undefined}>
      <div>
        <b>{words.chairOf(chair, patient ? personName(patient) : '')}</b>
        {isOwn && <span className="help-pump-this"> {words.thisCall}</span>}
        {isAtTop || (pump.isRunning && !pump.problem) ? (
          <p className="help-pump-line">{runs}</p>
        ) : (
          <StopUndo pump={pump} instead={nurse} />
        )}
      </div>
      {isAtTop ? (
        <p>{words.atTheTop}</p>
      ) : pump.isRunning ? (
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
