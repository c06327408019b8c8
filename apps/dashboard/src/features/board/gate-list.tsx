import { CheckIcon, RingIcon } from '../../ui/icons.js';
import type { GateAhead } from './gates-ahead.js';
import { words } from './words.en.js';

/** What is done and what is missing before a patient may go on. */
export function GateList({ gates }: { gates: readonly GateAhead[] }) {
  return (
    <ul className="tile-gates">
      {gates.map(({ gate, isPassed }) => (
        <li key={gate} className={isPassed ? 'tile-gate tile-gate-passed' : 'tile-gate'}>
          {isPassed ? <CheckIcon size={15} /> : <RingIcon size={15} />}
          {words.gate[gate]}
        </li>
      ))}
    </ul>
  );
}
