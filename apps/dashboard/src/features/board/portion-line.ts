import {
  heldUntil,
  lastHome,
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
  if (!given)
    return session.status === 'ready' ? { before: words.toGive(toGive(plan, protocol)), strong: '', after: '' } : null;
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
    after: [since, ...waits, ...peerOf(session)].join(' · '),
  };
}

/** Who is with a patient at home, and how to reach them; nothing in the clinic, and nothing on the wall. */
function peerOf(session: LiveSession): string[] {
  const peer = lastHome(session, 'peer');
  return peer ? [words.peer(peer.name, peer.phone)] : [];
}

function toGive({ doseMg, volumeMl, pieces }: PortionPlan, protocol: Protocol): string {
  if (pieces === null) return words.toInject(shownMg(doseMg), volumeMl ?? 0);
  return words.inPieces(doseMg, portionsWords(pieces, routeOf(protocol).givenBy));
}
