import type { DayReview, ReviewedSession } from '@chairside/contracts';
import { waitedSeconds } from '@chairside/domain';
import { conditionWords } from '../board/alert-words.js';
import { clockTime } from '../vitals/clock-time.js';
import { REVIEW_WORDS } from './words.en.js';

const words = REVIEW_WORDS.watching;

interface WorstTaking {
  session: ReviewedSession;
  seconds: number;
  /** "4:05". */
  minutesAndSeconds: string;
  /** "13:42, SpO₂ 84%". */
  what: string;
}

/** The high alert of the day that waited longest for a person, also where nobody came; nothing where there was none. */
export function worstTaking({ sessions, timeZone, asOf }: DayReview): WorstTaking | null {
  const waited = sessions.flatMap((session) =>
    session.alerts
      .filter(({ level }) => level === 'high')
      .map((alert) => ({ session, alert, seconds: waitedSeconds(alert, session.endedAt ?? asOf) })),
  );
  const worst = waited.sort((a, b) => b.seconds - a.seconds)[0];
  if (!worst) return null;
  const { session, alert, seconds } = worst;
  const { what } = conditionWords(alert.condition, alert.facts, timeZone);
  const minutesAndSeconds = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const said = `${clockTime(alert.raisedAt, timeZone)}, ${what}`;
  return { session, seconds, minutesAndSeconds, what: alert.takenAt === null ? words.nobodyTook(said) : said };
}
