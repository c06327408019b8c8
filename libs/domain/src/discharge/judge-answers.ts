import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { effectNow, isOngoing, onsetOf, standingEffects, type Effect, type EffectState } from '../effects/effect.js';
import { SEVERITIES, sideEffect } from '../effects/side-effects.js';
import { standingMedicines } from '../medicines/given-medicine.js';
import { MEDICINES } from '../medicines/medicines.js';
import type { GateRecord, LiveSession } from '../sessions/infusion-session.js';
import { checkOf, type CheckName } from './checks.js';
import type { DischargeCriteria, RecoveryScoreName } from './discharge-criteria.js';
import type { LeavingQuestion } from './question.js';
import type { Shortfall } from './shortfall.js';

type CheckRecord = Extract<GateRecord, { gate: 'check' }>;
type ScoreRecord = Extract<GateRecord, { gate: RecoveryScoreName }>;

/** What was last answered of a check, where that answer still counts. */
export function answerOf(question: LeavingQuestion, check: CheckName): CheckRecord | undefined {
  const from = checkOf(check).lasts ? question.drugEndedAt : countsFrom(question);
  const answers = question.session.gates.filter(
    (item): item is CheckRecord => item.gate === 'check' && item.check === check && item.at >= from,
  );
  return lastOf(answers);
}

/** What was said last, whenever it arrived. */
function lastOf<R extends { at: Iso }>(records: readonly R[]): R | undefined {
  return records.reduce<R | undefined>((last, record) => (last && last.at > record.at ? last : record), undefined);
}

export function judgeCheck(question: LeavingQuestion, check: CheckName): Shortfall[] {
  const record = answerOf(question, check);
  if (!record) return [{ kind: 'not-answered' }];
  return record.answer ? [] : [{ kind: 'answered-no' }];
}

/** The last recovery score of a kind, its sum and when it was taken. */
export function lastScore(
  { gates }: Pick<LiveSession, 'gates'>,
  name: RecoveryScoreName,
): { at: Iso; total: number } | undefined {
  const record = lastOf(gates.filter((item): item is ScoreRecord => item.gate === name));
  return record && { at: record.at, total: totalOf(record) };
}

/** The sum of what was chosen: every item was, or it would not be in the record. */
export function totalOf({ chosen }: { chosen: Readonly<Record<string, number>> }): number {
  return Object.values(chosen).reduce((sum, points) => sum + points, 0);
}

export function judgeScore(question: LeavingQuestion): Shortfall[] {
  const asked = question.criteria.score;
  if (asked === null) return [];
  const score = lastScore(question.session, asked.name);
  if (!score || score.at < countsFrom(question)) return [{ kind: 'no-score' }];
  return score.total >= asked.atLeast ? [] : [{ kind: 'low-score', total: score.total, atLeast: asked.atLeast }];
}

/** An answer says how the patient is while it is not old, and until something happens to them. */
function countsFrom({ session, since, at, criteria }: LeavingQuestion): Iso {
  const alerts = session.alerts.filter(({ level, state }) => level === 'high' && state !== 'found-late');
  const setbacks = [
    ...standingEffects(session).flatMap(setbacksOf),
    ...alerts.map((alert) => alert.since),
    ...holdingMedicines(session, criteria).map(({ givenAt }) => givenAt),
  ];
  return [since, minutesAfter(at, -criteria.answersMaxAgeMinutes), ...setbacks.filter((time) => time <= at)].reduce(
    (latest, time) => (time > latest ? time : latest),
  );
}

/** When a side effect set a patient back: whenever a bout began, or another grew to more than mild. */
function setbacksOf({ term, states }: Effect): Iso[] {
  if (sideEffect(term).comesInBouts) return [states[0].at];
  const rank = (state: EffectState | undefined) => (state ? SEVERITIES.indexOf(state.severity) : 0);
  return states.flatMap((state, index) => (rank(state) > Math.max(0, rank(states[index - 1])) ? [state.at] : []));
}

/** How long no patient leaves after they last vomited; and not while nobody charted that it is over. */
export function judgeVomiting({ session, criteria, at }: LeavingQuestion): Shortfall[] {
  const vomited = standingEffects(session).filter(({ term }) => term === 'vomiting');
  const ongoing = vomited.find(isOngoing);
  if (ongoing) return [{ kind: 'lasting-effect', effectId: ongoing.id }];
  return waitAfter(vomited.map(lastSeen), criteria.withoutVomitingMinutes, at);
}

function lastSeen(effect: Effect): Iso {
  const { endedAt } = effectNow(effect);
  return endedAt !== null && endedAt > onsetOf(effect) ? endedAt : onsetOf(effect);
}

export function judgeMedicine({ session, criteria, at }: LeavingQuestion): Shortfall[] {
  const given = standingEffects(session).flatMap(({ states }) =>
    states.filter(({ action }, index) => action === 'medicine' && states[index - 1]?.action !== 'medicine'),
  );
  const untils = [
    ...given.map((state) => minutesAfter(state.at, criteria.minutesAfterMedicine.unnamed)),
    ...holdingMedicines(session, criteria).map(({ givenAt, minutes }) => minutesAfter(givenAt, minutes)),
  ];
  return untils.length === 0 ? [] : waitUntil(untils.sort().at(-1) ?? at, at);
}

/** The medicines after which a patient stays for a while (clinical.md 5, 10). */
function holdingMedicines(
  session: LiveSession,
  { minutesAfterMedicine }: DischargeCriteria,
): { givenAt: Iso; minutes: number }[] {
  return standingMedicines(session).flatMap(({ what, at: givenAt }) => {
    const minutes = minutesAfterMedicine[MEDICINES[what.medicine].kind];
    return minutes === undefined ? [] : [{ givenAt, minutes }];
  });
}

function waitAfter(times: readonly Iso[], minutes: number, at: Iso): Shortfall[] {
  const last = [...times].sort().at(-1);
  return last === undefined ? [] : waitUntil(minutesAfter(last, minutes), at);
}

export function waitUntil(until: Iso, at: Iso): Shortfall[] {
  return at < until ? [{ kind: 'wait', until }] : [];
}

/** What goes on and is more than mild needs somebody to look at it before the patient goes. */
export function lastingEffects({ session }: LeavingQuestion): Shortfall[] {
  return session.effects
    .filter((effect) => isOngoing(effect) && effectNow(effect).severity !== 'mild')
    .map(({ id }) => ({ kind: 'lasting-effect', effectId: id }));
}
