import {
  chairsInOrder,
  isPumpRunning,
  lastStep,
  may,
  nurseNow,
  type Board,
  type HelpCall,
  type LiveSession,
} from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { personName } from '../board/person-words.js';
import { momentOfAct } from '../sessions/moment-of-act.js';
import { useChart } from '../sessions/use-chart.js';
import { clockSeconds } from '../vitals/clock-time.js';
import { words } from './words.en.js';

/** The pumps that run: at the chair of the call first, and the others with their nurse; each is charted as stopped with one tap. */
export function CallPumps({ call }: { call: HelpCall }) {
  const board = useBoard()?.board ?? null;
  const [stopped, setStopped] = useState<readonly string[]>([]);
  if (!board) return null;
  const order = chairsInOrder(board).map(({ id }) => id);
  const all = Object.values(board.sessions)
    .filter((session) => isPumpRunning(session, board.protocols[session.protocolId]) || stopped.includes(session.id))
    .sort((a, b) => order.indexOf(a.chairId ?? '') - order.indexOf(b.chairId ?? ''));
  const isHere = (session: LiveSession) =>
    session.id === call.place.sessionId || (session.chairId !== null && session.chairId === call.place.chairId);
  const [here, others] = [all.filter(isHere), all.filter((session) => !isHere(session))];
  const rowOf = (session: LiveSession) => (
    <PumpRow key={session.id} session={session} board={board} onStop={() => setStopped([...stopped, session.id])} />
  );
  return (
    <section>
      <h3>{words.pump}</h3>
      <p className="help-panel-note">{words.pumpFirst}</p>
      <ul className="help-pumps">{here.map(rowOf)}</ul>
      <h4>{words.othersRunning}</h4>
      {others.length === 0 ? <p>{words.noOthers}</p> : <ul className="help-pumps">{others.map(rowOf)}</ul>}
    </section>
  );
}

interface PumpRowProps {
  session: LiveSession;
  board: Board;
  onStop: () => void;
}

function PumpRow({ session, board, onStop }: PumpRowProps) {
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const role = useMyRole();
  const [tappedAt, setTappedAt] = useState<string | null>(null);
  const chair = board.chairs[session.chairId ?? '']?.name ?? '–';
  const patient = board.patients[session.patientId];
  const nurse = board.staff[nurseNow(board.shift.covers, session.nurseId) ?? '']?.name ?? words.noNurse;
  const at = lastStep(session, 'stop')?.at ?? tappedAt;
  const stop = () => {
    const moment = momentOfAct('session:stop', session, clock.now()) ?? clock.now();
    chart('session:stop', { sessionId: session.id, at: moment });
    setTappedAt(moment);
    onStop();
  };
  const undo = () => {
    chart('session:undo-stop', { sessionId: session.id });
    setTappedAt(null);
  };
  return (
    <li>
      <span>{words.runs(chair, patient ? personName(patient) : '', nurse)}</span>
      {at !== null && (tappedAt !== null || !isPumpRunning(session, board.protocols[session.protocolId])) ? (
        <span>
          {words.stoppedAt(clockSeconds(at, board.clinic?.timeZone ?? 'UTC'))}{' '}
          {role !== null && may(role, 'session:undo-stop') && (
            <Button size="small" onClick={undo}>
              {words.notStopped}
            </Button>
          )}
        </span>
      ) : (
        <Button look="danger" onClick={stop}>
          {words.pumpStopped(chair)}
        </Button>
      )}
      {problem && <span role="alert">{problem.detail}</span>}
    </li>
  );
}
