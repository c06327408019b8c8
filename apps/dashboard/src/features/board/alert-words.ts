import {
  signsOf,
  VITAL_SIGNS,
  isVitalSign,
  isOpen,
  type Alert,
  type AlertLevel,
  type LiveSession,
  type Panel,
  type ReachedLimit,
} from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { shortOf } from './next-due.js';
import { words } from './words.en.js';

/** An alert in words: what was measured, and how it stands to the limit. */
export interface AlertWords {
  what: string;
  rest: string;
}

/** "BP 186/112" and "at or above 180/110"; "Set overdue" and "due 10:50". */
export function alertWords(session: LiveSession, alert: Alert, timeZone: string): AlertWords {
  const { condition } = alert;
  if (condition.rule === 'set-overdue') return words.setOverdueSince(clockTime(condition.dueAt, timeZone));
  const [first] = condition.reached;
  if (!first) return { what: shortOf(condition.about), rest: '' };
  const limits = condition.reached.map(({ at }) => at).join('/');
  return {
    what: `${shortOf(condition.about)} ${figures(session, condition.about, condition.reached, condition.readingId)}`,
    rest: `${words.limit[first.direction]} ${limits}`,
  };
}

/** Cuff values are read in pairs: the one that is within its limit belongs to the figure too. */
function figures(session: LiveSession, about: string, reached: readonly ReachedLimit[], readingId: string): string {
  const reading = session.readings.find(({ id }) => id === readingId);
  const pair = signsOf(about as Panel).filter(
    (sign) => VITAL_SIGNS[sign].part === 'main' || VITAL_SIGNS[sign].part === 'lower',
  );
  const values = pair.flatMap((sign) => reading?.values[sign] ?? []);
  if (
    pair.length > 1 &&
    values.length === pair.length &&
    reached.every(({ measure }) => pair.some((sign) => sign === measure))
  ) {
    return values.join('/');
  }
  return reached.map(({ measure, value }) => figure(measure, value)).join(', ');
}

function figure(measure: ReachedLimit['measure'], value: number): string {
  return isVitalSign(measure) && VITAL_SIGNS[measure].unit === words.percent
    ? `${value}${words.percent}`
    : String(value);
}

const RANKS: Record<AlertLevel, number> = { high: 0, medium: 1, low: 2 };

/** The open alerts of a session: untaken before taken, the worse before the milder, the older before the newer. */
export function openAlerts(session: LiveSession): Alert[] {
  return session.alerts
    .filter(isOpen)
    .sort(
      (a, b) =>
        Number(a.state !== 'raised') - Number(b.state !== 'raised') ||
        RANKS[a.level] - RANKS[b.level] ||
        a.since.localeCompare(b.since),
    );
}
