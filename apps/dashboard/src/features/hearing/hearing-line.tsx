import type { Hearing } from './use-hearing.js';
import { words } from './words.en.js';

/** Under the title of the strip: how many can hear, whether anybody outside is told, and what this screen does. */
export function HearingLine({ hearing, onTest }: { hearing: Hearing; onTest: (() => void) | null }) {
  const { pumps, devices, isToldOutside, isNurse, isSilent, hasPassed } = hearing;
  const isAsked = isNurse && !isSilent && !hasPassed;
  return (
    <span className="hearing-line">
      {/* where nobody can, a bar says so above everything */}
      {pumps > 0 && devices !== null && devices > 0 && (
        <>{(isToldOutside === false ? words.noneOutside : words.canHear)(devices)} </>
      )}
      {onTest && (
        <button type="button" aria-label={isAsked ? words.testThis : words.testTitle} onClick={onTest}>
          {isAsked ? words.testThis : words.sound}
        </button>
      )}
    </span>
  );
}
