import type { Protocol } from '@chairside/domain';
import { becomings } from './becomings.js';
import { editsBetween } from './edits-between.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

/** What a signed version added to the one before it, took out of it and made otherwise. */
export function ChangesSince({ before, protocol }: { before: Protocol; protocol: Protocol }) {
  const changes = becomings(before, editsBetween(before, protocol));
  const said = words.sinceBefore(before.version, changes.length);
  if (changes.length === 0) return <p className="protocols-note">{said}</p>;
  return (
    <details className="protocols-since">
      <summary>{said}</summary>
      <ul className="protocols-becomes">
        {changes.map(({ key, words: change }) => (
          <li key={key}>{change}</li>
        ))}
      </ul>
    </details>
  );
}
