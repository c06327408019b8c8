import type { Hearing } from './use-hearing.js';
import { words } from './words.en.js';

/** Under the title of the strip: how many can hear, whether anybody outside is told, and the test of this screen. */
export function HearingLine({ hearing, onTest }: { hearing: Hearing; onTest: () => void }) {
  const { pumps, devices, isToldOutside, isNurse, isSilent, hasPassed } = hearing;
  // where nobody can, a bar says so above everything
  if (pumps === 0 || !devices) return null;
  return (
    <span className="hearing-line">
      {words.canHear(devices)} {isToldOutside === false && words.noneOutside}{' '}
      {isNurse && !isSilent && !hasPassed && (
        <button type="button" onClick={onTest}>
          {words.testThis}
        </button>
      )}
    </span>
  );
}
