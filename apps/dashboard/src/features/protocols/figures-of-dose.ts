import type { Protocol } from '@chairside/domain';
import { numbersAt } from './number-list.js';
import { figuresAt, valueAt, type FigureRow, type Part, type RowForm } from './protocol-parts.js';
import { figuresIn } from './row-answers.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.doses;
const { minutes, hours } = PROTOCOL_WORDS.units;

/** What asks for a reason, and what is refused. */
function pair(path: string[], label: string, unit: string): FigureRow[] {
  return [
    [[...path, 'soft'], `${label}, ${words.soft}`, unit],
    [[...path, 'hard'], `${label}, ${words.hard}`, unit],
  ];
}

const PUMP: readonly FigureRow[] = [
  ...pair(['doseGuards', 'doseMgPerKg'], words.doseMgPerKg, 'mg/kg'),
  ...pair(['doseGuards', 'rateMgPerKgPerHour'], words.rate, 'mg/kg/h'),
  [['doseGuards', 'minutes', 'softBelow'], `${words.duration}, ${words.softBelow}`, minutes],
  [['doseGuards', 'minutes', 'softAbove'], `${words.duration}, ${words.soft}`, minutes],
  [['doseGuards', 'minutes', 'hardBelow'], `${words.duration}, ${words.hardBelow}`, minutes],
];
const DRIFT: readonly FigureRow[] = [
  [['doseGuards', 'pumpDrift', 'percent'], words.driftShare, '%'],
  [['doseGuards', 'pumpDrift', 'ml'], words.driftVolume, 'mL'],
];
const INJECTION: readonly FigureRow[] = [
  ...pair(['injectionGuards', 'doseMgPerKg'], words.doseMgPerKg, 'mg/kg'),
  ...pair(['injectionGuards', 'doseMg'], words.doseMg, 'mg'),
  [['injectionGuards', 'portions'], words.portions, ''],
];
const ORDER: readonly FigureRow[] = [
  ...pair(['orderGuards', 'risePercent'], words.rise, '%'),
  [['orderGuards', 'weightAskedAboveKg'], words.whichWeight, 'kg'],
];

/** Limits that a protocol may go without. */
const MAY_LACK = [
  {
    list: ['doseGuards'],
    index: 'doseMg',
    title: words.doseMg,
    add: words.addDoseMg,
    unit: 'mg',
    keys: [
      ['soft', words.soft],
      ['hard', words.hard],
    ],
  },
  {
    list: ['doseGuards'],
    index: 'bolusMgPerKg',
    title: words.bolus,
    add: words.addBolus,
    unit: 'mg/kg',
    keys: [
      ['soft', words.soft],
      ['hardFrom', words.hardFrom],
    ],
  },
  {
    list: ['orderGuards'],
    index: 'hoursSinceLast',
    title: words.since,
    add: words.addSince,
    unit: hours,
    keys: [
      ['softBelow', words.softBelow],
      ['hardBelow', words.hardBelow],
    ],
  },
] as const;
type MayLack = (typeof MAY_LACK)[number];

const isThere = (value: unknown): boolean => value !== null && value !== undefined;

/** What an order may hold, by the pump, by injection, and beside the last one. */
export function doseParts(protocol: Protocol): Part[] {
  const there = MAY_LACK.filter(({ list, index }) => isThere(valueAt(protocol, [...list, index])));
  const of = (guards: string) =>
    there.filter(({ list: [first] }) => first === guards).map((row) => partOf(protocol, row));
  return [
    { title: words.pump, figures: figuresAt(protocol, PUMP) },
    ...of('doseGuards'),
    ...concentrationParts(protocol, 'doseGuards'),
    { title: words.drift, note: words.driftNote, figures: figuresAt(protocol, DRIFT) },
    { title: words.injection, figures: figuresAt(protocol, INJECTION) },
    ...concentrationParts(protocol, 'injectionGuards'),
    { title: words.order, figures: figuresAt(protocol, ORDER) },
    ...of('orderGuards'),
  ];
}

/** What the guards of an order could hold too, and do not. */
export function doseForms(protocol: Protocol): RowForm[] {
  const open = MAY_LACK.filter(({ list, index }) => valueAt(protocol, [...list, index]) === null);
  return open.map(({ list, index, add, unit, keys }) => ({
    title: add,
    questions: keys.map(([key, label]) => ({
      key,
      kind: 'figure',
      label: label.charAt(0).toUpperCase() + label.slice(1),
      unit,
    })),
    row: (answers) => ({
      list,
      key: index,
      item: figuresIn(
        answers,
        keys.map(([key]) => key),
      ),
    }),
  }));
}

function partOf(protocol: Protocol, { list, index, title, unit, keys }: MayLack): Part {
  const rows = keys.map(([key, label]): FigureRow => [[...list, index, key], `${title}, ${label}`, unit]);
  return { title, place: { list, index, isNullable: true }, figures: figuresAt(protocol, rows) };
}

function concentrationParts(protocol: Protocol, guards: 'doseGuards' | 'injectionGuards'): Part[] {
  if (protocol[guards] === null) return [];
  const path = [guards, 'concentrationMgPerMl'];
  const hard: FigureRow = [[...path, 'hardAbove'], `${words.concentration}, ${words.hard}`, 'mg/mL'];
  const listed = { list: [...path, 'listed'], label: words.listed, unit: 'mg/mL', another: words.addListed };
  const { figures, adds } = numbersAt(protocol, listed);
  return [{ title: words.concentration, figures: [...figures, ...figuresAt(protocol, [hard])], adds }];
}
