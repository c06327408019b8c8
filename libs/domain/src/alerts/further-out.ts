import { isVitalSign } from '../vitals/measures.js';
import { vitalSign } from '../vitals/vital-signs.js';
import { valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import type { AlertCondition, ReachedLimit } from './alert.js';
import { isFurtherFromClear } from './lasting.js';

/** How much further out a value is than another of its measure; the other side of the range is further out by it all. */
function stepOut(now: ReachedLimit, named: ReachedLimit): number {
  const step = now.value - named.value;
  if (now.direction !== named.direction) return Math.abs(step);
  return now.direction === 'at-or-above' ? step : -step;
}

/** The largest step out of what is named, each measure by itself; one that is not named yet counts from its limit. */
function stepsOut(now: readonly ReachedLimit[], named: readonly ReachedLimit[]): [ReachedLimit, number][] {
  return now.map((item) => {
    const before = named.find(({ measure }) => measure === item.measure) ?? { ...item, value: item.at };
    return [item, stepOut(item, before)];
  });
}

/** Whether a figure is further beyond its limit than the one that is named, or is not named at all. */
export function isFurtherOut(now: readonly ReachedLimit[], named: readonly ReachedLimit[]): boolean {
  const isNew = now.some(({ measure }) => named.every((item) => item.measure !== measure));
  return isNew || stepsOut(now, named).some(([, step]) => step > 0);
}

/** Whether what an alert is about is further out than it was; one without a figure is as it was. */
export function isWorseCondition(now: AlertCondition, before: AlertCondition): boolean {
  if ('lasting' in now && 'lasting' in before) return isFurtherFromClear(now.lasting, before.lasting);
  return 'reached' in now && 'reached' in before && isFurtherOut(now.reached, before.reached);
}

/** Whether it is so much further out that whoever took the alert must look again (proposed: its own big change). */
export function isFarFurtherOut(now: readonly ReachedLimit[], seen: readonly ReachedLimit[]): boolean {
  return stepsOut(now, seen).some(([item, step]) => step > 0 && step >= bigStep(item));
}

// a measure without a big change of its own is asked for a twentieth of its limit
function bigStep({ measure, at }: ReachedLimit): number {
  const bigChange = isVitalSign(measure) ? vitalSign(measure).bigChange : undefined;
  return bigChange ?? Math.abs(at) / 20;
}

/**
 * The figures that whoever took an alert had seen: of each measure the furthest out that was charted by then. Without
 * it a value that creeps on in small steps would never ask again.
 */
export function seenFigures(
  now: readonly ReachedLimit[],
  named: readonly ReachedLimit[],
  seen: readonly VitalsReading[],
): ReachedLimit[] {
  return now.map((item) => {
    const before = named.find(({ measure }) => measure === item.measure);
    if (before && before.direction !== item.direction) return before;
    const values = seen.flatMap((reading) => valueOf(reading, item.measure) ?? []);
    const value = item.direction === 'at-or-above' ? Math.max(item.at, ...values) : Math.min(item.at, ...values);
    return { ...item, value };
  });
}
