import {
  isVitalSign,
  MEASURE_WORDS,
  measures,
  vitalSign,
  type Limit,
  type LimitDirection,
  type LimitLevel,
  type Measure,
  type Protocol,
} from '@chairside/domain';
import type { Answers, Figure, Part, RowForm } from './protocol-parts.js';
import { figureIn, optionsOf } from './row-answers.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

export const OF_SIGNS: readonly Measure[] = measures.filter(isVitalSign);
export const OF_SCALES: readonly Measure[] = measures.filter((measure) => !isVitalSign(measure));

export const LEVELS: readonly LimitLevel[] = ['caution', 'critical'];
export const DIRECTIONS: readonly LimitDirection[] = ['at-or-above', 'at-or-below'];
const COUNTED = ['value', 'difference', 'percent'] as const;

/** The unit of a measure; a scale has none. */
export function unitOf(measure: Measure): string {
  return isVitalSign(measure) ? vitalSign(measure).unit : '';
}

/** Measures to choose one from. */
export const measureOptions = (of: readonly Measure[]) => optionsOf(of, (measure) => MEASURE_WORDS[measure].label);

/** The unit of the measure that was chosen in a form. */
export const chosenUnit = ({ measure = '' }: Answers): string => (measure === '' ? '' : unitOf(measure as Measure));

/** The limits of some measures, a part for each of them. */
export function limitParts(protocol: Protocol, of: readonly Measure[]): Part[] {
  return of.map((measure) => ({ title: MEASURE_WORDS[measure].label, figures: limitFigures(measure, protocol) }));
}

/** One more limit of a measure. */
export function limitForm(of: readonly Measure[]): RowForm {
  const asked = words.limit;
  const unit = (answers: Answers) => (answers.counted === 'percent' ? '%' : chosenUnit(answers));
  return {
    title: words.addLimit,
    questions: [
      { key: 'measure', kind: 'one', label: asked.measure, options: measureOptions(of) },
      { key: 'level', kind: 'one', label: asked.level, options: optionsOf(LEVELS, (level) => words.level[level]) },
      { key: 'direction', kind: 'one', label: asked.direction, options: directionOptions },
      { key: 'counted', kind: 'one', label: asked.counted, options: optionsOf(COUNTED, (how) => words.counted[how]) },
      { key: 'value', kind: 'figure', label: asked.value, unit },
    ],
    row: (answers) => {
      const { measure = '', level, direction, counted } = answers;
      return {
        list: ['limits', measure],
        item: { level, direction, ...figureAs(counted, figureIn(answers, 'value')) },
      };
    },
  };
}

export const directionOptions = optionsOf(DIRECTIONS, (direction) => words.direction[direction]);

/** A figure as the protocol writes it, by how it is counted. */
function figureAs(counted: string | undefined, figure: number | undefined): object {
  return counted === 'value' ? { value: figure } : { fromBaseline: { [counted ?? '']: figure } };
}

function limitFigures(measure: Measure, { limits }: Protocol): Figure[] {
  return (limits[measure] ?? []).flatMap((row, index): Figure[] => {
    const list = ['limits', measure] as const;
    const label = `${MEASURE_WORDS[measure].label}, ${words.level[row.level]} ${words.direction[row.direction]}`;
    const figure: Figure = { label, place: { list, index }, ...figureOf(row, measure, [...list, index]) };
    return 'value' in row ? [figure] : [figure, unknownBaseline(row, label, [...list, index], unitOf(measure))];
  });
}

/** What a limit or a course counts from where the patient has no baseline of their own. */
export function unknownBaseline(
  { baselineIfUnknown }: { baselineIfUnknown?: number | undefined },
  label: string,
  path: (string | number)[],
  unit: string,
): Figure {
  return {
    path: [...path, 'baselineIfUnknown'],
    label: `${label}, ${words.ifUnknown}`,
    unit,
    value: baselineIfUnknown ?? null,
    optional: 'left-out',
  };
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
