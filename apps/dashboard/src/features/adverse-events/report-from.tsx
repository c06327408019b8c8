import { may, type AdverseEventTerm, type EventSource, type Iso } from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { EventSubject } from './event-dialog.js';
import { EVENT_WORDS as words } from './words.en.js';

interface ReportFromProps {
  /** What it was charted as, in words. */
  what: string;
  term: AdverseEventTerm;
  at: Iso;
  source: EventSource;
  view: SessionInView;
  /** Opens the report where it outlasts what it was asked from. */
  onReport: (subject: EventSubject) => void;
}

/** One press from what is charted to its report; nothing where it was reported already, or by whom it is not. */
export function ReportFrom({ what, term, at, source, view, onReport }: ReportFromProps) {
  const role = useMyRole();
  const isReported = view.session.adverseEvents.some(
    (event) => !event.struck && event.source !== null && sameSource(event.source, source),
  );
  if (isReported || role === null || !may(role, 'adverse-event:report')) return null;
  const subject: EventSubject = { kind: 'new', term, at, source };
  return (
    <Button look="quiet" size="small" aria-label={words.reportThisLabel(what)} onClick={() => onReport(subject)}>
      {words.reportThis}
    </Button>
  );
}

function sameSource(a: EventSource, b: EventSource): boolean {
  if ('effectId' in a) return 'effectId' in b && a.effectId === b.effectId;
  return 'alertId' in b && a.alertId === b.alertId;
}
