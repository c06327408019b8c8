import {
  doseShown,
  AWAY_REASON_WORDS,
  hasPumpRun,
  isStopDescribed,
  openAbsence,
  planOf,
  roundHalfUp,
  runningRate,
  statusSince,
  type Iso,
  type LiveSession,
} from '@chairside/domain';
import { minutesWords } from '../vitals/age-words.js';
import { ageMinutes, clockTime } from '../vitals/clock-time.js';
import { words } from './words.en.js';

/** One line of a tile; the middle part is what one looks for. */
export interface LineWords {
  before: string;
  strong: string;
  after: string;
}

const line = (before: string, strong = '', after = ''): LineWords => ({ before, strong, after });
const NOTHING = line('');

/** What stands on a tile without an alert: what the pump should show, or how far the visit is. */
export function sessionLine(session: LiveSession, now: Iso, timeZone: string): LineWords {
  const away = openAbsence(session);
  if (away) {
    const where = AWAY_REASON_WORDS[away.reason].toLowerCase();
    return line('', words.away(where, clockTime(away.until, timeZone)));
  }
  if (!isStopDescribed(session)) return line('', hasPumpRun(session) ? words.stopOpen : words.reasonOpen);
  switch (session.status) {
    case 'infusing':
      return runningLine(session, now);
    case 'paused':
      return line('', words.pausedFor(minutesWords(ageMinutes(statusSince(session), now))));
    case 'recovering':
      return givenLine(session, now, timeZone);
    case 'ready':
      return toShowLine(session);
    case 'checked-in':
      return line(words.waits);
    default:
      return NOTHING;
  }
}

/** Beside every milligram stands what the pump shows: mL and mL/h (floor rule 11). */
function runningLine(session: LiveSession, now: Iso): LineWords {
  const dose = doseShown(session, now);
  const rate = runningRate(session);
  if (!dose || rate === null) return NOTHING;
  if (dose.isAllIn) return line('', words.allIn(ml(dose.plan.volumeMl)));
  const volume = words.ofVolume(ml(dose.infusedMl), ml(dose.plan.volumeMl));
  return line(dose.estimated ? words.estimated : '', volume, words.atRate(String(rate)));
}

function givenLine(session: LiveSession, now: Iso, timeZone: string): LineWords {
  const dose = doseShown(session, now);
  if (!dose) return NOTHING;
  const { given, estimate } = words.given(ml(dose.infusedMl));
  if (dose.estimated || dose.pumpReadAt === null) return line(estimate);
  return line(`${given}, ${words.pumpReadAt(clockTime(dose.pumpReadAt, timeZone))}`);
}

function toShowLine(session: LiveSession): LineWords {
  const plan = planOf(session);
  return plan ? line(words.toShow(ml(plan.volumeMl), String(plan.pumpRateMlPerHour))) : NOTHING;
}

/** No trailing zero in a volume. */
function ml(volume: number): string {
  return String(roundHalfUp(volume, 1));
}
