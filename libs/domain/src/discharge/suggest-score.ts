import type { AldreteItem } from '../scores/aldrete.js';
import type { PadssItem } from '../scores/padss.js';
import { baselineOf } from '../vitals/baseline.js';
import type { Measure } from '../vitals/measures.js';
import { signAt } from '../vitals/vital-signs.js';
import { latestValue } from '../vitals/vitals-reading.js';
import type { CirculationRule } from './discharge-criteria.js';
import { percentApart } from './judge-pressure.js';
import type { LeavingQuestion } from './question.js';

/**
 * What the record suggests for the items of Aldrete: a person chooses, and both are kept (clinical.md 2.5). An item that
 * only somebody at the chair can tell is left out, and so is one whose figures are not of this recovery, or old.
 */
export function suggestedAldrete(question: LeavingQuestion): Partial<Record<AldreteItem, number>> {
  const sedation = figureNow(question, 'sedation');
  return {
    ...suggest('circulation', fromBaseline(question, 50)),
    ...suggest('consciousness', sedation === undefined ? undefined : sedation === 5 ? 2 : sedation >= 3 ? 1 : 0),
    ...suggest('oxygen', oxygenPoints(question)),
  };
}

/** What the record suggests for the items of PADSS. */
export function suggestedPadss(question: LeavingQuestion): Partial<Record<PadssItem, number>> {
  return {
    ...suggest('vitals', fromBaseline(question, 40)),
    ...suggest('discomfort', discomfortPoints(question)),
  };
}

function suggest<Item extends string>(item: Item, points: number | undefined): Partial<Record<Item, number>> {
  return points === undefined ? {} : ({ [item]: points } as Partial<Record<Item, number>>);
}

/** The last value of this recovery, as long as it is not old. */
function figureNow({ session, since, newest }: LeavingQuestion, measure: Measure | undefined): number | undefined {
  const last = measure && latestValue(session.readings, measure);
  return last && last.takenAt > since && last.takenAt >= newest ? last.value : undefined;
}

/** 2 within 20 of the pressure before the drug, 1 within the wider span, else 0. */
function fromBaseline(question: LeavingQuestion, widest: number): number | undefined {
  const sign = signAt('bloodPressure', 'main');
  const now = figureNow(question, sign);
  const before = sign && baselineOf(question.session, sign)?.value;
  if (now === undefined || before === undefined) return undefined;
  const apart = APART[question.criteria.score?.circulation ?? 'per-cent'](now, before);
  return apart <= 20 ? 2 : apart <= widest ? 1 : 0;
}

const APART: Record<CirculationRule, (now: number, before: number) => number> = {
  'per-cent': percentApart,
  mmHg: (now, before) => Math.abs(now - before),
};

function oxygenPoints(question: LeavingQuestion): number | undefined {
  const saturation = figureNow(question, signAt('oxygen', 'main'));
  if (saturation === undefined) return undefined;
  const support = signAt('oxygen', 'support');
  const flow = support && latestValue(question.session.readings, support)?.value;
  if ((flow ?? 0) === 0 && saturation > 92) return 2;
  return saturation > 90 ? 1 : 0;
}

/** Minimal up to 3 of 10, severe from 7: the same steps for pain and nausea. */
function discomfortPoints(question: LeavingQuestion): number | undefined {
  const [pain, nausea] = [figureNow(question, 'pain'), figureNow(question, 'nausea')];
  if (pain === undefined || nausea === undefined) return undefined;
  const worst = Math.max(pain, nausea);
  return worst <= 3 ? 2 : worst < 7 ? 1 : 0;
}
