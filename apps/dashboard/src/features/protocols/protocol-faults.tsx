import type { ProtocolFault } from '@chairside/domain';
import { PROTOCOL_WORDS as words } from './words.en.js';

/** Why what was typed cannot be signed, a sentence for each reason. */
export function ProtocolFaults({ faults }: { faults: readonly ProtocolFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div className="protocols-faults" role="alert">
      <b>{words.faults}</b>
      <ul>
        {faults.map(({ path, hint }) => (
          <li key={path + hint}>{`${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`}</li>
        ))}
      </ul>
    </div>
  );
}
