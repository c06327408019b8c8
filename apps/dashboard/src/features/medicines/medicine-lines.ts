import { doseWords, type GivenMedicine } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { enteredLater } from '../sessions/entered-later.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { TIMELINE_WORDS } from '../sessions/timeline-words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { MEDICINE_CARD_WORDS as words } from './words.en.js';

/** The medicines of a session, each when it was given, with who charted it and on whose word. */
export function medicineLines(view: SessionInView): TimelineLine[] {
  return view.session.medicines.flatMap((given) => medicineLine(given, view) ?? []);
}

function medicineLine(given: GivenMedicine, view: SessionInView): TimelineLine | null {
  const { id, at, recordedAt, by, struck } = given;
  if (!given.what) return null;
  const name = (person: string): string => view.staff[person]?.name ?? words.somebody;
  const what = words.given(doseWords(given.what));
  const details = [name(by), ...orderWords(given, view, name), ...enteredLater(at, recordedAt, view)];
  const line = { key: id, at, kind: 'step' as const, what, old: [], details };
  if (!struck) return line;
  const why = TIMELINE_WORDS.struckBy(clockTime(struck.at, view.timeZone), name(struck.by), struck.reason);
  return { ...line, what: words.struck, old: [what], details: [...details, why] };
}

function orderWords({ by, orderedBy }: GivenMedicine, view: SessionInView, name: (person: string) => string): string[] {
  if (orderedBy === by) return [words.bySelf];
  if (orderedBy !== null) return [words.byVoice(name(orderedBy))];
  const { order } = view.session;
  return order ? [words.bySignedOrder(name(order.signedBy))] : [];
}
