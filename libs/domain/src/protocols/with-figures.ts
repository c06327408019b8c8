import { isMeasure, type Measure } from '../vitals/measures.js';
import type { Limit, Protocol } from './protocol.js';

/** One limit of a protocol, by its place in the list of its measure, and the figure that it is to have. */
export interface WantedFigure {
  measure: string;
  index: number;
  value: number;
}

/** A protocol with other figures in its limits; nothing where it has no such limit. */
export function withFigures(protocol: Protocol, wanted: readonly WantedFigure[]): Protocol | null {
  let limits = protocol.limits;
  for (const { measure, index, value } of wanted) {
    const rows = isMeasure(measure) ? limits[measure] : undefined;
    if (!rows?.[index]) return null;
    limits = { ...limits, [measure as Measure]: rows.map((row, at) => (at === index ? withFigure(row, value) : row)) };
  }
  return { ...protocol, limits };
}

/** A relative limit keeps what it is counted in. */
function withFigure(limit: Limit, value: number): Limit {
  if ('value' in limit) return { ...limit, value };
  const fromBaseline = 'percent' in limit.fromBaseline ? { percent: value } : { difference: value };
  return { ...limit, fromBaseline };
}
