import type { HelpLevel } from '@chairside/domain';
import { AsteriskIcon, HandIcon } from '../../ui/icons.js';
import { words } from './words.en.js';
import './called-mark.css';

/** On the tile of whoever help was called for, until the call is over: the bar above says the rest. */
export function CalledMark({ level }: { level: HelpLevel }) {
  const Mark = level === 'emergency' ? AsteriskIcon : HandIcon;
  return (
    <span className={`called-mark called-mark-${level}`}>
      <Mark size={16} /> {words.level[level]}
    </span>
  );
}
