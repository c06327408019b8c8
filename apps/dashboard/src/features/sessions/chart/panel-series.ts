import {
  judgeFor,
  isVitalSign,
  severity,
  signAt,
  standingReadings,
  vitalSign,
  type Assessment,
  type LimitLevel,
  type LiveSession,
  type Measure,
  type Panel,
  type PanelPart,
  type Protocol,
  type VitalSign,
  type VitalsReading,
} from '@chairside/domain';
import { panels } from '../../vitals/format-set.js';
import { oneMark } from './one-mark.js';

/** One charted moment of a panel. Without a main value it breaks the line: what was not taken is not drawn. */
export interface PanelPoint {
  t: number;
  main: number | null;
  lower: number | null;
  /** Measured; without it the mark stands where a cuff's mean lies. */
  mean: number | null;
  level: Assessment;
  /** Which of the two reached a limit of its own: only these are printed. */
  isMainOut: boolean;
  isLowerOut: boolean;
  /** Orders points that fall on each other: the worse, the higher. */
  rank: number;
  isUnconfirmed: boolean;
  readingId: string;
  /** How many sets of one minute it stands for. */
  count: number;
}

export interface PanelSeries {
  panel: Panel;
  main: VitalSign;
  /** Upper and lower value of one reading: drawn as a stem between two carets. */
  isRange: boolean;
  points: PanelPoint[];
  /** The last that was taken, be it the worse of its minute or not. */
  latest: PanelPoint | undefined;
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
    const latest = points.findLast((point) => point.main !== null);
    return [{ panel, main, isRange, points: withGaps(oneAMinute(points)), latest, domain: domainOf(axis, points) }];
  });
}

function checkedPanels(protocol: Protocol): Set<Panel> {
  const groups = Object.values(protocol.checks).flatMap((all) => all.flatMap(({ measures }) => measures));
  // at home nothing is taken again: what is measured before the dose is what there is to see
  const checked = groups.length === 0 ? protocol.baseline.measures : groups;
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
      ...standOf(session, protocol, panel, reading),
      isUnconfirmed: unconfirmed.has(reading.id),
      readingId: reading.id,
      count: 1,
    }));
}

const MINUTE = 60_000;

/** Two sets of one minute would print over each other: the worse is drawn. */
function oneAMinute(points: readonly PanelPoint[]): PanelPoint[] {
  const minuteOf = ({ t }: PanelPoint): number => Math.floor(t / MINUTE);
  return oneMark(
    points,
    (first, point) => minuteOf(first) === minuteOf(point),
    ({ main, rank }) => (main === null ? -1 : rank),
  );
}

function partOf({ values }: VitalsReading, panel: Panel, part: PanelPart): number | null {
  const sign = signAt(panel, part);
  return (sign && values[sign]) ?? null;
}

/** How a reading stands to the panel's limits: the worse of its values rules. */
export function standOf(session: LiveSession, protocol: Protocol, panel: Panel, { values }: VitalsReading) {
  const [main, lower] = [signAt(panel, 'main'), signAt(panel, 'lower')].map((sign) => {
    const value = sign && values[sign];
    return sign === undefined || value === undefined ? NOT_JUDGED : judged(session, protocol, sign, value);
  });
  const [upper, under] = [main ?? NOT_JUDGED, lower ?? NOT_JUDGED];
  return {
    level: severity(under.assessment) > severity(upper.assessment) ? under.assessment : upper.assessment,
    isMainOut: isOut(upper.assessment),
    isLowerOut: isOut(under.assessment),
    rank: Math.max(upper.rank, under.rank),
  };
}

const NOT_JUDGED: { assessment: Assessment; rank: number } = { assessment: 'unknown', rank: 0 };
/** No value lies so far beyond its limit that it outranks a worse level. */
const A_LEVEL = 1000;

/** How a value stands to its limits, and how far beyond: of two that are as bad the further out is the worse. */
export function judged(session: LiveSession, protocol: Protocol, measure: Measure, value: number) {
  const { assessment, reached } = judgeFor(session, protocol, measure, value);
  return { assessment, rank: severity(assessment) * A_LEVEL + (reached ? Math.abs(value - reached.at) : 0) };
}

export function isOut(assessment: Assessment): assessment is LimitLevel {
  return assessment === 'caution' || assessment === 'critical';
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
