import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Shortfall } from '../discharge/shortfall.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { latestValue } from '../vitals/vitals-reading.js';
import type { VitalSign } from '../vitals/vital-signs.js';
import { preparationOf, type PreparationRecord } from './preparation.js';
import type { FirstPressureRange, PreparationRules } from './preparation-rules.js';
import { answerRow, type AnswerName, type PreparationName, type QuestionName } from './preparations.js';

/** Why a preparation does not let the drug run at a moment; empty where it does. */
export function judgePreparation(
  session: LiveSession,
  rules: PreparationRules | null,
  name: PreparationName,
  at: Iso,
): Shortfall[] {
  const record = preparationOf(session, name);
  return record ? judgeRecord(record, rules, at) : [{ kind: 'not-answered' }];
}

/** What an answer means for the drug. */
export function judgeRecord(record: PreparationRecord, rules: PreparationRules | null, at: Iso): Shortfall[] {
  switch (record.preparation) {
    case 'fasting':
      return rules ? judgeFasting(record, rules.fasting, at) : [];
    case 'iv-access':
      return record.isPatent ? [] : [{ kind: 'answered-no' }];
    default:
      return record.answers.flatMap((answer) => concernOf(record.preparation, answer));
  }
}

function concernOf(question: QuestionName, answer: AnswerName): Shortfall[] {
  const passableBy = answerRow(question, answer)?.passableBy;
  if (passableBy === undefined) return [];
  return [{ kind: passableBy === 'nobody' ? 'ruled-out' : 'concern', answer }];
}

const HOUR = 60;

/** From when the patient has fasted long enough, by the later of the two. */
function judgeFasting(
  { foodAt, clearDrinkAt }: { foodAt: Iso; clearDrinkAt: Iso },
  { foodHours, clearDrinkHours }: PreparationRules['fasting'],
  at: Iso,
): Shortfall[] {
  const ends = [minutesAfter(foodAt, foodHours * HOUR), minutesAfter(clearDrinkAt, clearDrinkHours * HOUR)].sort();
  return ends.slice(-1).flatMap((until): Shortfall[] => (at < until ? [{ kind: 'wait', until }] : []));
}

/** The last pressure before the drug, by the protocol's figures; the worst of them is named. */
export function judgeFirstPressure(session: LiveSession, rules: PreparationRules | null, at: Iso): Shortfall[] {
  const ranges = Object.entries(rules?.pressure.ranges ?? {}) as [VitalSign, FirstPressureRange][];
  return ranges.flatMap(([measure, { above, holdFrom, neverFrom, atLeast = -Infinity }]): Shortfall[] => {
    const value = latestValue(session.readings, measure, at)?.value;
    if (value === undefined) return [{ kind: 'not-charted', measure }];
    if (value < atLeast) return [{ kind: 'too-low', measure, value, limit: atLeast }];
    if (value >= neverFrom) return [{ kind: 'never', measure, value, limit: neverFrom }];
    if (value >= holdFrom) return [{ kind: 'too-high', measure, value, limit: holdFrom - 1 }];
    return value > above ? [{ kind: 'too-high', measure, value, limit: above }] : [];
  });
}

/** When a pressure that is too high for the drug is to be taken again, after a rest (floor rule 18). */
export function repeatPressureAt(session: LiveSession, rules: PreparationRules | null, at: Iso): Iso | null {
  const high = judgeFirstPressure(session, rules, at).find(({ kind }) => kind === 'too-high' || kind === 'never');
  if (!rules || !high || !('measure' in high)) return null;
  const last = latestValue(session.readings, high.measure, at);
  return last ? minutesAfter(last.takenAt, rules.pressure.restMinutes) : null;
}
