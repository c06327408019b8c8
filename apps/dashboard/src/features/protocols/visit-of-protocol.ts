import { CONDITION_WORDS, conditions, type Protocol } from '@chairside/domain';
import { choicesAt, figuresAt, type FigureRow, type Part } from './protocol-parts.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.visit;
const { minutes, years } = PROTOCOL_WORDS.units;

const VISIT: readonly FigureRow[] = [
  [['minimumAgeYears'], words.youngest, years, 'nothing'],
  [['visitMinutes'], words.length, minutes],
];

/** Whom a protocol is for, and how long a chair is held. */
export function visitParts(protocol: Protocol): Part[] {
  return [
    { title: words.booking, figures: figuresAt(protocol, VISIT) },
    {
      title: words.conditions,
      note: words.conditionsNote,
      choices: choicesAt(protocol, ['conditions'], conditions, (condition) => CONDITION_WORDS[condition]),
    },
  ];
}
