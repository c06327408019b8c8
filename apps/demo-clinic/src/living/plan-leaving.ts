import {
  drugEnd,
  earliestLeave,
  givesDrug,
  isStopDescribed,
  leavingQuestion,
  minutesAfter,
  padssItems,
  statusSince,
  suggestedPadss,
  unmetCriteria,
  type Criterion,
  type Iso,
  type PadssItem,
  type Protocol,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { planAskingAfter } from './plan-asking-after.js';
import { wholeSets } from './plan-sets.js';
import { actOf, PROVIDER, soonAfter, type Act, type Visit } from './world.js';

/** One set is enough where nothing was given. */
const setsBeforeHome = (protocol: Protocol): number => (givesDrug(protocol) ? 2 : 1);
/** So many sets without all criteria met, and the provider decides by name. */
const SETS_BEFORE_PROVIDER = 3;
const CHECKS_AFTER_MINUTES = 26;

/** What is asked and scored before a patient leaves, and the leaving. */
export function planLeaving(visit: Visit): Act[] {
  if (!isStopDescribed(visit.session)) return [];
  return [...planAskingAfter(visit), ...planChecks(visit), ...planDischarge(visit)];
}

/** One thing after the other, about when the patient could stand up. */
function planChecks(visit: Visit): Act[] {
  const { session, protocol, world } = visit;
  const endedAt = drugEnd(session) ?? statusSince(session);
  return unmetCriteria(session, protocol, world.now)
    .filter(isOpen)
    .map(({ name }, index) => {
      const from = CHECKS_AFTER_MINUTES + index;
      return actOf(visit, soonAfter(visit, endedAt, from, from + 0.8, name), (at) => answer(visit, name, at));
    });
}

function isOpen({ shortfalls }: Criterion): boolean {
  return shortfalls.some(({ kind }) => kind === 'not-answered' || kind === 'no-score');
}

function answer({ session, protocol }: Visit, name: Criterion['name'], at: Iso): Draft {
  const { discharge } = protocol;
  const said = { sessionId: session.id, at };
  const check = discharge?.checks.find((asked) => asked === name);
  if (check) return { name: 'check:record', payload: { ...said, check, answer: true } };
  const suggested = discharge ? suggestedPadss(leavingQuestion(session, discharge, at)) : {};
  const chosen = Object.fromEntries(padssItems.map((item) => [item, suggested[item] ?? 2])) as Record<
    PadssItem,
    number
  >;
  return { name: 'score:record', payload: { ...said, score: 'padss', chosen } };
}

function planDischarge(visit: Visit): Act[] {
  const { session, protocol } = visit;
  const sets = wholeSets(visit);
  const last = sets.at(-1);
  if (!last || sets.length < setsBeforeHome(protocol)) return [];
  const dueAt = laterOf(soonAfter(visit, last.takenAt, 3, 6, 'discharge'), mayLeaveFrom(visit));
  const unmet = unmetCriteria(session, protocol, dueAt);
  const going = { sessionId: session.id, escortSeen: true };
  if (unmet.length === 0) return [actOf(visit, dueAt, () => ({ name: 'session:discharge', payload: going }))];
  const isProviders = unmet.every((criterion) => criterion.passableBy === 'provider' && !isOpen(criterion));
  if (!isProviders || sets.length < SETS_BEFORE_PROVIDER) return [];
  // what is not met is judged when the provider looks, and named as it is then
  const passed = (now: Iso) =>
    unmetCriteria(session, protocol, now).map(({ name, shortfalls }) => {
      return { criterion: name, shortfalls, reason: 'Seen at the chair, well, goes with escort' };
    });
  return [
    actOf(visit, dueAt, (now) => ({ name: 'session:discharge', payload: { ...going, passed: passed(now) } }), PROVIDER),
  ];
}

function mayLeaveFrom({ session, protocol }: Visit): Iso {
  const { discharge } = protocol;
  const from = discharge ? earliestLeave(session, protocol, discharge) : statusSince(session);
  return minutesAfter(from, 1);
}

function laterOf(a: Iso, b: Iso): Iso {
  return a > b ? a : b;
}
