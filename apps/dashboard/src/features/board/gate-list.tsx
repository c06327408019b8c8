import type { GateName, GateState } from '@chairside/domain';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import { words } from './words.en.js';
import './gate-list.css';

interface GateListProps {
  gates: readonly GateState[];
  /** The domain's words for them: long where there is room, short on a tile. */
  wordOf: Record<GateName, string>;
  look: 'page' | 'tile';
}

/** What must be true before a patient may go on, ticked where it is. */
export function GateList({ gates, wordOf, look }: GateListProps) {
  const size = look === 'page' ? 18 : 15;
  return (
    <ul className={`gates gates-${look}`}>
      {gates.map(({ gate, isPassed }) => (
        <li key={gate} className={isPassed ? 'gate gate-passed' : 'gate'}>
          {isPassed ? <CheckIcon size={size} label={words.passed} /> : <RingIcon size={size} label={words.missing} />}
          <span>{look === 'page' ? capital(wordOf[gate]) : wordOf[gate]}</span>
        </li>
      ))}
    </ul>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
