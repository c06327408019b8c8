import type { Becoming } from './becomings.js';
import { LimitEffect } from './limit-effect.js';

/** What becomes of each thing, and how often a changed limit would have been reached. */
export function BecomingList({ changes }: { changes: readonly Becoming[] }) {
  return (
    <ul className="protocols-becomes">
      {changes.map(({ key, words: said, figure }) => (
        <li key={key}>
          <p>{said}</p>
          {figure?.limit && figure.value !== null && figure.to !== null && (
            <LimitEffect {...figure.limit} from={figure.value} to={figure.to} />
          )}
        </li>
      ))}
    </ul>
  );
}
