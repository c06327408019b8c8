import { MEASURE_WORDS, measures, type Protocol } from '@chairside/domain';
import { measureChoices } from './figures-of-sets.js';
import { unitOf } from './figures-of-limits.js';
import { figuresAt, type FigureRow, type Part } from './protocol-parts.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.preparation;
const { minutes, hours, days } = PROTOCOL_WORDS.units;

const FIGURES: readonly FigureRow[] = [
  [['preparation', 'fasting', 'foodHours'], words.food, hours],
  [['preparation', 'fasting', 'clearDrinkHours'], words.drink, hours],
  [['preparation', 'consentDays'], words.consent, days],
  [['preparation', 'pressure', 'restMinutes'], words.rest, minutes],
];

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
  const ranges = measures.flatMap((measure): FigureRow[] => {
    const path = ['preparation', 'pressure', 'ranges', measure];
    return words.range.map(([key, label]) => [
      [...path, key],
      `${MEASURE_WORDS[measure].label}, ${label}`,
      unitOf(measure),
    ]);
  });
  return [
    { title: words.times, figures: figuresAt(protocol, FIGURES) },
    { title: words.ranges, figures: figuresAt(protocol, ranges) },
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
