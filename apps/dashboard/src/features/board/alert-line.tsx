import type { Alert, LiveSession } from '@chairside/domain';
import { CheckIcon } from '../../ui/icons.js';
import { LevelMark } from '../../ui/level-mark.js';
import { alertWords } from './alert-words.js';
import type { TileSetting } from './tile-setting.js';
import { useAlertAge } from './use-alert-age.js';
import { useSilentUntil } from './use-silent-until.js';
import { words } from './words.en.js';

interface AlertLineProps {
  session: LiveSession;
  alert: Alert;
  /** What else is open in this session. */
  others: readonly Alert[];
  setting: TileSetting;
}

/** The worst open alert of a tile: what was measured, the limit, how old, and who has it. It is taken in the strip. */
export function AlertLine({ session, alert, others, setting }: AlertLineProps) {
  const { what, rest } = alertWords(session, alert, setting.timeZone);
  const isTaken = alert.state === 'acknowledged';
  // what nobody has taken must not vanish behind something worse that somebody has (floor rules 15, 16)
  const untaken = isTaken ? others.filter(({ state }) => state === 'raised').length : 0;
  const more = others.length - untaken;
  return (
    <div className={`alert-line alert-line-${alert.level} ${isTaken ? 'alert-line-taken' : ''}`}>
      <LevelMark level={alert.level} size={16} label={words.level[alert.level]} />
      <p className="alert-line-text">
        <b>{what}</b> {rest}
      </p>
      <span className="alert-line-details">
        {isTaken && <Taker by={alert.acknowledged.by} setting={setting} />}
        {alert.settledAt !== null && <span>{words.settled}</span>}
        {untaken > 0 && <b>{words.notTaken(untaken)}</b>}
        {more > 0 && (
          <span>
            {words.moreAlerts(more)}
            <span className="visually-hidden">{words.moreAlertsLabel}</span>
          </span>
        )}
        <AlertTimes session={session} alert={alert} timeZone={setting.timeZone} />
      </span>
    </div>
  );
}

function AlertTimes({ session, alert, timeZone }: Pick<AlertLineProps, 'session' | 'alert'> & { timeZone: string }) {
  return (
    <>
      <span>{useSilentUntil(session, alert, timeZone)}</span>
      <span className="alert-line-age">{useAlertAge(session, alert, timeZone)}</span>
    </>
  );
}

function Taker({ by, setting }: { by: string; setting: TileSetting }) {
  return (
    <span className="alert-line-taker">
      <CheckIcon size={13} />
      {words.hasIt(setting.staff[by]?.initials ?? words.someone)}
    </span>
  );
}
