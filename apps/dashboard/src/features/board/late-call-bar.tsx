import { callsPerson, coveringAt, lastHome, type Id } from '@chairside/domain';
import { Link, useLocation } from 'wouter';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { useClinicText } from '../../live/use-clinic-time.js';
import { LevelMark } from '../../ui/level-mark.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { alertWords } from './alert-words.js';
import { GO_KEY } from './board-key-acts.js';
import { alertsIn, type Call } from './calls.js';
import { hadWords } from './had-words.js';
import { LATE_CALL_WORDS } from './late-call-words.en.js';
import { isUntaken } from './next-call.js';
import { LADDER_LINE_WORDS } from './ladder-line-words.en.js';
import { seatsOf } from './seats.js';
import { TakeAlert } from './take-alert.js';
import type { TileSetting } from './tile-setting.js';
import { useTappedAlert } from './use-held-cards.js';
import { useGoKey } from './use-go-key.js';
import { useTileSetting } from './use-tile-setting.js';
import { placeWords } from './place-words.js';
import { words } from './words.en.js';
import './late-call-bar.css';

interface LateCallBarProps {
  /** Over a page that cannot be seen or reached now: every high alert that nobody has is said. */
  inDialog?: boolean;
  /** A session whose alerts are shown beside it. */
  except?: string;
  /** Closes what lies over the page, which keeps as a draft what was typed in it: then the alert's session can be gone to. */
  onLeave?: () => void;
}

/** Alerts that nobody took in time, on whatever page somebody is whom the ladder calls by now (floor rule 13). */
export function LateCallBar({ inDialog = false, except, onLeave }: LateCallBarProps) {
  const live = useBoard();
  const { id } = useMe();
  const role = useMyRole();
  const coveringId = useClinicText((now) => (live ? (coveringAt(live.board.shift, now) ?? '') : ''));
  const [path] = useLocation();
  const tapped = useTappedAlert();
  // the board has its strip, which shows all of them
  if (!live || !role || (path === '/' && !inDialog)) return null;
  const here = inDialog ? except : sessionOf(path);
  const isCalled = (call: Call): boolean => {
    const { alert, session } = call;
    // the page of its own session shows it already
    if (session.id === here) return false;
    // taken by this tap: the next one must not come under the finger
    if (alert.id === tapped) return true;
    if (inDialog) return isUntaken(call);
    return callsPerson(alert, { id, role }, { coveringId, monitorId: lastHome(session, 'watch')?.by ?? null });
  };
  return <LateCalls {...{ live, isCalled, here, onLeave }} opens={!inDialog} />;
}

/** The visit whose page this is. */
function sessionOf(path: string): Id | undefined {
  return /^\/s\/([^/]+)$/.exec(path)?.[1];
}

interface LateCallsProps {
  live: LiveBoard;
  here: Id | undefined;
  isCalled: (call: Call) => boolean;
  /** Whether its session can be gone to: not from a dialog that would throw away what was typed. */
  opens: boolean;
  onLeave: (() => void) | undefined;
}

function LateCalls({ live: { board }, isCalled, here, opens, onLeave }: LateCallsProps) {
  const setting = useTileSetting(board, false);
  const calls = alertsIn(seatsOf(board), board.protocols)
    .filter(isCalled)
    .sort((a, b) => (a.alert.callsSince < b.alert.callsSince ? -1 : 1));
  const isOn = setting.opens && (opens || onLeave !== undefined);
  const first = useGoKey({ board, isOn, here, leave: onLeave });
  return (
    <>
      {calls.map((call) => (
        <LateCall key={call.alert.id} {...{ call, setting, opens, onLeave }} hasKey={call.alert.id === first} />
      ))}
      {[1, 2].map((room) => calls.length > room && <More key={room} room={room} count={calls.length - room} />)}
    </>
  );
}

/** Over a page there is room for two, and on a phone for one: how many more there are is said. */
function More({ room, count }: { room: number; count: number }) {
  return <p className={`late-calls-more late-calls-beyond-${room}`}>{LATE_CALL_WORDS.more(count)}</p>;
}

interface LateCallProps extends Pick<LateCallsProps, 'opens' | 'onLeave'> {
  call: Call;
  setting: TileSetting;
  /** The one that the key goes to. */
  hasKey: boolean;
}

function LateCall({ call: { alert, session, chair, protocol }, setting, opens, onLeave, hasKey }: LateCallProps) {
  const { what, rest } = alertWords(session, alert, setting.timeZone);
  const chairLabel = placeWords(chair, protocol);
  const had = hadWords(alert, setting.staff);
  const said = [`${what} ${rest}`, had, alert.settledAt === null ? '' : words.settled].filter(Boolean).join(', ');
  const which = words.callLink(chairLabel, what);
  const by = alert.state === 'acknowledged' ? alert.acknowledged.by : null;
  const says = by === null ? LADDER_LINE_WORDS.callsYou : words.hasIt(setting.staff[by]?.initials ?? words.someone);
  return (
    <section
      className={`late-call late-call-${alert.level}`}
      role="alert"
      aria-label={`${says} ${which}`}
      data-alert={alert.id}
    >
      <LevelMark level={alert.level} size={28} />
      <p>
        <b>{says}</b>{' '}
        {opens || onLeave ? (
          <Link href={`/s/${session.id}`} onClick={onLeave}>
            {words.callLink(chairLabel, said)}
          </Link>
        ) : (
          words.callLink(chairLabel, said)
        )}
        {onLeave && (
          <span className="late-call-go">
            {' '}
            {hasKey && <kbd>{GO_KEY}</kbd>} {LATE_CALL_WORDS.goes}
          </span>
        )}
      </p>
      {setting.takesAlerts && by === null && (
        <TakeAlert session={session} alert={alert} which={which} className="late-call-take" />
      )}
    </section>
  );
}
