import {
  DEFAULT_RESCUE,
  doseWords,
  givesDrug,
  hasPump,
  isAtHome,
  type Protocol,
  type RescueItem,
} from '@chairside/domain';
import { namesOf } from './figures-of-sets.js';
import { figuresAt, type Choice, type FigureRow, type Part } from './protocol-parts.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.rescue;
const { minutes } = PROTOCOL_WORDS.units;

/** Which medicines a provider may sign for side effects, and how often each may be given. */
export function rescueParts(protocol: Protocol): Part[] {
  if (!givesDrug(protocol) || isAtHome(protocol)) return [];
  return [
    { title: words.title, note: words.note, choices: [...standing(protocol), ...offered(protocol)] },
    ...protocol.rescue.map((item, index): Part => {
      const title = doseWords(item);
      const rows: FigureRow[] = [
        [['dose'], words.dose, item.unit],
        [['minutesBetween'], words.between, minutes],
        [['maxDoses'], words.most, words.times],
        [['recheck', 'minutes'], words.recheck, minutes],
      ];
      const figures = rows.map(([path, label, unit]): FigureRow => [
        ['rescue', index, ...path],
        `${title}: ${label}`,
        unit,
      ]);
      return { title, note: words.looksAt(namesOf(item.recheck.measures)), figures: figuresAt(protocol, figures) };
    }),
  ];
}

function standing({ rescue }: Protocol): Choice[] {
  return rescue.map((item, index) => ({ list: ['rescue'], index, item, label: doseWords(item) }));
}

/** What ships and does not stand there; nothing into a line where none is laid. */
function offered(protocol: Protocol): Choice[] {
  const isThere = ({ medicine, route }: RescueItem) =>
    protocol.rescue.some((item) => item.medicine === medicine && item.route === route);
  return DEFAULT_RESCUE.filter((item) => !isThere(item) && (hasPump(protocol) || item.route !== 'iv')).map((item) => ({
    list: ['rescue'],
    index: null,
    item,
    label: doseWords(item),
  }));
}
