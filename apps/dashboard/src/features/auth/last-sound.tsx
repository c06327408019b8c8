import { phaseWords, whoCanAlert, type Board, type LiveSession } from '@chairside/domain';
import { useLive } from '../../live/live-context.js';
import { useBoard } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { personName } from '../board/person-words.js';
import { clockTime } from '../vitals/clock-time.js';
import { lastSoundWords as words } from './leave-words.en.js';
import { useLastToHear } from './use-last-to-hear.js';
import './leave.css';

/** That no device sounds once this one is signed out, and for whom; without a line, what was known (floor rule 13). */
export function LastSound() {
  const board = useBoard()?.board;
  const { others } = useLive();
  const link = useLink();
  const isLast = useLastToHear();
  if (!board || isLast === null) return null;
  const before = others.current().hearing;
  const since = link.kind === 'not-live' ? clockTime(link.since, board.clinic?.timeZone ?? 'UTC') : null;
  return (
    <section className="last-sound" role="alert">
      <p>
        <b>{isLast === 'last' ? words.last : words.mayBeLast}</b>{' '}
        {isLast === 'last' ? words.thenNobody : since === null ? words.notSaid : words.notLive(since, before)}
      </p>
      <p>{words.stillHere}</p>
      <ul>
        {whoCanAlert(board)
          .map((session) => ({ id: session.id, who: whoIs(session, board) }))
          .sort((a, b) => a.who.localeCompare(b.who, 'en', { numeric: true }))
          .map(({ id, who }) => (
            <li key={id}>{who}</li>
          ))}
      </ul>
      <p>{words.testAnother}</p>
    </section>
  );
}

function whoIs({ chairId, patientId, protocolId, status }: LiveSession, board: Board): string {
  const patient = board.patients[patientId];
  const protocol = board.protocols[protocolId];
  const chair = board.chairs[chairId ?? ''];
  const place = protocol?.home ? words.atHome : chair ? words.chair(chair.name) : words.noChair;
  const phase = phaseWords(status, protocol);
  return words.person(place, patient ? personName(patient) : '', phase);
}
