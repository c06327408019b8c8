import { MEASURE_WORDS, vitalSigns, type Protocol } from '@chairside/domain';
import { measureChoices } from './figures-of-sets.js';
import { chosenUnit, measureOptions, unitOf } from './figures-of-limits.js';
import { figuresAt, type FigureRow, type Part, type Question, type RowForm } from './protocol-parts.js';
import { figuresIn } from './row-answers.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.preparation;
const { minutes, hours, days } = PROTOCOL_WORDS.units;

const FIGURES: readonly FigureRow[] = [
  [['preparation', 'fasting', 'foodHours'], words.food, hours],
  [['preparation', 'fasting', 'clearDrinkHours'], words.drink, hours],
  [['preparation', 'consentDays'], words.consent, days],
  [['preparation', 'pressure', 'restMinutes'], words.rest, minutes],
];

const RANGES = ['preparation', 'pressure', 'ranges'];

/** What a baseline holds, what of it is renewed, and how old it may be. */
export function baselineParts(protocol: Protocol): Part[] {
  return [
    {
      title: words.age,
      figures: figuresAt(protocol, [[['baseline', 'maxAgeMinutes'], PROTOCOL_WORDS.baselineAge, minutes]]),
    },
    { title: words.asks, choices: measureChoices(protocol, ['baseline', 'measures']) },
    { title: words.renews, choices: measureChoices(protocol, ['baseline', 'renewed']) },
  ];
}

/** Food, consent, and from which values on a provider is asked, or no drug is given. */
export function preparationParts(protocol: Protocol): Part[] {
  const { preparation } = protocol;
  if (preparation === null) return [];
  const signs = vitalSigns.filter((sign) => preparation.pressure.ranges[sign]);
  return [
    { title: words.times, figures: figuresAt(protocol, FIGURES) },
    ...signs.map((sign): Part => {
      const place = { list: RANGES, index: sign };
      const title = words.rangeOf(MEASURE_WORDS[sign].label);
      const rows = words.range.map(([key, label]): FigureRow => [
        [...RANGES, sign, key],
        `${title}, ${label}`,
        unitOf(sign),
        key === 'atLeast' ? 'left-out' : undefined,
      ]);
      return { title, place, figures: figuresAt(protocol, rows) };
    }),
    {
      title: words.firstVisit,
      flags: [
        {
          path: ['preparation', 'firstVisitNeedsProvider'],
          label: words.needsProvider,
          value: preparation.firstVisitNeedsProvider,
        },
      ],
    },
  ];
}

/** Of what the baseline holds, one more value that is looked at before the drug. */
export function preparationForms({ preparation, baseline }: Protocol): RowForm[] {
  if (preparation === null) return [];
  const open = vitalSigns.filter((sign) => baseline.measures.includes(sign) && !preparation.pressure.ranges[sign]);
  if (open.length === 0) return [];
  const figures = words.range.map(([key, label]): Question => ({
    key,
    kind: 'figure',
    label: label.charAt(0).toUpperCase() + label.slice(1),
    unit: chosenUnit,
    isOptional: key === 'atLeast',
  }));
  return [
    {
      title: words.addRange,
      questions: [
        { key: 'measure', kind: 'one', label: PROTOCOL_WORDS.limit.measure, options: measureOptions(open) },
        ...figures,
      ],
      row: (answers) => ({
        list: RANGES,
        key: answers.measure ?? '',
        item: figuresIn(
          answers,
          words.range.map(([key]) => key),
        ),
      }),
    },
  ];
}
