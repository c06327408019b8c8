import { signAt, type LiveSession, type Panel } from '@chairside/domain';

/** One figure of a tile: its label, its last text, and the values behind it. */
export interface Lane {
  panel: Panel;
  label: string;
  text: string;
  points: LanePoint[];
}

export interface LanePoint {
  /** Milliseconds since 1970. */
  at: number;
  value: number;
  lower: number | undefined;
}

const LABELS: readonly [Panel, string][] = [
  ['bloodPressure', 'BP'],
  ['heart', 'HR'],
  ['oxygen', 'SpO₂ %'],
  ['breathing', 'Resp'],
];

/** The figures that a tile of the dashboard draws as well. */
export function lanesOf({ readings }: LiveSession): Lane[] {
  return LABELS.map(([panel, label]) => {
    const main = signAt(panel, 'main');
    const under = signAt(panel, 'lower');
    const points = readings.flatMap(({ takenAt, values }) => {
      const value = main && values[main];
      return value === undefined ? [] : [{ at: Date.parse(takenAt), value, lower: under && values[under] }];
    });
    const last = points.at(-1);
    const text = last ? [last.value, last.lower].filter((part) => part !== undefined).join('/') : '–';
    return { panel, label, text, points };
  });
}
