import type { Protocol } from '@chairside/domain';
import { figuresAt, numbersAt, valueAt, type FigureRow, type NumberList, type Part } from './protocol-parts.js';
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
  ...pair(['doseGuards', 'doseMg'], words.doseMg, 'mg'),
  ...pair(['doseGuards', 'rateMgPerKgPerHour'], words.rate, 'mg/kg/h'),
  [['doseGuards', 'bolusMgPerKg', 'soft'], `${words.bolus}, ${words.soft}`, 'mg/kg'],
  [['doseGuards', 'bolusMgPerKg', 'hardFrom'], `${words.bolus}, ${words.hardFrom}`, 'mg/kg'],
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
  [['orderGuards', 'hoursSinceLast', 'softBelow'], `${words.since}, ${words.softBelow}`, hours],
  [['orderGuards', 'hoursSinceLast', 'hardBelow'], `${words.since}, ${words.hardBelow}`, hours],
  [['orderGuards', 'weightAskedAboveKg'], words.whichWeight, 'kg'],
];

/** What an order may hold, by the pump, by injection, and beside the last one. */
export function doseParts(protocol: Protocol): Part[] {
  return [
    { title: words.pump, figures: figuresAt(protocol, PUMP) },
    ...concentrationParts(protocol, 'doseGuards'),
    { title: words.drift, note: words.driftNote, figures: figuresAt(protocol, DRIFT) },
    { title: words.injection, figures: figuresAt(protocol, INJECTION) },
    ...concentrationParts(protocol, 'injectionGuards'),
    { title: words.order, figures: figuresAt(protocol, ORDER) },
  ];
}

function concentrationParts(protocol: Protocol, guards: 'doseGuards' | 'injectionGuards'): Part[] {
  if (protocol[guards] === null) return [];
  const path = [guards, 'concentrationMgPerMl'];
  const numbers: NumberList = { list: [...path, 'listed'], label: words.listed, unit: 'mg/mL' };
  const hard: FigureRow = [[...path, 'hardAbove'], `${words.concentration}, ${words.hard}`, 'mg/mL'];
  const figures = [...numbersAt(protocol, numbers), ...figuresAt(protocol, [hard])];
  return valueAt(protocol, path) === undefined ? [] : [{ title: words.concentration, figures, numbers }];
}
