import { PREPARATION_WORDS, type Board, type Id, type LiveSession } from '@chairside/domain';
import { Link } from 'wouter';
import { useLive } from '../../live/live-context.js';
import { useBoard } from '../../live/use-board.js';
import { useMe } from '../auth/use-me.js';
import { chairNow } from '../board/chair-now.js';
import { personName } from '../board/person-words.js';
import { halfAnswers } from '../preparations/half-answers.js';
import { clockTime } from './clock-time.js';
import { leftSheets } from './entry-drafts.js';
import { OPENS_SET } from './opens-set.js';
import { LEFT_DRAFT_WORDS as words } from './left-draft-words.en.js';

/** Sheets, and half answers, of other patients that whoever is here left for this one: unsaved, and one press away. */
export function LeftDrafts({ except }: { except?: Id }) {
  const board = useBoard()?.board;
  const author = useMe().id;
  const { clock: clinic } = useLive();
  if (!board) return null;
  const answers = halfAnswers(author).filter(({ sessionId }) => sessionId !== except);
  return (
    <>
      {leftSheets(author, clinic.now()).map(({ sheet, begunAt }) => {
        const session = sessionOfSheet(board, sheet);
        if (!session || session.id === except) return null;
        const isCorrection = sheet !== session.id;
        const clock = begunAt === null ? '' : clockTime(begunAt, board.clinic?.timeZone ?? 'UTC');
        const said = words.kept(...whoAndWhere(board, session), clock, isCorrection);
        return <Left key={sheet} said={said} href={`/s/${session.id}?do=${isCorrection ? sheet : OPENS_SET}`} />;
      })}
      {answers.map(({ sessionId, name }) => {
        const session = board.sessions[sessionId];
        if (!session) return null;
        const said = words.answer(PREPARATION_WORDS[name], ...whoAndWhere(board, session));
        return <Left key={`${sessionId} ${name}`} said={said} href={`/s/${sessionId}`} />;
      })}
    </>
  );
}

function Left({ said, href }: { said: string; href: string }) {
  return (
    <p className="left-draft" role="status">
      <span>{said}</span> <Link href={href}>{words.back}</Link>
    </p>
  );
}

function whoAndWhere(board: Board, session: LiveSession): [patient: string, chair: string | undefined] {
  const patient = board.patients[session.patientId];
  return [patient ? personName(patient) : '', chairNow(board, session)?.name];
}

/** A sheet charts for a session, or corrects one of its readings. */
function sessionOfSheet({ sessions }: Board, sheet: string): LiveSession | undefined {
  return sessions[sheet] ?? Object.values(sessions).find(({ readings }) => readings.some(({ id }) => id === sheet));
}
