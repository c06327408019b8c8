import type { ReviewedSession } from '@chairside/contracts';
import { takingSeconds } from '@chairside/domain';
import { conditionWords } from '../board/alert-words.js';
import { clockTime } from '../vitals/clock-time.js';

interface WorstTaking {
  session: ReviewedSession;
  seconds: number;
  /** "4:05". */
  minutesAndSeconds: string;
  /** "13:42, SpO₂ 84%". */
  what: string;
}

/** The high alert of the day that waited longest for a person; nothing where none was taken. */
export function worstTaking(sessions: readonly ReviewedSession[], timeZone: string): WorstTaking | null {
  const taken = sessions.flatMap((session) =>
    session.alerts.flatMap((alert) => {
      const seconds = alert.level === 'high' ? takingSeconds(alert) : null;
      return seconds === null ? [] : [{ session, alert, seconds }];
    }),
  );
  const worst = taken.sort((a, b) => b.seconds - a.seconds)[0];
  if (!worst) return null;
  const { session, alert, seconds } = worst;
  const { what } = conditionWords(alert.condition, alert.facts, timeZone);
  const minutesAndSeconds = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return { session, seconds, minutesAndSeconds, what: `${clockTime(alert.raisedAt, timeZone)}, ${what}` };
}
