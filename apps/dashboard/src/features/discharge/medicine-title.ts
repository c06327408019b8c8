import {
  doseWords,
  MEDICINE_KIND_WORDS,
  MEDICINES,
  standingMedicines,
  type DischargeCriteria,
  type MedicineKind,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { LEAVING_WORDS as words } from './words.en.js';

type Named = keyof DischargeCriteria['minutesAfterMedicine'];

/** How long a patient stays after which medicines: those of one length together, the shortest first. */
export function medicineTitle({ minutesAfterMedicine }: DischargeCriteria): string {
  const lengths = [...new Set(Object.values(minutesAfterMedicine))].sort((a, b) => a - b);
  const named = Object.keys(minutesAfterMedicine) as Named[];
  return lengths
    .map((minutes) => {
      const kinds = named.filter((kind) => minutesAfterMedicine[kind] === minutes);
      return words.afterMedicine(minutes, kinds.map(wordOf).join(words.or));
    })
    .join(', ');
}

function wordOf(kind: Named): string {
  return kind === 'unnamed' ? words.unnamedMedicine : MEDICINE_KIND_WORDS[kind satisfies MedicineKind];
}

/** The last medicine after which this patient stays, if one was given. */
export function lastHolding({ minutesAfterMedicine }: DischargeCriteria, { session, timeZone }: SessionInView): string {
  const last = standingMedicines(session).findLast(
    ({ what }) => minutesAfterMedicine[MEDICINES[what.medicine].kind] !== undefined,
  );
  return last ? words.lastMedicine(doseWords(last.what), clockTime(last.at, timeZone)) : '';
}
