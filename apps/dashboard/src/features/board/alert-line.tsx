import type { Alert, LiveSession } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { CheckIcon } from '../../ui/icons.js';
import { LevelMark } from '../../ui/level-mark.js';
import { valueAge } from '../vitals/age-words.js';
import { alertMoment } from './alert-moment.js';
import { alertWords } from './alert-words.js';
import { TakeAlert } from './take-alert.js';
import type { TileSetting } from './tile-setting.js';
import { useValuesAreOld } from './use-values-are-old.js';
import { words } from './words.en.js';

interface AlertLineProps {
  session: LiveSession;
  alert: Alert;
  /** How many more are open in this session. */
  more: number;
  chairLabel: string;
  setting: TileSetting;
}

/** The worst open alert: what was measured, the limit, whether confirmed, how old, and who has it. */
export function AlertLine({ session, alert, more, chairLabel, setting }: AlertLineProps) {
  const { what, rest } = alertWords(session, alert, setting.timeZone);
  const isTaken = alert.state === 'acknowledged';
  return (
    <div className={`alert-line alert-line-${alert.level} ${isTaken ? 'alert-line-taken' : ''}`}>
      <LevelMark level={alert.level} label={words.level[alert.level]} />
      <p className="alert-line-text">
        <b>{what}</b> {rest}
      </p>
      <AlertDetails session={session} alert={alert} more={more} timeZone={setting.timeZone} />
      {isTaken && <Taker by={alert.acknowledged.by} setting={setting} />}
      {!isTaken && setting.takesAlerts && (
        <TakeAlert session={session} alert={alert} chairLabel={chairLabel} className="alert-line-take" />
      )}
    </div>
  );
}

type AlertDetailsProps = Pick<AlertLineProps, 'session' | 'alert' | 'more'> & { timeZone: string };

function AlertDetails({ session, alert, more, timeZone }: AlertDetailsProps) {
  const isOld = useValuesAreOld();
  const age = useClinicText((now) => valueAge(alertMoment(session, alert), now, timeZone, isOld));
  const isUnconfirmed = alert.condition.rule !== 'set-overdue' && !alert.condition.confirmed;
  const details = [
    isUnconfirmed ? words.unconfirmed : '',
    alert.settledAt === null ? '' : words.settled,
    more > 0 ? words.moreAlerts(more) : '',
    age,
  ];
  return <span className="alert-line-details">{details.filter(Boolean).join(' · ')}</span>;
}

function Taker({ by, setting }: { by: string; setting: TileSetting }) {
  return (
    <span className="alert-line-taker">
      <CheckIcon size={13} />
      {words.hasIt(setting.staff[by]?.initials ?? words.someone)}
    </span>
  );
}
