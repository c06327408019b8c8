import type { Patient } from '@chairside/domain';
import { memo } from 'react';
import { Link } from 'wouter';
import { useClinicText } from '../../live/use-clinic-time.js';
import { CheckIcon } from '../../ui/icons.js';
import { LevelMark } from '../../ui/level-mark.js';
import { alertWords } from './alert-words.js';
import type { Call } from './calls.js';
import { dueWords } from './due-words.js';
import { shortLadderWords } from './ladder-words.js';
import { hadWords } from './had-words.js';
import { lateRecheck } from './next-due.js';
import { surname } from './person-words.js';
import { TakeAlert } from './take-alert.js';
import type { TileSetting } from './tile-setting.js';
import { useAlertAge } from './use-alert-age.js';
import { useSilentUntil } from './use-silent-until.js';
import { useValuesAreOld } from './use-values-are-old.js';
import { placeWords } from './place-words.js';
import { words } from './words.en.js';

interface CallCardProps extends Call {
  patient: Patient | undefined;
  setting: TileSetting;
}

/** One alert that needs somebody: how bad, which chair, what, whose, and "I have it" or who has it. */
export const CallCard = memo(function CallCard({ alert, session, protocol, chair, patient, setting }: CallCardProps) {
  const { what, rest } = alertWords(session, alert, setting.timeZone);
  const chairLabel = placeWords(chair, protocol);
  const said = [what, rest].join(', ');
  return (
    <li className={`call call-${alert.level}`} data-session={session.id} data-alert={alert.id}>
      <LevelMark level={alert.level} size={28} label={words.level[alert.level]} />
      <span className="call-chair" aria-hidden>
        {chair?.name ?? words.notMeasured}
      </span>
      <div className="call-text">
        {setting.opens ? (
          <Link className="call-link" href={`/s/${session.id}`} aria-label={words.callLink(chairLabel, said)}>
            {said}
          </Link>
        ) : (
          <b className="call-link">{said}</b>
        )}
        <CallDetails {...{ alert, session, protocol, patient, setting }} />
      </div>
      <CallEnd {...{ alert, session, setting }} which={words.callLink(chairLabel, what)} />
    </li>
  );
});

type CallDetailsProps = Pick<CallCardProps, 'alert' | 'session' | 'protocol' | 'patient' | 'setting'>;

function CallDetails({ alert, session, protocol, patient, setting }: CallDetailsProps) {
  const { timeZone } = setting;
  const age = useAlertAge(session, alert, timeZone);
  const late = useLateRecheck({ alert, session, protocol }, timeZone);
  const ladder = useLadder(alert, setting);
  const silent = useSilentUntil(session, alert, timeZone);
  const { condition } = alert;
  const parts = [
    hadWords(alert, setting.staff),
    patient ? surname(patient) : '',
    'confirmed' in condition && !condition.confirmed ? words.unconfirmed : '',
    alert.settledAt === null ? '' : words.settled,
    age,
    late,
    ladder,
    silent,
  ];
  return <p className="call-details">{parts.filter(Boolean).join(' · ')}</p>;
}

/** Who is called next while nobody takes it. */
function useLadder(alert: Call['alert'], setting: TileSetting): string {
  const isOld = useValuesAreOld();
  return useClinicText((now) => shortLadderWords(alert, now, setting.timeZone, !isOld, setting));
}

/** Who took it has not charted it again in time: "Re-check BP overdue 3 min". */
function useLateRecheck({ alert, session, protocol }: Pick<Call, 'alert' | 'session' | 'protocol'>, timeZone: string) {
  const isOld = useValuesAreOld();
  return useClinicText((now) => {
    const due = alert.state === 'acknowledged' && protocol && lateRecheck(session, alert, protocol, now);
    return due ? dueWords(due, timeZone, !isOld) : '';
  });
}

type CallEndProps = Pick<CallCardProps, 'alert' | 'session' | 'setting'> & { which: string };

function CallEnd({ alert, session, which, setting }: CallEndProps) {
  if (alert.state === 'acknowledged') {
    return (
      <span className="call-taker">
        <CheckIcon size={15} />
        {words.hasIt(setting.staff[alert.acknowledged.by]?.initials ?? words.someone)}
      </span>
    );
  }
  return setting.takesAlerts ? <TakeAlert session={session} alert={alert} which={which} className="call-take" /> : null;
}
