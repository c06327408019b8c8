import {
  baselineOf,
  isVitalSign,
  judge,
  severity,
  signAt,
  standingReadings,
  vitalSign,
  type Assessment,
  type LiveSession,
  type Measure,
  type Panel,
  type PanelPart,
  type Protocol,
  type VitalSign,
  type VitalsReading,
} from '@chairside/domain';
import { panels } from '../../vitals/format-set.js';

/** One charted moment of a panel. Without a main value it breaks the line: what was not taken is not drawn. */
export interface PanelPoint {
  t: number;
  main: number | null;
  lower: number | null;
  /** Measured; without it the mark stands where a cuff's mean lies. */
  mean: number | null;
  level: Assessment;
  isUnconfirmed: boolean;
  readingId: string;
}

export interface PanelSeries {
  panel: Panel;
  main: VitalSign;
  /** Upper and lower value of one reading: drawn as a stem between two carets. */
  isRange: boolean;
  points: PanelPoint[];
  domain: readonly [number, number];
}

/** Longer than this between two values and nothing is drawn between them. */
const LONGEST_JOIN = 45 * 60_000;

/** The panels that a session's chart shows, in the order of the table. */
export function panelSeries(session: LiveSession, protocol: Protocol): PanelSeries[] {
  return panels.flatMap((panel) => {
    const main = signAt(panel, 'main');
    const axis = main && vitalSign(main).axis;
    if (!main || !axis) return [];
    const points = pointsOf(session, protocol, panel, main);
    const isWatched = checkedPanels(protocol).has(panel);
    if (!isWatched && points.length < 2) return [];
    const isRange = signAt(panel, 'lower') !== undefined;
    return [{ panel, main, isRange, points: withGaps(points), domain: domainOf(axis, points) }];
  });
}

function checkedPanels(protocol: Protocol): Set<Panel> {
  const checked = Object.values(protocol.checks).flatMap((groups) => groups.flatMap(({ measures }) => measures));
  return new Set(checked.flatMap((measure) => (isVitalSign(measure) ? [vitalSign(measure).panel] : [])));
}

function pointsOf(session: LiveSession, protocol: Protocol, panel: Panel, main: VitalSign): PanelPoint[] {
  const unconfirmed = unconfirmedReadings(session, panel);
  return standingReadings(session.readings)
    .filter(({ values, notTaken }) => values[main] !== undefined || notTaken[main] !== undefined)
    .map((reading) => ({
      t: Date.parse(reading.takenAt),
      main: reading.values[main] ?? null,
      lower: partOf(reading, panel, 'lower'),
      mean: partOf(reading, panel, 'mean'),
      level: levelOf(session, protocol, panel, reading),
      isUnconfirmed: unconfirmed.has(reading.id),
      readingId: reading.id,
    }));
}

function partOf({ values }: VitalsReading, panel: Panel, part: PanelPart): number | null {
  const sign = signAt(panel, part);
  return (sign && values[sign]) ?? null;
}

/** The worse of the panel's values rules. */
function levelOf(session: LiveSession, protocol: Protocol, panel: Panel, { values }: VitalsReading): Assessment {
  const parts = [signAt(panel, 'main'), signAt(panel, 'lower')];
  return parts.reduce<Assessment>((worst, sign) => {
    const value = sign && values[sign];
    if (sign === undefined || value === undefined) return worst;
    const { assessment } = judge(sign, value, protocol.limits, baselineOf(session, sign)?.value);
    return severity(assessment) > severity(worst) ? assessment : worst;
  }, 'unknown');
}

function unconfirmedReadings(session: LiveSession, about: Panel | Measure): Set<string> {
  return new Set(
    session.alerts.flatMap(({ condition }) =>
      'about' in condition && condition.about === about && !condition.confirmed ? [condition.readingId] : [],
    ),
  );
}

function withGaps(points: readonly PanelPoint[]): PanelPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || point.t - before.t <= LONGEST_JOIN) return [point];
    const gap: PanelPoint = { ...point, t: (before.t + point.t) / 2, main: null, lower: null, mean: null };
    return [gap, point];
  });
}

/** The row's own axis, so that charts compare; stretched rather than hiding a value. */
function domainOf([low, high]: readonly [number, number], points: readonly PanelPoint[]): readonly [number, number] {
  const values = points.flatMap(({ main, lower }) => [main, lower].filter((value) => value !== null));
  const lowest = Math.min(low, ...values);
  const highest = Math.max(high, ...values);
  return [Math.floor(lowest / 2) * 2, Math.ceil(highest / 2) * 2];
}
