import {
  CHECK_WORDS,
  checkNames,
  hasPump,
  MEASURE_WORDS,
  measures,
  MEDICINE_KIND_WORDS,
  MEDICINE_KINDS,
  type CheckName,
  type DischargeCriteria,
  type Protocol,
} from '@chairside/domain';
import { unitOf } from './figures-of-limits.js';
import { choicesAt, figuresAt, type FigureRow, type Part } from './protocol-parts.js';
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
  ]),
];
const PRESSURE: readonly FigureRow[] = [
  [['discharge', 'pressure', 'minutesApart'], words.apart, minutes],
  [['discharge', 'pressure', 'withinPercent'], words.within, '%'],
  ...measures.flatMap((measure) =>
    words.range.map(([key, label]): FigureRow => [
      ['discharge', 'pressure', 'ranges', measure, key],
      `${MEASURE_WORDS[measure].label}, ${label}`,
      unitOf(measure),
    ]),
  ),
];
/** What each figure must be; some do as they were before the drug. */
function figureRows({ figures }: DischargeCriteria): FigureRow[] {
  return measures.flatMap((measure) =>
    words.figure.map(([key, label, unit]): FigureRow => {
      const isAsBefore = key !== 'clearsWithinMinutes' && figures[measure]?.orBaseline === true;
      const said = `${MEASURE_WORDS[measure].label}, ${label}${isAsBefore ? words.orBaseline : ''}`;
      return [['discharge', 'figures', measure, key], said, unit ?? unitOf(measure)];
    }),
  );
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
    { title: words.figures, figures: figuresAt(protocol, figureRows(discharge)) },
    { title: words.medicines, figures: figuresAt(protocol, MEDICINES) },
    {
      title: words.score,
      figures: figuresAt(protocol, [
        [['discharge', 'score', 'atLeast'], words.scoreOf[discharge.score?.name ?? 'padss'], words.points],
      ]),
    },
    { title: words.checks, choices: checks },
  ];
}
