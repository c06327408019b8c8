import {
  isVitalSign,
  MEASURE_WORDS,
  measures,
  vitalSign,
  type Limit,
  type Measure,
  type Protocol,
  type Trend,
} from '@chairside/domain';
import type { Figure, Part } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

export const OF_SIGNS: readonly Measure[] = measures.filter(isVitalSign);
export const OF_SCALES: readonly Measure[] = measures.filter((measure) => !isVitalSign(measure));

/** The unit of a measure; a scale has none. */
export function unitOf(measure: Measure): string {
  return isVitalSign(measure) ? vitalSign(measure).unit : '';
}

/** The limits of some measures, a part for each of them. */
export function limitParts(protocol: Protocol, of: readonly Measure[]): Part[] {
  return of.map((measure) => ({ title: MEASURE_WORDS[measure].label, figures: limitFigures(measure, protocol) }));
}

function limitFigures(measure: Measure, { limits }: Protocol): Figure[] {
  return (limits[measure] ?? []).map((row, index) => {
    const list = ['limits', measure] as const;
    const label = `${MEASURE_WORDS[measure].label}, ${words.level[row.level]} ${words.direction[row.direction]}`;
    return { label, place: { list, index }, ...figureOf(row, measure, [...list, index]) };
  });
}

/** A limit's figure, with the limit itself where its effect can be counted. */
function figureOf(row: Limit, measure: Measure, path: (string | number)[]): Omit<Figure, 'label'> {
  const unit = unitOf(measure);
  if ('value' in row) {
    return { path: [...path, 'value'], unit, value: row.value, limit: { measure, direction: row.direction } };
  }
  if ('percent' in row.fromBaseline)
    return {
      path: [...path, 'fromBaseline', 'percent'],
      unit: words.percentOfBaseline,
      value: row.fromBaseline.percent,
    };
  return {
    path: [...path, 'fromBaseline', 'difference'],
    unit: words.fromBaseline(unit),
    value: row.fromBaseline.difference,
  };
}

/** Courses of values, and values that need no second reading. */
export function trendParts({ trends, confirmedAtOnce }: Protocol): Part[] {
  return [
    { title: words.trend.title, note: words.trend.note, figures: trends.flatMap(trendFigures) },
    {
      title: words.atOnce.title,
      note: words.atOnce.note,
      figures: measures.flatMap((measure) => {
        const value = confirmedAtOnce[measure];
        if (value === undefined) return [];
        const label = `${MEASURE_WORDS[measure].label}, ${words.direction['at-or-above']}`;
        return [{ path: ['confirmedAtOnce', measure], label, unit: unitOf(measure), value }];
      }),
    },
  ];
}

function trendFigures(
  { measure, direction, from, by, sets, beyond, isRunning, level }: Trend,
  index: number,
): Figure[] {
  const what = words.trend.of(
    MEASURE_WORDS[measure].label,
    words.trend.way[direction],
    words.trend.from[from],
    isRunning,
    level === 'critical',
  );
  const unit = unitOf(measure);
  return [
    { path: ['trends', index, 'by'], label: `${what}: ${words.trend.by}`, unit, value: by },
    { path: ['trends', index, 'sets'], label: `${what}: ${words.trend.sets}`, unit: words.setsUnit, value: sets },
    ...(beyond === undefined
      ? []
      : [
          {
            path: ['trends', index, 'beyond'],
            label: `${what}: ${words.trend.beyond[direction]}`,
            unit,
            value: beyond,
          },
        ]),
  ];
}
