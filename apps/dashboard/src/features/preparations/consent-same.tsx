import { gateRecord, minutesBetween, type Iso, type LiveSession } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { Charting } from '../sessions/use-chart.js';
import { shortDate } from './short-date.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

const DAY_MINUTES = 24 * 60;

interface ConsentSameProps {
  view: SessionInView;
  earlier: LiveSession | null;
  now: Iso;
  onChart: Charting['chart'];
}

/** The consent of the last visit, in one press, while it holds. */
export function ConsentSame({ view: { session, protocol, timeZone }, earlier, now, onChart }: ConsentSameProps) {
  const record = earlier && gateRecord(earlier, 'consent');
  const days = protocol.preparation?.consentDays ?? 0;
  if (!record || gateRecord(session, 'consent') || minutesBetween(record.signedAt, now) > days * DAY_MINUTES)
    return null;
  const { signedAt, version } = record;
  return (
    <Button onClick={() => onChart('consent:record', { sessionId: session.id, signedAt, version })}>
      {words.consentSame(shortDate(signedAt, timeZone), version)}
    </Button>
  );
}
