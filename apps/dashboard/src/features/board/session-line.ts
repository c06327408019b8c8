import {
  doseProgress,
  isStopDescribed,
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

/** What stands on a tile without an alert: what the pump should show, or how far the visit is. */
export function sessionLine(session: LiveSession, status: string, now: Iso, timeZone: string): LineWords {
  if (!isStopDescribed(session)) return line('', words.stopOpen);
  switch (session.status) {
    case 'infusing':
      return runningLine(session, status, now);
    case 'paused':
      return line('', words.pausedFor(minutesWords(ageMinutes(statusSince(session), now))));
    case 'recovering':
      return givenLine(session, status, now, timeZone);
    case 'ready':
      return toShowLine(session, status);
    default:
      return line(status);
  }
}

/** Beside every milligram stands what the pump shows: mL and mL/h (floor rule 11). */
function runningLine(session: LiveSession, status: string, now: Iso): LineWords {
  const progress = doseProgress(session, now);
  const rate = runningRate(session);
  if (!progress || rate === null) return line(status);
  const volume = words.ofVolume(ml(progress.infusedMl), ml(progress.plan.volumeMl));
  return line(progress.estimated ? words.estimated : '', volume, words.atRate(String(rate)));
}

function givenLine(session: LiveSession, status: string, now: Iso, timeZone: string): LineWords {
  const progress = doseProgress(session, now);
  if (!progress) return line(status);
  const given = words.given(ml(progress.infusedMl));
  if (progress.estimated || progress.pumpReadAt === null) return line(words.estimated, given);
  return line(`${given}, ${words.pumpReadAt(clockTime(progress.pumpReadAt, timeZone))}`);
}

function toShowLine(session: LiveSession, status: string): LineWords {
  const plan = planOf(session);
  return plan ? line(words.toShow(ml(plan.volumeMl), String(plan.pumpRateMlPerHour))) : line(status);
}

/** No trailing zero in a volume. */
function ml(volume: number): string {
  return String(roundHalfUp(volume, 1));
}
