import { termOfAlert, type Alert } from '@chairside/domain';
import { alertWords } from '../board/alert-words.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { EventSubject } from './event-dialog.js';
import { ReportFrom } from './report-from.js';

interface ReportAlertProps {
  alert: Alert;
  view: SessionInView;
  onReport: (subject: EventSubject) => void;
}

/** The way from an alert to the report of what it tells of; a side effect has its own, in its row. */
export function ReportAlert({ alert, view, onReport }: ReportAlertProps) {
  const term = termOfAlert(alert.condition);
  if (term === undefined || view.isReadOnly) return null;
  const { what } = alertWords(view.session, alert, view.timeZone);
  const source = 'effectId' in alert.condition ? { effectId: alert.condition.effectId } : { alertId: alert.id };
  return <ReportFrom {...{ what, term, source, view, onReport }} at={alert.since} />;
}
