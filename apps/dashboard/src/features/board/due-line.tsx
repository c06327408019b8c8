import type { LiveSession, Protocol } from '@chairside/domain';
import { useClinicText } from '../../live/clinic-clock.js';
import { ClockIcon } from '../../ui/icons.js';
import { dueWords } from './due-words.js';
import { gatesAhead, missingWords } from './gates-ahead.js';
import { nextDue } from './next-due.js';
import { useValuesAreOld } from './use-values-are-old.js';
import { words } from './words.en.js';

interface DueLineProps {
  session: LiveSession;
  protocol: Protocol;
  timeZone: string;
}

/** The earliest thing due, counted down; before the drug, what is still missing. */
export function DueLine({ session, protocol, timeZone }: DueLineProps) {
  const isOld = useValuesAreOld();
  const level = useClinicText((now) => nextDue(session, protocol, now)?.level ?? 'upcoming');
  const text = useClinicText((now) => {
    const due = nextDue(session, protocol, now);
    if (due) return dueWords(due, timeZone, !isOld);
    const gates = gatesAhead(session, protocol, now);
    return gates ? missingWords(gates) : words.nothingDue;
  });
  return (
    <span className={`tile-due tile-due-${isOld ? 'upcoming' : level}`}>
      <ClockIcon size={14} />
      <span>{text}</span>
    </span>
  );
}
