import { minutesAfter, type Board } from '@chairside/domain';
import { Link } from 'wouter';
import { LATE_MINUTES } from './empty-chair.js';
import { useTrustedMinute } from './use-trusted-minute.js';
import { LATE_COUNT_WORDS as words } from './late-count-words.en.js';

/** Who is awaited and has not come: also those whose chair is not empty, and whom no tile can show. */
export function LateCount({ board: { sessions, day } }: { board: Board }) {
  const now = useTrustedMinute();
  const late = Object.values(sessions).filter(
    ({ status, scheduledAt }) => status === 'scheduled' && minutesAfter(scheduledAt, LATE_MINUTES) < now,
  );
  if (late.length === 0 || day === null) return null;
  return (
    <Link className="count count-late" href={`/plan/${day}`}>
      <b>{late.length}</b> {words.lateArrivals}
    </Link>
  );
}
