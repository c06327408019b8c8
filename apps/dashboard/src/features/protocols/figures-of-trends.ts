import { MEASURE_WORDS, measures, isVitalSign, vitalSign, type Protocol, type Trend } from '@chairside/domain';
import { chosenUnit, DIRECTIONS, measureOptions, unitOf, unknownBaseline } from './figures-of-limits.js';
import type { Figure, Part, RowForm } from './protocol-parts.js';
import { figureIn, figuresIn, optionsOf } from './row-answers.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

const FROM: readonly Trend['from'][] = ['baseline', 'last-value'];
const fromOptions = optionsOf(FROM, (from) => words.trend.from[from]);

/** Courses of values, and values that need no second reading. */
export function trendParts({ trends, confirmedAtOnce }: Protocol): Part[] {
  const atOnce = measures.flatMap((measure): Figure[] => {
    const value = confirmedAtOnce[measure];
    if (value === undefined) return [];
    const label = `${MEASURE_WORDS[measure].label}, ${words.direction['at-or-above']}`;
    const place = { list: ['confirmedAtOnce'], index: measure };
    return [{ path: ['confirmedAtOnce', measure], label, unit: unitOf(measure), value, place }];
  });
  return [
    ...trends.map(trendPart),
    { title: words.atOnce.title, note: words.atOnce.note, figures: atOnce, adds: atOnceForms(confirmedAtOnce) },
  ];
}

/** One more course of values; what falls is typed as so much less. */
export const TREND_FORM: RowForm = {
  title: words.trend.add,
  note: words.trend.note,
  questions: [
    { key: 'measure', kind: 'one', label: words.limit.measure, options: measureOptions(measures) },
    {
      key: 'direction',
      kind: 'one',
      label: words.trend.goes,
      options: optionsOf(DIRECTIONS, (direction) => words.trend.way[direction]),
    },
    { key: 'from', kind: 'one', label: words.trend.counted, options: fromOptions },
    { key: 'by', kind: 'figure', label: words.trend.byAtLeast, unit: chosenUnit },
    { key: 'sets', kind: 'figure', label: words.trend.howMany, unit: words.setsUnit },
    { key: 'beyond', kind: 'figure', label: words.trend.onlyBeyond, unit: chosenUnit, isOptional: true },
    { key: 'isRunning', kind: 'tick', label: words.trend.running },
  ],
  row: (answers) => {
    const { measure, direction, from, isRunning } = answers;
    const far = Math.abs(figureIn(answers, 'by') ?? 0);
    const by = direction === 'at-or-below' ? -far : far;
    const item = {
      measure,
      direction,
      by,
      from,
      isRunning: isRunning === 'yes',
      ...figuresIn(answers, ['sets', 'beyond']),
    };
    return { list: ['trends'], item };
  },
};

function trendPart(
  { measure, direction, from, by, sets, beyond, isRunning, level, baselineIfUnknown }: Trend,
  index: number,
): Part {
  const what = words.trend.of(
    MEASURE_WORDS[measure].label,
    words.trend.way[direction],
    words.trend.from[from],
    isRunning,
    level === 'critical',
  );
  const at = ['trends', index];
  const unit = unitOf(measure);
  return {
    title: what,
    name: words.trend.name(MEASURE_WORDS[measure].label, words.trend.way[direction]),
    place: { list: ['trends'], index },
    figures: [
      { path: [...at, 'by'], label: `${what}: ${words.trend.by}`, unit, value: by },
      { path: [...at, 'sets'], label: `${what}: ${words.trend.sets}`, unit: words.setsUnit, value: sets },
      {
        path: [...at, 'beyond'],
        label: `${what}: ${words.trend.beyond[direction]}`,
        unit,
        value: beyond ?? null,
        optional: 'left-out',
      },
      unknownBaseline({ baselineIfUnknown }, what, at, unit),
    ],
    picks: [{ path: [...at, 'from'], label: `${what}: ${words.trend.counted}`, value: from, options: fromOptions }],
    flags: [{ path: [...at, 'isRunning'], label: `${what}: ${words.trend.running}`, value: isRunning }],
  };
}

/** Of what waits for a second reading at all, what does not stand there yet. */
function atOnceForms(there: Protocol['confirmedAtOnce']): RowForm[] {
  const open = measures.filter(
    (measure) => isVitalSign(measure) && vitalSign(measure).waitsForSecondReading && there[measure] === undefined,
  );
  if (open.length === 0) return [];
  return [
    {
      title: words.atOnce.add,
      questions: [
        { key: 'measure', kind: 'one', label: words.limit.measure, options: measureOptions(open) },
        { key: 'value', kind: 'figure', label: words.atOnce.from, unit: chosenUnit },
      ],
      row: (answers) => ({
        list: ['confirmedAtOnce'],
        key: answers.measure ?? '',
        item: figureIn(answers, 'value'),
      }),
    },
  ];
}
