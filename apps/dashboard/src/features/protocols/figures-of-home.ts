import { CALLEE_WORDS, HOME_CALLS, type Protocol } from '@chairside/domain';
import { numbersAt } from './number-list.js';
import { figuresAt, type FigureRow, type Part, type RowForm } from './protocol-parts.js';
import { figureIn, optionsOf } from './row-answers.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.atHome;
const { minutes } = PROTOCOL_WORDS.units;

const CHECKS = { list: ['home', 'checkMinutes'], label: words.check, unit: minutes, another: words.addCheck };
const WATCH: readonly FigureRow[] = [
  [['home', 'earlyMinutes'], words.early, minutes],
  [['home', 'watchMinutes'], words.watch, minutes],
  [['home', 'concernFrom'], words.concern, ''],
];

/** How a session at home is watched. */
export function homeParts(protocol: Protocol): Part[] {
  const { home } = protocol;
  if (home === null) return [];
  const list = ['home', 'calls'];
  const calls = home.calls.map(({ whom, minutes: value }, index) => ({
    path: [...list, index, 'minutes'],
    label: words.call(CALLEE_WORDS[whom]),
    unit: minutes,
    value,
    place: { list, index },
  }));
  return [
    { title: words.checks, note: words.checksNote, ...numbersAt(protocol, CHECKS) },
    { title: words.monitor, figures: figuresAt(protocol, WATCH) },
    { title: words.calls, figures: calls, adds: [CALL_FORM] },
  ];
}

const CALL_FORM: RowForm = {
  title: words.addCall,
  questions: [
    { key: 'whom', kind: 'one', label: words.whom, options: optionsOf(HOME_CALLS, (whom) => CALLEE_WORDS[whom]) },
    { key: 'minutes', kind: 'figure', label: words.callAfter, unit: minutes },
  ],
  row: (answers) => ({
    list: ['home', 'calls'],
    item: { whom: answers.whom, minutes: figureIn(answers, 'minutes') },
  }),
};
