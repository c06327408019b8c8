import { signAt, type LiveSession, type Panel } from '@chairside/domain';

/** One figure of a tile: its label, its last text, and the values behind it. */
export interface Lane {
  key: Panel | 'sedation';
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
  const vital = LABELS.map(([panel, label]): Lane => {
    const main = signAt(panel, 'main');
    const under = signAt(panel, 'lower');
    const points = readings.flatMap(({ takenAt, values }) => {
      const value = main && values[main];
      return value === undefined ? [] : [{ at: Date.parse(takenAt), value, lower: under && values[under] }];
    });
    return laneOf(panel, label, points);
  });
  const sedation = readings.flatMap(({ takenAt, scales }) =>
    scales.sedation === undefined ? [] : [{ at: Date.parse(takenAt), value: scales.sedation, lower: undefined }],
  );
  return [...vital, laneOf('sedation', 'Sedation', sedation)];
}

function laneOf(key: Lane['key'], label: string, points: LanePoint[]): Lane {
  const last = points.at(-1);
  const text = last ? [last.value, last.lower].filter((part) => part !== undefined).join('/') : '–';
  return { key, label, text, points };
}
