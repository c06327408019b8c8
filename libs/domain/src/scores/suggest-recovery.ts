import type { LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from '../vitals/baseline.js';
import { signAt } from '../vitals/vital-signs.js';
import { latestValue } from '../vitals/vitals-reading.js';
import type { AldreteItem } from './aldrete.js';
import type { PadssItem } from './padss.js';

/** Sources disagree whether "within 20" of the pressure before the drug is meant in per cent or in mmHg. */
export type CirculationRule = 'per-cent' | 'mmHg';

/**
 * What the record suggests for the items of Aldrete: a person chooses, and both are kept (clinical.md 2.5). An item that
 * only somebody at the chair can tell is left out.
 */
export function suggestedAldrete(session: LiveSession, rule: CirculationRule): Partial<Record<AldreteItem, number>> {
  const sedation = latestValue(session.readings, 'sedation')?.value;
  return {
    ...suggest('circulation', fromBaseline(session, rule, 50)),
    ...suggest('consciousness', sedation === undefined ? undefined : sedation === 5 ? 2 : sedation >= 3 ? 1 : 0),
    ...suggest('oxygen', oxygenPoints(session)),
  };
}

/** What the record suggests for the items of PADSS. */
export function suggestedPadss(session: LiveSession, rule: CirculationRule): Partial<Record<PadssItem, number>> {
  return {
    ...suggest('vitals', fromBaseline(session, rule, 40)),
    ...suggest('discomfort', discomfortPoints(session)),
  };
}

function suggest<Item extends string>(item: Item, points: number | undefined): Partial<Record<Item, number>> {
  return points === undefined ? {} : ({ [item]: points } as Partial<Record<Item, number>>);
}

/** 2 within 20 of the pressure before the drug, 1 within the wider span, else 0. */
function fromBaseline(session: LiveSession, rule: CirculationRule, widest: number): number | undefined {
  const sign = signAt('bloodPressure', 'main');
  const now = sign && latestValue(session.readings, sign)?.value;
  const before = sign && baselineOf(session, sign)?.value;
  if (now === undefined || before === undefined) return undefined;
  const apart = Math.abs(now - before) * (rule === 'per-cent' ? 100 / before : 1);
  return apart <= 20 ? 2 : apart <= widest ? 1 : 0;
}

function oxygenPoints({ readings }: LiveSession): number | undefined {
  const [main, support] = [signAt('oxygen', 'main'), signAt('oxygen', 'support')];
  const saturation = main && latestValue(readings, main)?.value;
  if (saturation === undefined) return undefined;
  const isOnOxygen = ((support && latestValue(readings, support)?.value) ?? 0) > 0;
  if (!isOnOxygen && saturation > 92) return 2;
  return saturation > 90 ? 1 : 0;
}

/** Minimal up to 3 of 10, severe from 7: the same steps for pain and nausea. */
function discomfortPoints({ readings }: LiveSession): number | undefined {
  const [pain, nausea] = [latestValue(readings, 'pain')?.value, latestValue(readings, 'nausea')?.value];
  if (pain === undefined || nausea === undefined) return undefined;
  const worst = Math.max(pain, nausea);
  return worst <= 3 ? 2 : worst < 7 ? 1 : 0;
}
