import {
  doseShown,
  drugStart,
  isGivenInPortions,
  latestValue,
  planOf,
  pumpOrder,
  pumpReadingsOf,
  roundHalfUp,
  runningRate,
  sessionStatus,
  signAt,
  statusSince,
  phaseWords,
  type Iso,
  type LiveSession,
  type SessionStatus,
} from '@chairside/domain';
import { minutesWords } from '../vitals/age-words.js';
import { PLAN_WORDS } from '../plan/words.en.js';
import { isAboveOrder } from './pump-doubt.js';
import { ageMinutes, clockTime } from '../vitals/clock-time.js';
import { portionFacts } from './portion-lines.js';
import type { SessionInView } from './session-in-view.js';
import { BANNER_WORDS as words } from './words.en.js';

/** One labelled figure of the banner. */
export interface Fact {
  label: string;
  /** Where the visit stands: before the label, with its picture, as on the tile. */
  phase?: { status: SessionStatus; word: string };
  /** Stands in the label, marked: the figure is an estimate. */
  isEstimated?: boolean;
  /** What follows in the label. */
  aside?: string;
  value: string;
  /** What must not be overlooked about it. */
  doubt?: string;
}

const KG_PER_LB = 0.45359237;

/**
 * What the order amounts to, what was given of it, and what the pump should show (floor rule 11).
 * @param now the last moment that this screen may speak of
 */
export function doseFacts(view: SessionInView, now: Iso, isOld: boolean): Fact[] {
  const { session, timeZone } = view;
  if (isGivenInPortions(view.protocol)) return portionFacts(view, now, isOld);
  const order = pumpOrder(session);
  const plan = planOf(session);
  if (!plan || !order) return [];
  const dose = doseShown(session, now);
  if (!dose) {
    return [
      { label: words.ordered, value: words.orderedDose(trim(plan.doseMg), order.doseMgPerKg, order.minutes) },
      { label: words.pumpToShow, value: words.volumeAtRate(trim(plan.volumeMl), plan.pumpRateMlPerHour) },
    ];
  }
  const rate = runningRate(session);
  const isOver = sessionStatus(session.status).ended;
  // what the pump shows is counted from where its counter was cleared; what was given, from the start
  const before = isOver ? 0 : dose.clearedMl;
  const volume = words.volumeOf(trim(dose.infusedMl - before), trim(plan.volumeMl - before));
  const read = dose.pumpReadAt === null ? '' : words.pumpRead(clockTime(dose.pumpReadAt, timeZone));
  return [
    {
      label: words.given,
      isEstimated: dose.estimated,
      aside: read,
      value: words.doseOf(trim(dose.infusedMg), trim(plan.doseMg)),
      ...doubtOf(session, dose.notDeliveredMl),
    },
    {
      label: isOver ? words.volumeGiven : words.pumpShows,
      // what the pump should show is an estimate by its name
      isEstimated: isOver && dose.estimated,
      ...(before === 0 ? {} : { aside: words.sinceCleared }),
      value: rate === null ? volume : words.withRate(volume, rate),
    },
    ...(dose.endsAt === null ? [] : [endFact(dose.endsAt, plan.volumeMl, isOld ? null : now, timeZone)]),
  ];
}

/** What did not reach the patient, and a volume above the order that was kept after its question. */
function doubtOf(session: LiveSession, notDeliveredMl: number): Pick<Fact, 'doubt'> {
  if (notDeliveredMl > 0) return { doubt: words.notDelivered(trim(notDeliveredMl)) };
  const pumpMl = pumpReadingsOf(session).at(-1)?.totalMl;
  if (pumpMl === undefined || !isAboveOrder(session, pumpMl)) return {};
  return { doubt: words.aboveOrder(trim(pumpMl)) };
}

/** Without a clock to count by, the time alone. */
function endFact(endsAt: Iso, volumeMl: number, now: Iso | null, timeZone: string): Fact {
  const clock = clockTime(endsAt, timeZone);
  if (now === null) return { label: words.endsWhen(trim(volumeMl)), value: clock };
  const left = clockMinutesBetween(now, endsAt);
  return {
    label: words.endsWhen(trim(volumeMl)),
    value: endsAt > now ? `${clock} · ${minutesWords(left)}` : words.endedAt(clock),
  };
}

/** Whole minutes as the clocks on the screen show them: whoever subtracts the one from the other gets this. */
function clockMinutesBetween(from: Iso, to: Iso): number {
  const minuteOf = (at: Iso): number => Math.floor(Date.parse(at) / 60_000);
  return minuteOf(to) - minuteOf(from);
}

/** How long this phase lasts already, and which visit of the course it is. */
export function phaseFact({ session, protocol, nurse, timeZone }: SessionInView, now: Iso, isOld: boolean): Fact {
  const since = drugStart(session);
  const from = session.status === 'infusing' && since !== undefined ? since : statusSince(session);
  const word = phaseWords(session.status, protocol);
  const isBegun = session.steps.length > 0;
  const visit = session.visit ? ` · ${PLAN_WORDS.session(session.visit.number, session.visit.of)}` : '';
  const lasting = lastingWords(session, from, isOld ? null : now, timeZone);
  const label = `${isBegun ? ` ${lasting}` : ''}${visit}`;
  return { phase: { status: session.status, word }, label, value: nurse?.name ?? words.noNurse };
}

/** How long a phase lasts; what is over lasts no longer, and has the time at which it was. */
function lastingWords({ status }: LiveSession, from: Iso, now: Iso | null, timeZone: string): string {
  const clock = clockTime(from, timeZone);
  if (sessionStatus(status).ended) return clock;
  return now === null ? words.since(clock) : minutesWords(ageMinutes(from, now));
}

/** The weight in both units, the clinic's own first; nothing while it was not measured. */
export function weightWords({ session, weightUnit }: SessionInView): string | undefined {
  const sign = signAt('weight', 'main');
  const kg = sign && latestValue(session.readings, sign)?.value;
  if (kg === undefined) return undefined;
  const both = [`${trim(kg)} kg`, `${roundHalfUp(kg / KG_PER_LB, 1)} lb`];
  const [first = '', second = ''] = weightUnit === 'kg' ? both : both.reverse();
  return `${first} (${second})`;
}

/** One decimal at most, and no trailing zero. */
function trim(value: number): string {
  return String(roundHalfUp(value, 1));
}
