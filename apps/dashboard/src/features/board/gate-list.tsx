import { GATE_WORDS, type GateState } from '@chairside/domain';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import { words } from './words.en.js';
import './gate-list.css';

interface GateListProps {
  gates: readonly GateState[];
  /** How much is said of each: a tile has room for few words. */
  say: 'label' | 'short';
}

/** What must be true before a patient may go on, ticked where it is. */
export function GateList({ gates, say }: GateListProps) {
  const size = say === 'label' ? 18 : 15;
  return (
    <ul className={`gates gates-${say}`}>
      {gates.map(({ gate, isPassed }) => (
        <li key={gate} className={isPassed ? 'gate gate-passed' : 'gate'}>
          {isPassed ? <CheckIcon size={size} label={words.passed} /> : <RingIcon size={size} label={words.missing} />}
          <span>{say === 'label' ? capital(GATE_WORDS[gate].label) : GATE_WORDS[gate].short}</span>
        </li>
      ))}
    </ul>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
