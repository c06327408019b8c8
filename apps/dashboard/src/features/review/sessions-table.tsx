import type { ReviewedSession } from '@chairside/contracts';
import { sessionStatus, type InfusionOutcome } from '@chairside/domain';
import { Link } from 'wouter';
import { DataTable } from '../../ui/data-table.js';
import { useBoard } from '../../live/use-board.js';
import { LevelMark } from '../../ui/level-mark.js';
import { clockTime } from '../vitals/clock-time.js';
import { chairOf } from './gantt/gantt-plan.js';
import { statusWords } from './status-words.js';
import { bookedWords, lateWords, TIMES } from './time-words.js';
import { REVIEW_WORDS as words } from './words.en.js';

interface SessionsTableProps {
  sessions: readonly ReviewedSession[];
  timeZone: string;
}

/** Sessions of the day, by time; each leads to its own page. */
export function SessionsTable({ sessions, timeZone }: SessionsTableProps) {
  return (
    <DataTable
      className="review-table"
      label={words.sessions}
      columns={words.columns}
      figures={{ columns: FIGURES, className: 'review-figures' }}
    >
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} timeZone={timeZone} />
      ))}
    </DataTable>
  );
}

function SessionRow({ session, timeZone }: { session: ReviewedSession; timeZone: string }) {
  const { patientName, patientNumber, protocol, nurse, untakenAlerts } = session;
  return (
    <tr>
      <th scope="row">
        <Link href={`/s/${session.id}`} aria-label={words.open(patientName)}>
          {patientName}
        </Link>
        <span>#{patientNumber}</span>
      </th>
      <td className="review-chair">{chairOf(session) ?? words.none}</td>
      <StatusCell session={session} timeZone={timeZone} />
      <td>
        <Alerts session={session} />
      </td>
      <td className="review-figures">{untakenAlerts === 0 ? words.none : <b>{untakenAlerts}</b>}</td>
      <td className="review-figures">{doseWords(session)}</td>
      <SetsCell session={session} />
      {timesOf(session, timeZone).map((time, index) => (
        <td key={TIMES[index]} className="review-figures">
          {time}
        </td>
      ))}
      <td>{nurse ?? words.none}</td>
      <td>{protocol}</td>
    </tr>
  );
}

function StatusCell({ session, timeZone }: { session: ReviewedSession; timeZone: string }) {
  const { checkedInAt, infusionOutcome, minutesLate } = session;
  return (
    <td>
      {statusWords(session, useBoard()?.board)}
      {checkedInAt === null && (
        <span className={minutesLate === null ? undefined : 'review-late'}>{bookedWords(session, timeZone)}</span>
      )}
      {infusionOutcome && <span>{outcomeWords(session, infusionOutcome)}</span>}
      {lateWords(session).map((said) => (
        <span key={said} className="review-late">
          {said}
        </span>
      ))}
    </td>
  );
}

function SetsCell({ session: { sets, partials, deferred, corrections } }: { session: ReviewedSession }) {
  return (
    <td className="review-figures">
      {sets}
      {partials > 0 && <span>{words.inPart(partials)}</span>}
      {deferred > 0 && <span>{words.deferred(deferred)}</span>}
      {corrections > 0 && <span>{words.corrected(corrections)}</span>}
    </td>
  );
}

function Alerts({ session: { highAlerts, mediumAlerts } }: { session: ReviewedSession }) {
  if (highAlerts + mediumAlerts === 0) return words.none;
  return (
    <span className="review-alerts">
      {highAlerts > 0 && (
        <span>
          <LevelMark level="high" size={16} /> {words.high(highAlerts)}
        </span>
      )}
      {mediumAlerts > 0 && (
        <span>
          <LevelMark level="medium" size={16} /> {words.medium(mediumAlerts)}
        </span>
      )}
    </span>
  );
}

/** The columns whose figures stand under each other. */
const FIGURES: readonly string[] = [...TIMES, 'dose', 'sets', 'untaken'];

/** In, start, end of the drug, out. A dash is for what is still to come. */
function timesOf(session: ReviewedSession, timeZone: string): string[] {
  const { status, checkedInAt } = session;
  const isOver = sessionStatus(status).ended === true;
  return TIMES.map((name) => {
    const at = session[name];
    // who never came did not go out
    if (at !== null && checkedInAt !== null) return clockTime(at, timeZone);
    return isOver ? '' : words.none;
  });
}

/** As charted: from the volume that was read, never an estimate. */
function doseWords({ chartedMg, startedAt, givesDrug }: ReviewedSession): string {
  if (chartedMg !== null) return String(chartedMg);
  return givesDrug && startedAt !== null ? words.notRead : words.none;
}

/** Of who was only observed nothing is said to be given. */
function outcomeWords({ givesDrug }: ReviewedSession, outcome: InfusionOutcome): string {
  return outcome === 'completed' && !givesDrug ? words.observed : words.outcome[outcome];
}
