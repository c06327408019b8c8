import type { Alert } from '@chairside/domain';
import { alertWords } from '../board/alert-words.js';
import { alertMoment } from '../board/alert-moment.js';
import { clockTime } from '../vitals/clock-time.js';
import type { SessionInView } from './session-in-view.js';
import type { TimelineLine } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';

/** A line for each alert: its value and limit, who had it and when it was over. */
export function alertLines(view: SessionInView): TimelineLine[] {
  const { session, timeZone } = view;
  return session.alerts.map((alert) => {
    const { what, rest } = alertWords(session, alert, timeZone);
    const isUnconfirmed = 'confirmed' in alert.condition && !alert.condition.confirmed;
    return {
      key: alert.id,
      at: alertMoment(session, alert),
      kind: 'alert',
      level: alert.level,
      what: `${what}, ${rest}${isUnconfirmed ? ` · ${words.unconfirmed}` : ''}`,
      old: [],
      details: [words.level[alert.level], ...lifeOf(alert, view)],
    };
  });
}

function lifeOf(alert: Alert, { staff, timeZone }: SessionInView): string[] {
  if (alert.state === 'found-late') return [words.foundLate];
  const taken = 'acknowledged' in alert ? alert.acknowledged : null;
  const by = taken ? words.takenBy(staff[taken.by]?.name ?? words.somebody, clockTime(taken.at, timeZone)) : null;
  const over = alert.state === 'cleared' ? [words.cleared(clockTime(alert.clearedAt, timeZone))] : [];
  return [...(by === null ? (over.length > 0 ? [] : [words.notYetTaken]) : [by]), ...over];
}
