import type { Protocol } from '../protocols/protocol.js';
import { isExcused, valueOf, type VitalsSet } from '../vitals/vitals-reading.js';
import type { Measure } from '../vitals/measures.js';

/** The measures of a protocol's set: what it asks for again and again while it runs. */
export function setMeasures({ checks }: Pick<Protocol, 'checks'>): readonly Measure[] {
  const phases = [checks.infusing, checks.dosing, checks.recovering].flatMap((groups) => groups ?? []);
  return phases.find(({ everyMinutes }) => everyMinutes !== undefined)?.measures ?? [];
}

/** Whether a reading answers a measure: it was taken, or excused where an excuse is enough. */
export function answersMeasure(reading: VitalsSet, measure: Measure): boolean {
  return valueOf(reading, measure) !== undefined || isExcused(reading, measure);
}

/** Whether a reading answers all of the protocol's set; a re-check or a part of a set does not (floor rule 3). */
export function isWholeSet(reading: VitalsSet, protocol: Pick<Protocol, 'checks'>): boolean {
  const asked = setMeasures(protocol);
  return asked.length > 0 && asked.every((measure) => answersMeasure(reading, measure));
}

/** Whether a reading holds any value at all: what was charted in error is corrected to none. */
export function holdsValues({ values, scales }: VitalsSet): boolean {
  return Object.keys(values).length + Object.keys(scales).length > 0;
}
