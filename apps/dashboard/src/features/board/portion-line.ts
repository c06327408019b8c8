import {
  heldUntil,
  isStopDescribed,
  lockedUntil,
  openAbsence,
  portionPlan,
  portionsGiven,
  portionsWords,
  routeOf,
  shownMg,
  type Iso,
  type LiveSession,
  type PortionPlan,
  type Protocol,
} from '@chairside/domain';
import { minutesWords } from '../vitals/age-words.js';
import { ageMinutes, clockTime } from '../vitals/clock-time.js';
import { PORTION_LINE_WORDS as words } from './portion-line-words.en.js';
import type { LineWords } from './session-line.js';

/**
 * What stands on a tile where the drug comes in portions: what is to be given, or what was, since when, and what is
 * waited for. Nothing where something else is more important, or nothing is ordered.
 */
export function portionLine(session: LiveSession, protocol: Protocol, now: Iso, timeZone: string): LineWords | null {
  const plan = portionPlan(session);
  if (!plan || openAbsence(session) || !isStopDescribed(session)) return null;
  const given = portionsGiven(session);
  if (!given) return session.status === 'ready' ? { before: words.toGive(toGive(plan)), strong: '', after: '' } : null;
  const { givenBy } = routeOf(protocol);
  const mg =
    session.status === 'dosing'
      ? words.ofMg(shownMg(given.doseMg), shownMg(plan.doseMg))
      : `${shownMg(given.doseMg)} mg`;
  const held = heldUntil(session, protocol, now);
  const locked = lockedUntil(session, protocol);
  const waits =
    session.status === 'dosing'
      ? held === null
        ? [words.nextNow]
        : [words.nextFrom(clockTime(held, timeZone))]
      : locked === null || locked <= now
        ? []
        : [words.staysUntil(clockTime(locked, timeZone))];
  const since = words.since(minutesWords(ageMinutes(given.firstAt, now)));
  return {
    before: '',
    strong: `${mg} · ${portionsWords(given.count, givenBy)}`,
    after: [since, ...waits].join(' · '),
  };
}

function toGive({ doseMg, volumeMl, pieces }: PortionPlan): string {
  return pieces === null ? words.toInject(shownMg(doseMg), volumeMl ?? 0) : words.inPieces(doseMg, pieces);
}
