import type { Alert } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { LevelMark } from '../../ui/level-mark.js';
import { alertWords } from '../board/alert-words.js';
import { hadWords } from '../board/had-words.js';
import { ladderWords } from '../board/ladder-line.js';
import { TakeAlert } from '../board/take-alert.js';
import { useSilentUntil } from '../board/use-silent-until.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import { alertMoment } from '../board/alert-moment.js';
import type { EventSubject } from '../adverse-events/event-dialog.js';
import { ReportAlert } from '../adverse-events/report-alert.js';
import { customOfAlert } from '../board/custom-of-alert.js';
import { LIMIT_WORDS } from '../limits/words.en.js';
import { valueAge } from '../vitals/age-words.js';
import { clockTime } from '../vitals/clock-time.js';
import type { SessionInView } from './session-in-view.js';
import { SnoozeAlert } from './snooze-alert.js';
import { PAGE_WORDS as words } from './words.en.js';
import './alert-bar.css';

interface AlertBarProps {
  alert: Alert;
  view: SessionInView;
  mayTake: boolean;
  /** The alert may end while its report is written. */
  onReport: (subject: EventSubject) => void;
}

/** One open alert: value, limit, confirmed or not, age, and who has it. */
export function AlertBar({ alert, view, mayTake, onReport }: AlertBarProps) {
  const { session, staff, timeZone } = view;
  const now = useClinicNow();
  const isOld = useValuesAreOld();
  const { what, rest, course } = alertWords(session, alert, timeZone);
  const silent = useSilentUntil(session, alert, timeZone);
  const isUnconfirmed = 'confirmed' in alert.condition && !alert.condition.confirmed;
  const custom = customOfAlert(session, alert);
  const isTaken = alert.state === 'acknowledged';
  const had = hadWords(alert, staff);
  const parts = [
    rest,
    ...(course === undefined ? [] : [course]),
    ...(custom
      ? [LIMIT_WORDS.alert(staff[custom.orderedBy ?? custom.by]?.name ?? LIMIT_WORDS.somebody, custom.reason)]
      : []),
    ...(had ? [had] : []),
    ...(alert.settledAt === null ? [] : [words.settled]),
    ...(isUnconfirmed ? [words.unconfirmed] : []),
  ];
  return (
    <section className={`alert alert-${isTaken ? 'taken' : alert.level}`} data-alert={alert.id}>
      <LevelMark level={alert.level} size={30} />
      <p className="alert-text">
        <span role={alert.level === 'high' && !isTaken ? 'alert' : undefined}>
          <b>{what}</b> {parts.join(' · ')}
        </span>
        {/* not in what is announced: each minute would be said aloud */}
        {[
          valueAge(alertMoment(session, alert), now, timeZone, isOld),
          ladderWords(alert, now, timeZone, !isOld, view),
          silent,
        ]
          .filter(Boolean)
          .map((said) => ` · ${said}`)}
      </p>
      <ReportAlert alert={alert} view={view} onReport={onReport} />
      <SnoozeAlert session={session} alert={alert} />
      {isTaken ? (
        <p className="alert-holder">
          {words.takenSince(
            staff[alert.acknowledged.by]?.name ?? words.unknownPerson,
            clockTime(alert.acknowledged.at, timeZone),
          )}
        </p>
      ) : (
        mayTake && (
          <TakeAlert session={session} alert={alert} className="button button-plain button-normal alert-take" />
        )
      )}
    </section>
  );
}
