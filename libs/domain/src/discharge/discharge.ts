import { isOpen } from '../alerts/alert.js';
import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { effectNow, isOngoing, standingEffects } from '../effects/effect.js';
import type { Protocol } from '../protocols/protocol.js';
import { padss } from '../scores/padss.js';
import { aldrete } from '../scores/aldrete.js';
import { isComplete } from '../scores/score.js';
import { gateRecord, standingSteps, statusSince, type LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { checkOf, type CheckName } from './checks.js';
import type { CriterionName, DischargeCriteria, FigureRange, RecoveryScoreName } from './discharge-criteria.js';
import { judgeFigure, judgeOnAir } from './judge-figures.js';
import { judgePressure } from './judge-pressure.js';
import type { Shortfall } from './shortfall.js';

/** One criterion of leaving: met when nothing falls short; otherwise a provider may answer for it by name, or nobody may. */
export interface Criterion {
  name: CriterionName;
  shortfalls: Shortfall[];
  passableBy: 'provider' | 'nobody';
}

/**
 * Every criterion of the protocol for leaving, judged on the record as it stands (clinical.md 5, floor rule 19).
 * @param session one in recovery; before that nothing is judged
 * @param now the clinic's time
 * @returns one row for each criterion in the protocol's order; none where the protocol has none
 */
export function dischargeCriteria(session: LiveSession, protocol: Protocol, now: Iso): Criterion[] {
  const criteria = protocol.discharge;
  if (criteria === null || session.status !== 'recovering') return [];
  const since = drugEnd(session) ?? statusSince(session);
  const returned = statusSince(session);
  const newest = minutesAfter(now, -criteria.maxAgeMinutes);
  const figures = Object.entries(criteria.figures) as [Measure, FigureRange][];
  return [
    criterion('time-since-drug', waitUntil(minutesAfter(since, criteria.minutesAfterDrug), now)),
    criterion('pressure', judgePressure(session, criteria.pressure, returned, newest)),
    ...figures.map(([measure, range]) => criterion(measure, judgeFigure(session, measure, range, returned, newest))),
    criterion('on-air', judgeOnAir(session, criteria.onAirMinutes, now)),
    criterion('without-vomiting', judgeVomiting(session, criteria, now)),
    ...(criteria.score ? [criterion('recovery-score', judgeScore(session, criteria.score, returned))] : []),
    criterion('no-critical-alert', openAlerts(session)),
    criterion('no-lasting-effect', lastingEffects(session)),
    ...criteria.checks.map((check) => checkCriterion(session, check, since, returned)),
  ];
}

/** When the drug ended for good: the last end of it that was not undone. */
export function drugEnd(session: Pick<LiveSession, 'steps'>): Iso | undefined {
  return standingSteps(session).findLast(({ move }) => move === 'complete' || move === 'stop')?.at;
}

/** What is not met yet. */
export function unmetCriteria(session: LiveSession, protocol: Protocol, now: Iso): Criterion[] {
  return dischargeCriteria(session, protocol, now).filter(({ shortfalls }) => shortfalls.length > 0);
}

function criterion(name: CriterionName, shortfalls: Shortfall[]): Criterion {
  return { name, shortfalls, passableBy: shortfalls.some(({ kind }) => kind === 'never') ? 'nobody' : 'provider' };
}

function checkCriterion(session: LiveSession, check: CheckName, since: Iso, returned: Iso): Criterion {
  const { lasts, mustBeDone } = checkOf(check);
  const answer = answerOf(session, check, lasts ? since : returned);
  const kind = answer === undefined ? 'not-answered' : 'answered-no';
  return {
    name: check,
    shortfalls: answer === true ? [] : [{ kind }],
    passableBy: mustBeDone ? 'nobody' : 'provider',
  };
}

/** The last answer that was given since a moment. */
function answerOf({ gates }: LiveSession, check: CheckName, since: Iso): boolean | undefined {
  const record = gates.findLast((item) => item.gate === 'check' && item.check === check && item.at >= since);
  return record?.gate === 'check' ? record.answer : undefined;
}

function waitUntil(until: Iso, now: Iso): Shortfall[] {
  return now < until ? [{ kind: 'wait', until }] : [];
}

function judgeVomiting(session: LiveSession, { withoutVomitingMinutes }: DischargeCriteria, now: Iso): Shortfall[] {
  const last = standingEffects(session).findLast(({ term }) => term === 'vomiting');
  return last ? waitUntil(minutesAfter(last.onsetAt, withoutVomitingMinutes), now) : [];
}

const TOTALS = {
  aldrete: (session: LiveSession) => totalOf(gateRecord(session, 'aldrete'), aldrete),
  padss: (session: LiveSession) => totalOf(gateRecord(session, 'padss'), padss),
} satisfies Record<RecoveryScoreName, unknown>;

function totalOf<Points>(
  record: { at: Iso; chosen: Points } | undefined,
  score: (points: Points) => { total: number } | { incomplete: string[] },
): { at: Iso; total: number } | undefined {
  const sum = record && score(record.chosen);
  return record && sum && isComplete(sum) ? { at: record.at, total: sum.total } : undefined;
}

function judgeScore(
  session: LiveSession,
  { name, atLeast }: NonNullable<DischargeCriteria['score']>,
  since: Iso,
): Shortfall[] {
  const score = TOTALS[name](session);
  if (!score || score.at < since) return [{ kind: 'no-score' }];
  return score.total >= atLeast ? [] : [{ kind: 'low-score', total: score.total, atLeast }];
}

function openAlerts({ alerts }: LiveSession): Shortfall[] {
  return alerts.flatMap((alert): Shortfall[] =>
    isOpen(alert) && alert.condition.rule === 'critical-value' ? [{ kind: 'open-alert', alertId: alert.id }] : [],
  );
}

/** What goes on and is more than mild needs somebody to look at it before the patient goes. */
function lastingEffects(session: LiveSession): Shortfall[] {
  return session.effects
    .filter((effect) => isOngoing(effect) && effectNow(effect).severity !== 'mild')
    .map(({ id }) => ({ kind: 'lasting-effect', effectId: id }));
}
