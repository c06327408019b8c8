import {
  CHECK_WORDS,
  checkNames,
  hasField,
  hasPump,
  MEASURE_WORDS,
  measures,
  MEDICINE_KIND_WORDS,
  MEDICINE_KINDS,
  vitalSigns,
  type CheckName,
  type CirculationRule,
  type DischargeCriteria,
  type Protocol,
  type RecoveryScoreName,
} from '@chairside/domain';
import { chosenUnit, measureOptions, unitOf } from './figures-of-limits.js';
import { choicesAt, figuresAt, type FigureRow, type Part, type Question, type RowForm } from './protocol-parts.js';
import { figuresIn, optionsOf } from './row-answers.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.discharge;
const { minutes } = PROTOCOL_WORDS.units;

const TIMES: readonly FigureRow[] = [
  [['discharge', 'minutesAfterDrug'], words.afterDrug, minutes],
  [['discharge', 'onAirMinutes'], words.onAir, minutes],
  [['discharge', 'withoutVomitingMinutes'], words.withoutVomiting, minutes],
  [['discharge', 'maxAgeMinutes'], words.age, minutes],
  [['discharge', 'answersMaxAgeMinutes'], words.answersAge, minutes],
];
const MEDICINES: readonly FigureRow[] = [
  [['discharge', 'minutesAfterMedicine', 'unnamed'], words.unnamed, minutes],
  ...MEDICINE_KINDS.map((kind): FigureRow => [
    ['discharge', 'minutesAfterMedicine', kind],
    words.after(MEDICINE_KIND_WORDS[kind]),
    minutes,
    'left-out',
  ]),
];
const PRESSURE: readonly FigureRow[] = [
  [['discharge', 'pressure', 'minutesApart'], words.apart, minutes],
  [['discharge', 'pressure', 'withinPercent'], words.within, '%'],
  ...vitalSigns.flatMap((sign) =>
    words.range.map(([key, label]): FigureRow => [
      ['discharge', 'pressure', 'ranges', sign, key],
      `${MEASURE_WORDS[sign].label}, ${label}`,
      unitOf(sign),
      key === 'atLeast' ? 'left-out' : undefined,
    ]),
  ),
];
const FIGURES = ['discharge', 'figures'];
const SCORES: readonly RecoveryScoreName[] = ['aldrete', 'padss'];
const CIRCULATION: readonly CirculationRule[] = ['per-cent', 'mmHg'];

/** What each figure must be; some do as they were before the drug. */
function figureParts(protocol: Protocol, { figures }: DischargeCriteria): Part[] {
  return measures.flatMap((measure): Part[] => {
    const range = figures[measure];
    if (range === undefined) return [];
    const title = MEASURE_WORDS[measure].label;
    const rows = words.figure.map(([key, label, unit]): FigureRow => {
      const isAsBefore = key !== 'clearsWithinMinutes' && range.orBaseline === true;
      const said = `${title}, ${label}${isAsBefore ? words.orBaseline : ''}`;
      return [[...FIGURES, measure, key], said, unit ?? unitOf(measure), 'left-out'];
    });
    const path = [...FIGURES, measure, 'orBaseline'];
    const asBefore = {
      path,
      label: `${title}, ${words.doesAsBefore}`,
      value: range.orBaseline === true,
      isOptional: true,
    };
    const place = { list: FIGURES, index: measure };
    return [{ title, place, figures: figuresAt(protocol, rows), flags: [asBefore] }];
  });
}

/** One more figure that must be so before going home. */
export function dischargeForms({ discharge }: Protocol): RowForm[] {
  if (discharge === null) return [];
  const open = measures.filter((measure) => hasField(measure) && discharge.figures[measure] === undefined);
  return [
    {
      title: words.addFigure,
      note: words.addFigureNote,
      questions: [
        { key: 'measure', kind: 'one', label: PROTOCOL_WORDS.limit.measure, options: measureOptions(open) },
        ...words.figure.map(([key, label, unit]): Question => ({
          key,
          kind: 'figure',
          label: label.charAt(0).toUpperCase() + label.slice(1),
          unit: unit ?? chosenUnit,
          isOptional: true,
        })),
        { key: 'orBaseline', kind: 'tick', label: words.doesAsBefore },
      ],
      row: (answers) => ({
        list: FIGURES,
        key: answers.measure ?? '',
        item: {
          ...figuresIn(
            answers,
            words.figure.map(([key]) => key),
          ),
          ...(answers.orBaseline === 'yes' && { orBaseline: true }),
        },
      }),
    },
  ];
}

/** When a patient may leave. */
export function dischargeParts(protocol: Protocol): Part[] {
  const { discharge } = protocol;
  if (discharge === null) return [];
  // without a line there is none to take out
  const offered = checkNames.filter((name) => hasPump(protocol) || name !== 'iv-out');
  const checks = choicesAt<CheckName>(protocol, ['discharge', 'checks'], offered, (name) => CHECK_WORDS[name]);
  return [
    { title: words.times, figures: figuresAt(protocol, TIMES) },
    { title: words.pressure, figures: figuresAt(protocol, PRESSURE) },
    ...figureParts(protocol, discharge),
    { title: words.medicines, note: words.medicinesNote, figures: figuresAt(protocol, MEDICINES) },
    ...scoreParts(protocol, discharge),
    { title: words.checks, choices: checks },
  ];
}

function scoreParts(protocol: Protocol, { score }: DischargeCriteria): Part[] {
  if (score === null) return [];
  const at = ['discharge', 'score'];
  const names = optionsOf(SCORES, (name) => words.scoreOf[name]);
  const rules = optionsOf(CIRCULATION, (rule) => words.circulationOf[rule]);
  return [
    {
      title: words.score,
      figures: figuresAt(protocol, [[[...at, 'atLeast'], words.scoreAtLeast, words.points]]),
      picks: [
        { path: [...at, 'name'], label: words.whichScore, value: score.name, options: names },
        { path: [...at, 'circulation'], label: words.circulation, value: score.circulation, options: rules },
      ],
    },
  ];
}
