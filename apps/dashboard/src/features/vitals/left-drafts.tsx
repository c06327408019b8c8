import type { Board, Id, LiveSession } from '@chairside/domain';
import { Link } from 'wouter';
import { useLive } from '../../live/live-context.js';
import { useBoard } from '../../live/use-board.js';
import { useMe } from '../auth/use-me.js';
import { personName } from '../board/person-words.js';
import { clockTime } from './clock-time.js';
import { leftSheets } from './entry-drafts.js';
import { OPENS_SET } from './opens-set.js';
import { LEFT_DRAFT_WORDS as words } from './left-draft-words.en.js';

/** Sheets of other patients that whoever is here left for this one: unsaved, and one press away. */
export function LeftDrafts({ except }: { except?: Id }) {
  const board = useBoard()?.board;
  const author = useMe().id;
  const { clock: clinic } = useLive();
  if (!board) return null;
  return leftSheets(author, clinic.now()).map(({ sheet, begunAt }) => {
    const session = sessionOfSheet(board, sheet);
    if (!session || session.id === except) return null;
    const patient = board.patients[session.patientId];
    const chair = board.chairs[session.chairId ?? '']?.name;
    const isCorrection = sheet !== session.id;
    const clock = begunAt === null ? '' : clockTime(begunAt, board.clinic?.timeZone ?? 'UTC');
    return (
      <p key={sheet} className="left-draft" role="status">
        <span>{words.kept(patient ? personName(patient) : '', chair, clock, isCorrection)}</span>{' '}
        <Link href={`/s/${session.id}?do=${isCorrection ? sheet : OPENS_SET}`}>{words.back}</Link>
      </p>
    );
  });
}

/** A sheet charts for a session, or corrects one of its readings. */
function sessionOfSheet({ sessions }: Board, sheet: string): LiveSession | undefined {
  return sessions[sheet] ?? Object.values(sessions).find(({ readings }) => readings.some(({ id }) => id === sheet));
}
