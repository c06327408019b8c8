import {
  coveringAt,
  IV_SITE_WORDS,
  minutesBetween,
  preparationOf,
  preparationsOf,
  type Board,
  type Iso,
  type LiveSession,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { minutesWords } from '../vitals/age-words.js';
import { clockTime } from '../vitals/clock-time.js';
import type { EmsFact } from './ems-facts.js';
import { EMS_WORDS as words } from './words.en.js';

/** Where a drug can be given at once: site and gauge; also that nobody charted it. */
export function lineFact({ session, protocol }: SessionInView): EmsFact[] {
  const line = preparationOf(session, 'iv-access');
  if (line?.preparation !== 'iv-access') {
    // who gets no line is not asked about one
    return preparationsOf(protocol).includes('iv-access') ? [{ label: words.line, lines: [words.noLine] }] : [];
  }
  const { site, gauge, isPatent } = line;
  return [
    { label: words.line, lines: [words.lineOf(IV_SITE_WORDS[site], gauge, isPatent, isTakenOut(session, line.at))] },
  ];
}

/** Whoever said last counts: a line may be laid anew, or turn out to be in still. */
function isTakenOut({ gates }: LiveSession, laidAt: Iso): boolean {
  const said = gates
    .filter((record) => record.gate === 'check')
    .filter(({ check, at }) => check === 'iv-out' && at >= laidAt)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return said.at(-1)?.answer === true;
}

/** When the patient last ate and drank, for whoever secures an airway: the time, and how long ago. */
export function lastIntakeFact({ session, timeZone }: SessionInView, now: Iso): EmsFact {
  const asked = preparationOf(session, 'fasting');
  if (asked?.preparation !== 'fasting') return { label: words.intake, lines: [words.noIntake] };
  const since = (at: Iso) => words.ago(clockTime(at, timeZone), minutesWords(Math.floor(minutesBetween(at, now))));
  return { label: words.intake, lines: [words.food(since(asked.foodAt)), words.clearDrink(since(asked.clearDrinkAt))] };
}

/** Whom the hospital asks. The clinic's record holds no telephone of its staff: there is room to write it. */
export function coverFact({ staff, shift }: Pick<Board, 'staff' | 'shift'>, now: Iso): EmsFact {
  const covering = staff[coveringAt(shift, now) ?? ''];
  return { label: words.covering, lines: [covering?.name ?? words.nobodyCovers, words.phoneToWrite] };
}
