import type { ReviewedSession } from '@chairside/contracts';
import { sessionStatus, STATUS_WORDS, type Board, type InfusionOutcome } from '@chairside/domain';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { LevelMark } from '../../ui/level-mark.js';
import { clockTime } from '../vitals/clock-time.js';
import { REVIEW_WORDS as words } from './words.en.js';
import '../../ui/scroll-edge.css';

interface SessionsTableProps {
  sessions: readonly ReviewedSession[];
  timeZone: string;
}

/** Sessions of the day, by time; each leads to its own page. */
export function SessionsTable({ sessions, timeZone }: SessionsTableProps) {
  const { columns } = words;
  return (
    <section className="review-table scroll-edge" tabIndex={0} aria-label={words.sessions}>
      <table>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, word]) => (
              <th key={key} scope="col" className={FIGURES.includes(key) ? 'review-figures' : undefined}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SessionRow({ session, timeZone }: { session: ReviewedSession; timeZone: string }) {
  const { chair, patientName, patientNumber, protocol, nurse, infusionOutcome, sets, corrections } = session;
  const board = useBoard()?.board;
  return (
    <tr>
      <th scope="row">
        <Link href={`/s/${session.id}`} aria-label={words.open(patientName)}>
          {patientName}
        </Link>
        <span>#{patientNumber}</span>
      </th>
      <td className="review-chair">{chair ?? words.none}</td>
      <td>{protocol}</td>
      <td>{nurse ?? words.none}</td>
      <td>
        {statusWords(session, board)}
        {session.checkedInAt === null && <span>{words.scheduled(clockTime(session.scheduledAt, timeZone))}</span>}
        {infusionOutcome && <span>{outcomeWords(session, infusionOutcome)}</span>}
      </td>
      {timesOf(session, timeZone).map((time, index) => (
        <td key={TIMES[index]} className="review-figures">
          {time}
        </td>
      ))}
      <td className="review-figures">{doseWords(session)}</td>
      <td className="review-figures">
        {sets}
        {corrections > 0 && <span>{words.corrected(corrections)}</span>}
      </td>
      <td>
        <Alerts session={session} />
      </td>
      <td className="review-figures">{session.untakenAlerts === 0 ? words.none : <b>{session.untakenAlerts}</b>}</td>
    </tr>
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

const TIMES = ['checkedInAt', 'startedAt', 'drugEndedAt', 'endedAt'] as const;
/** The columns whose figures stand under each other. */
const FIGURES: readonly string[] = [...TIMES, 'dose', 'sets', 'untaken'];

/** In, start, end of the drug, out. A dash is for what is still to come. */
function timesOf(session: ReviewedSession, timeZone: string): string[] {
  const { status } = session;
  const isOver = sessionStatus(status).ended === true;
  return TIMES.map((name) => {
    const at = session[name];
    if (at !== null) return clockTime(at, timeZone);
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

/** The protocol's own word, as far as this screen knows the protocol. */
function statusWords({ id, protocol: name, status }: ReviewedSession, board: Board | undefined): string {
  const ofSession = board?.protocols[board.sessions[id]?.protocolId ?? ''];
  const protocol = ofSession ?? Object.values(board?.protocols ?? {}).find((other) => other.name === name);
  return protocol?.statusLabels[status] ?? STATUS_WORDS[status];
}
