import { CALLEE_WORDS, type Protocol } from '@chairside/domain';
import { figuresAt, numbersAt, type FigureRow, type NumberList, type Part } from './protocol-parts.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.atHome;
const { minutes } = PROTOCOL_WORDS.units;

const CHECKS: NumberList = { list: ['home', 'checkMinutes'], label: words.check, unit: minutes };
const WATCH: readonly FigureRow[] = [
  [['home', 'earlyMinutes'], words.early, minutes],
  [['home', 'watchMinutes'], words.watch, minutes],
  [['home', 'concernFrom'], words.concern, ''],
];

/** How a session at home is watched. */
export function homeParts(protocol: Protocol): Part[] {
  const { home } = protocol;
  if (home === null) return [];
  const calls = home.calls.map(({ whom }, index): FigureRow => [
    ['home', 'calls', index, 'minutes'],
    words.call(CALLEE_WORDS[whom]),
    minutes,
  ]);
  return [
    { title: words.checks, note: words.checksNote, figures: numbersAt(protocol, CHECKS), numbers: CHECKS },
    { title: words.monitor, figures: figuresAt(protocol, WATCH) },
    { title: words.calls, figures: figuresAt(protocol, calls) },
  ];
}
