import { GATE_WORDS } from '@chairside/domain';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import type { GateLine } from './gates-of-action.js';
import { PAGE_WORDS as words } from './words.en.js';
import './gate-list.css';

/** What must be true before a step, ticked where it is. */
export function GateList({ lines }: { lines: readonly GateLine[] }) {
  return (
    <ul className="gates">
      {lines.map(({ gate, isPassed }) => (
        <li key={gate} className={isPassed ? 'gate-passed' : ''}>
          {isPassed ? <CheckIcon size={18} label={words.passed} /> : <RingIcon size={18} label={words.missing} />}
          <span>{GATE_WORDS[gate].charAt(0).toUpperCase() + GATE_WORDS[gate].slice(1)}</span>
        </li>
      ))}
    </ul>
  );
}
