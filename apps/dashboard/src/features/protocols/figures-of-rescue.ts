import {
  DEFAULT_RESCUE,
  DOSE_UNIT_WORDS,
  DOSE_UNITS,
  doseWords,
  givesDrug,
  hasPump,
  isAtHome,
  MEDICINE_ROUTE_WORDS,
  MEDICINE_ROUTES,
  MEDICINE_WORDS,
  medicines,
  type Protocol,
  type RescueItem,
} from '@chairside/domain';
import { asksFor, measureChoices, namesOf } from './figures-of-sets.js';
import { figuresAt, type Answers, type FigureRow, type Part, type RowForm } from './protocol-parts.js';
import { figureIn, figuresIn, optionsOf, severalIn } from './row-answers.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.rescue;
const { minutes } = PROTOCOL_WORDS.units;

/** Which medicines a provider may sign for side effects, how often each may be given, and what is looked at then. */
export function rescueParts(protocol: Protocol): Part[] {
  return protocol.rescue.map((item, index): Part => {
    const title = doseWords(item);
    const at = ['rescue', index];
    const rows: FigureRow[] = [
      [[...at, 'dose'], `${title}: ${words.dose}`, item.unit],
      [[...at, 'minutesBetween'], `${title}: ${words.between}`, minutes],
      [[...at, 'maxDoses'], `${title}: ${words.most}`, words.times],
      [[...at, 'recheck', 'minutes'], `${title}: ${words.recheck}`, minutes],
    ];
    return {
      title,
      note: words.looksAt(namesOf(item.recheck.measures)),
      place: { list: ['rescue'], index },
      figures: figuresAt(protocol, rows),
      choices: measureChoices(protocol, [...at, 'recheck', 'measures']),
    };
  });
}

/** One more medicine, or one of those that ship; nothing into a line where none is laid. */
export function rescueForms(protocol: Protocol): RowForm[] {
  if (!givesDrug(protocol) || isAtHome(protocol)) return [];
  const routes = MEDICINE_ROUTES.filter((route) => hasPump(protocol) || route !== 'iv');
  return [
    {
      title: words.add,
      note: words.note,
      proposals: offered(protocol).map((item) => ({ word: doseWords(item), answers: answersOf(item) })),
      questions: [
        {
          key: 'medicine',
          kind: 'one',
          label: words.medicine,
          options: optionsOf(medicines, (one) => MEDICINE_WORDS[one]),
        },
        { key: 'dose', kind: 'figure', label: words.doseAsked, unit: '' },
        {
          key: 'unit',
          kind: 'one',
          label: words.unit,
          options: optionsOf(DOSE_UNITS, (unit) => DOSE_UNIT_WORDS[unit]),
        },
        {
          key: 'route',
          kind: 'one',
          label: words.route,
          options: optionsOf(routes, (one) => MEDICINE_ROUTE_WORDS[one]),
        },
        { key: 'minutesBetween', kind: 'figure', label: words.betweenAsked, unit: minutes },
        { key: 'maxDoses', kind: 'figure', label: words.mostAsked, unit: words.times },
        { key: 'minutes', kind: 'figure', label: words.recheckAsked, unit: minutes },
        asksFor(words.looks),
      ],
      row: itemOf,
    },
  ];
}

function itemOf(answers: Answers): ReturnType<RowForm['row']> {
  const { medicine, unit, route } = answers;
  const recheck = { measures: severalIn(answers, 'measures'), minutes: figureIn(answers, 'minutes') };
  const figures = figuresIn(answers, ['dose', 'minutesBetween', 'maxDoses']);
  return { list: ['rescue'], item: { medicine, unit, route, ...figures, recheck } };
}

function answersOf({ medicine, dose, unit, route, minutesBetween, maxDoses, recheck }: RescueItem): Answers {
  return {
    medicine,
    unit,
    route,
    dose: String(dose),
    minutesBetween: String(minutesBetween),
    maxDoses: String(maxDoses),
    minutes: String(recheck.minutes),
    measures: recheck.measures.join(','),
  };
}

/** What ships and does not stand there. */
function offered(protocol: Protocol): RescueItem[] {
  const isThere = ({ medicine, route }: RescueItem) =>
    protocol.rescue.some((item) => item.medicine === medicine && item.route === route);
  return DEFAULT_RESCUE.filter((item) => !isThere(item) && (hasPump(protocol) || item.route !== 'iv'));
}
