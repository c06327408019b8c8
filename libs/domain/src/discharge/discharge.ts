import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { givesDrug } from '../protocols/routes.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { checkOf } from './checks.js';
import { NEVER_HOME, type CriterionName, type FigureRange } from './discharge-criteria.js';
import { judgeCheck, judgeMedicine, judgeScore, judgeVomiting, lastingEffects, waitUntil } from './judge-answers.js';
import { judgeFigure, judgeOnAir } from './judge-figures.js';
import { judgeOpen } from './judge-open.js';
import { judgePressure, neverPressures } from './judge-pressure.js';
import { openWindows } from '../vitals/windows.js';
import { lockedUntil } from '../dose/portions.js';
import { isAskedAgain, judgeAskedAgain } from '../preparations/asked-after.js';
import { leavingQuestion } from './question.js';
import type { Shortfall } from './shortfall.js';

/** One criterion of leaving: met when nothing falls short; otherwise a provider may answer for it by name, or nobody may. */
export interface Criterion {
  name: CriterionName;
  shortfalls: Shortfall[];
  passableBy: 'provider' | 'nobody';
}

/**
 * Every criterion of the protocol for leaving, judged on the record as it was at a moment (clinical.md 5, floor rule 19).
 * @param session one in recovery; before that nothing is judged
 * @param at the clinic's time at which the patient is to go
 * @param rate how fast the clinic's clock runs
 * @returns one row for each criterion in the protocol's order; without criteria only what every protocol with a drug asks
 */
export function dischargeCriteria(session: LiveSession, protocol: Protocol, at: Iso, rate = 1): Criterion[] {
  const { discharge } = protocol;
  if (session.status !== 'recovering') return [];
  const locked = lockCriteria(session, protocol, at);
  if (discharge === null) return givesDrug(protocol) ? [...locked, ...withoutCriteria(session)] : [];
  const question = leavingQuestion(session, discharge, at, rate);
  const figures = Object.entries(discharge.figures) as [Measure, FigureRange][];
  const end = minutesAfter(question.drugEndedAt, discharge.minutesAfterDrug);
  return [
    ...locked,
    criterion('time-since-drug', waitUntil(end, at)),
    ...windowCriteria(question.session, protocol),
    criterion('pressure', judgePressure(question)),
    ...figures.map(([measure, range]) => criterion(measure, judgeFigure(question, measure, range))),
    criterion('on-air', judgeOnAir(question)),
    criterion('without-vomiting', judgeVomiting(question)),
    criterion('after-medicine', judgeMedicine(question)),
    ...(discharge.score ? [criterion('recovery-score', judgeScore(question))] : []),
    criterion('no-critical-alert', judgeOpen(session)),
    criterion('no-lasting-effect', lastingEffects(question)),
    ...suicideCriterion(question.session),
    ...discharge.checks.map((check): Criterion => {
      const passableBy = checkOf(check).mustBeDone ? 'nobody' : 'provider';
      return { name: check, shortfalls: judgeCheck(question, check), passableBy };
    }),
  ];
}

/** Whoever was of concern before the drug is asked again before they leave (clinical.md 5, 11). */
function suicideCriterion(session: LiveSession): Criterion[] {
  const question = 'suicide-risk';
  return isAskedAgain(session, question) ? [criterion(question, judgeAskedAgain(session, question))] : [];
}

/** What no protocol with a drug can leave out, as little as it says of leaving. */
function withoutCriteria(session: LiveSession): Criterion[] {
  return [
    criterion('pressure', neverPressures(session, NEVER_RANGES)),
    criterion('no-critical-alert', judgeOpen(session)),
  ];
}

/** The time that belongs to the route: a protocol cannot leave it out, and nobody can pass it (clinical.md 1.4). */
function lockCriteria(session: LiveSession, protocol: Protocol, at: Iso): Criterion[] {
  const until = lockedUntil(session, protocol);
  return until === null
    ? []
    : [{ name: 'time-since-first-dose', shortfalls: waitUntil(until, at), passableBy: 'nobody' }];
}

/** What had to be looked at in a window after the first dose, and was not looked at in it. */
function windowCriteria(session: LiveSession, protocol: Protocol): Criterion[] {
  if (protocol.windows.length === 0) return [];
  const missed = openWindows(session, protocol, true).map(({ window: { dueMinutes } }): Shortfall => ({
    kind: 'not-in-window',
    dueMinutes,
  }));
  return [criterion('windows', missed)];
}

/** What is not met yet. */
export function unmetCriteria(session: LiveSession, protocol: Protocol, at: Iso, rate = 1): Criterion[] {
  return dischargeCriteria(session, protocol, at, rate).filter(({ shortfalls }) => shortfalls.length > 0);
}

const NEVER_RANGES = Object.fromEntries(
  Object.entries(NEVER_HOME).map(([sign, neverFrom]) => [sign, { below: neverFrom, neverFrom }]),
);

function criterion(name: CriterionName, shortfalls: Shortfall[]): Criterion {
  return { name, shortfalls, passableBy: shortfalls.some(({ kind }) => kind === 'never') ? 'nobody' : 'provider' };
}
