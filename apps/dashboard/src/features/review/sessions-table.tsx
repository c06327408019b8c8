import type { DayReview, ReviewedSession } from '@chairside/contracts';
import { STATUS_WORDS } from '@chairside/domain';
import { Link } from 'wouter';
import { LevelMark } from '../../ui/level-mark.js';
import { clockTime } from '../vitals/clock-time.js';
import { REVIEW_WORDS as words } from './words.en.js';

/** Every session of the day, by chair and time; each leads to its own page. */
export function SessionsTable({ review: { sessions, timeZone } }: { review: DayReview }) {
  const { columns } = words;
  return (
    <section className="review-table" tabIndex={0} aria-label={words.sessions}>
      <table>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, word]) => (
              <th key={key} scope="col">
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
  const { chair, patientName, patientNumber, protocol, nurse, status, infusionOutcome, sets, corrections } = session;
  return (
    <tr>
      <td className="review-chair">{chair ?? words.none}</td>
      <th scope="row">
        <Link href={`/s/${session.id}`} aria-label={words.open(patientName)}>
          {patientName}
        </Link>
        <span>#{patientNumber}</span>
      </th>
      <td>{protocol}</td>
      <td>{nurse ?? words.none}</td>
      <td>
        {STATUS_WORDS[status]}
        {infusionOutcome && <span>{words.outcome[infusionOutcome]}</span>}
      </td>
      <td className="review-figures">{timesOf(session, timeZone)}</td>
      <td className="review-figures">
        {sets}
        {corrections > 0 && <span>{words.corrected(corrections)}</span>}
      </td>
      <td>
        <Alerts session={session} />
      </td>
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

/** In, start, end of the drug, out; the booked time while nobody came. */
function timesOf(session: ReviewedSession, timeZone: string): string {
  const { checkedInAt, startedAt, drugEndedAt, endedAt, scheduledAt } = session;
  if (checkedInAt === null) return words.scheduled(clockTime(scheduledAt, timeZone));
  return [checkedInAt, startedAt, drugEndedAt, endedAt]
    .map((at) => (at === null ? words.none : clockTime(at, timeZone)))
    .join(' · ');
}
