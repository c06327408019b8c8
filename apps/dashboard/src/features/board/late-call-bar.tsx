import { callsPerson, coveringAt, lastHome, type Alert } from '@chairside/domain';
import { Link, useLocation } from 'wouter';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { useClinicText } from '../../live/use-clinic-time.js';
import { LevelMark } from '../../ui/level-mark.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { alertWords } from './alert-words.js';
import { alertsIn, type Call } from './calls.js';
import { LADDER_LINE_WORDS } from './ladder-line-words.en.js';
import { seatsOf } from './seats.js';
import { TakeAlert } from './take-alert.js';
import type { TileSetting } from './tile-setting.js';
import { useTileSetting } from './use-tile-setting.js';
import { placeWords } from './place-words.js';
import { words } from './words.en.js';
import './late-call-bar.css';

interface LateCallBarProps {
  /** Over a page that cannot be seen or reached now: every high alert that nobody has is said. */
  inDialog?: boolean;
  /** A session whose alerts are shown beside it. */
  except?: string;
}

/** Alerts that nobody took in time, on whatever page somebody is whom the ladder calls by now (floor rule 13). */
export function LateCallBar({ inDialog = false, except }: LateCallBarProps) {
  const live = useBoard();
  const { id } = useMe();
  const role = useMyRole();
  const coveringId = useClinicText((now) => (live ? (coveringAt(live.board.shift, now) ?? '') : ''));
  const [path] = useLocation();
  // the board has its strip, which shows all of them
  if (!live || !role || (path === '/' && !inDialog)) return null;
  const isCalled = ({ alert, session }: Call): boolean =>
    // the page of its own session shows it already
    inDialog
      ? isUntaken(alert) && session.id !== except
      : callsPerson(alert, { id, role }, { coveringId, monitorId: lastHome(session, 'watch')?.by ?? null }) &&
        path !== `/s/${session.id}`;
  return <LateCalls live={live} isCalled={isCalled} opens={!inDialog} />;
}

function isUntaken({ level, state }: Alert): boolean {
  return level === 'high' && state === 'raised';
}

interface LateCallsProps {
  live: LiveBoard;
  isCalled: (call: Call) => boolean;
  /** Whether its session can be gone to: from a dialog that would throw away what was typed. */
  opens: boolean;
}

function LateCalls({ live: { board }, isCalled, opens }: LateCallsProps) {
  const setting = useTileSetting(board, false);
  const calls = alertsIn(seatsOf(board), board.protocols)
    .filter(isCalled)
    .sort((a, b) => (a.alert.callsSince < b.alert.callsSince ? -1 : 1));
  return calls.map((call) => <LateCall key={call.alert.id} call={call} setting={setting} opens={opens} />);
}

interface LateCallProps extends Pick<LateCallsProps, 'opens'> {
  call: Call;
  setting: TileSetting;
}

function LateCall({ call: { alert, session, chair, protocol }, setting, opens }: LateCallProps) {
  const { what, rest } = alertWords(session, alert, setting.timeZone);
  const chairLabel = placeWords(chair, protocol);
  const said = [`${what} ${rest}`, ...(alert.settledAt === null ? [] : [words.settled])].join(', ');
  const which = words.callLink(chairLabel, what);
  return (
    <section
      className={`late-call late-call-${alert.level}`}
      role="alert"
      aria-label={`${LADDER_LINE_WORDS.callsYou} ${which}`}
    >
      <LevelMark level={alert.level} size={28} />
      <p>
        <b>{LADDER_LINE_WORDS.callsYou}</b>{' '}
        {opens ? (
          <Link href={`/s/${session.id}`}>{words.callLink(chairLabel, said)}</Link>
        ) : (
          words.callLink(chairLabel, said)
        )}
      </p>
      {setting.takesAlerts && <TakeAlert session={session} alert={alert} which={which} className="late-call-take" />}
    </section>
  );
}
