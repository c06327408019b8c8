import type { GateLine } from './gates-ahead.js';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import { words } from './words.en.js';
import './gate-list.css';

interface GateListProps {
  gates: readonly GateLine[];
  look: 'page' | 'tile';
}

/** What must be true before a patient may go on, ticked where it is. */
export function GateList({ gates, look }: GateListProps) {
  const size = look === 'page' ? 18 : 15;
  return (
    <ul className={`gates gates-${look}`}>
      {gates.map(({ key, word, isPassed, isAmiss }) => (
        <li key={key} className={isPassed ? 'gate gate-passed' : isAmiss ? 'gate gate-amiss' : 'gate'}>
          {isPassed ? <CheckIcon size={size} label={words.passed} /> : <RingIcon size={size} label={words.missing} />}
          <span>{look === 'page' ? capital(word) : word}</span>
        </li>
      ))}
    </ul>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
