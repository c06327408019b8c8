import {
  comfortPlan,
  nurseNow,
  openCalls,
  type Alert,
  type Chair,
  type LiveSession,
  type Patient,
  type Protocol,
} from '@chairside/domain';
import { memo } from 'react';
import { useBoardFact } from '../../live/use-board.js';
import { useClinicText } from '../../live/use-clinic-time.js';
import { Avatar } from '../../ui/avatar.js';
import { Badge } from '../../ui/badge.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { AlertLine } from './alert-line.js';
import { openAlerts } from './alert-words.js';
import { isBeingPrepared, useGatesAhead } from './being-prepared.js';
import { DueLine } from './due-line.js';
import { GateList } from './gate-list.js';
import type { GateLine } from './gates-ahead.js';
import { alertsOnTile, heldLevel, type HeldLevel } from './held-level.js';
import { SessionLineRow } from './session-line-row.js';
import { statusWord } from './status-word.js';
import { TileFiguresRow } from './tile-figures-row.js';
import { TileHeader } from './tile-header.js';
import { VisitRibbon } from './ribbon.js';
import type { TileSetting } from './tile-setting.js';
import { useTrustedMinute } from './use-trusted-minute.js';
import { useValuesAreOld } from './use-values-are-old.js';
import { usePending } from '../../live/use-pending.js';
import { useEntering } from '../vitals/use-entering.js';
import { placeWords } from './place-words.js';
import { words } from './words.en.js';
import './tile.css';
import './figures.css';
import './alert-line.css';
import './tile-held.css';

const useEnteringMark = fetchedPart(async () => (await import('../vitals/entering.js')).EnteringMark);
const useCalledMark = fetchedPart(async () => (await import('../help/called-mark.js')).CalledMark);
const useHeldNote = fetchedPart(async () => (await import('./held-note.js')).HeldNote);
const usePinnedMark = fetchedPart(async () => (await import('../room/pinned.js')).PinnedMark);

export interface ChairTileProps {
  chair: Chair | null;
  session: LiveSession;
  patient: Patient;
  protocol: Protocol;
  /** With whom this patient can be mistaken. */
  similar: string | undefined;
  setting: TileSetting;
}

/** One patient in one chair. Repainted when that session changes; the texts that follow the clock repaint alone. */
export const ChairTile = memo(function ChairTile(props: ChairTileProps) {
  const { chair, session, patient, protocol, similar, setting } = props;
  const { timeZone, staff, meId, opens } = setting;
  const [alert, ...others] = alertsOnTile(session, protocol);
  const status = statusWord(session, protocol);
  const chairLabel = placeWords(chair, protocol);
  const nurse = staff[session.nurseId ?? ''];
  const now = staff[nurseNow(setting.shift.covers, session.nurseId) ?? ''];
  const look = lookOf(openAlerts(session)[0], heldLevel(session, protocol));
  return (
    <article
      className={`tile ${look}`}
      aria-label={chairLabel}
      data-session={session.id}
      data-alert={alert?.id}
      data-chair={chair?.name}
    >
      <TileHeader
        {...{ patient, status, similar, opens }}
        sessionId={session.id}
        phase={session.status}
        place={chairLabel}
        chairName={chair ? chair.name : protocol.home ? null : words.notMeasured}
      />
      {alert ? (
        <AlertLine {...{ session, alert, others, setting }} />
      ) : (
        <SessionLineRow {...{ session, protocol, timeZone }} />
      )}
      <TileBody {...{ session, protocol, timeZone }} />
      <footer className="tile-footer">
        <DueLine {...{ session, protocol, timeZone }} isOverdueSaid={alert?.condition.rule === 'set-overdue'} />
        <CalledHere sessionId={session.id} />
        <EnteringHere sessionId={session.id} />
        <HeldHere sessionId={session.id} timeZone={timeZone} />
        <PinnedHere {...{ session, protocol }} />
        {nurse !== now && <span>{words.coveredBy(nurse?.initials ?? '', now?.initials ?? '')}</span>}
        {now ? (
          <Avatar initials={now.initials} label={words.nurse(now.name)} isMe={now.id === meId} />
        ) : (
          chair && <Badge>{words.noNurse}</Badge>
        )}
      </footer>
    </article>
  );
});

/** Whether help was called for this patient: asked while anybody calls, and fetched with the first who does. */
function CalledHere({ sessionId }: { sessionId: string }) {
  const CalledMark = useCalledMark(useBoardFact((live) => (live ? openCalls(live.board).length : 0)) > 0);
  return CalledMark && <CalledMark sessionId={sessionId} />;
}

/** Fetched with the first who is at a sheet of somebody. */
function EnteringHere({ sessionId }: { sessionId: string }) {
  const ids = useEntering(sessionId);
  const EnteringMark = useEnteringMark(ids !== '');
  return EnteringMark && <EnteringMark ids={ids} />;
}

/** What was charted here and waits; there with the first that does. */
function HeldHere(of: { sessionId: string; timeZone: string }) {
  const HeldNote = useHeldNote(usePending(of.sessionId).length > 0);
  return HeldNote && <HeldNote {...of} />;
}

/** What was agreed with this patient, and whether they may get up alone; fetched with the first of whom it may be said. */
function PinnedHere({ session, protocol }: Pick<ChairTileProps, 'session' | 'protocol'>) {
  const PinnedMark = usePinnedMark(session.effects.length > 0 || comfortPlan(session) !== null);
  return PinnedMark && <PinnedMark {...{ session, protocol }} />;
}

/** The loudest edge rules: what nobody has taken, unless something worse that was taken is not over. */
function lookOf(alert: Alert | undefined, held: HeldLevel | null): string {
  const raised = alert?.state === 'raised' ? alert.level : null;
  if (raised === 'high' || held === null) return raised ? `tile-${raised}` : '';
  if (raised === 'medium') return held === 'high' ? 'tile-medium tile-held-high' : 'tile-medium';
  return `tile-held-${held}`;
}

/** Figures once there are any; before the first set, what is being prepared. Drawn anew once a minute. */
function TileBody({
  session,
  protocol,
  timeZone,
}: Pick<ChairTileProps, 'session' | 'protocol'> & { timeZone: string }) {
  const ahead = useGatesAhead(session);
  const gates = useClinicText((now) => JSON.stringify(ahead?.linesAhead(session, protocol, now) ?? []));
  const minute = useTrustedMinute();
  const isScreenOld = useValuesAreOld();
  if (isBeingPrepared(session.status) && session.readings.length === 0) {
    return <GateList gates={JSON.parse(gates) as GateLine[]} look="tile" />;
  }
  return (
    <>
      <TileFiguresRow {...{ session, protocol, timeZone, minute, isScreenOld }} />
      <VisitRibbon {...{ session, timeZone, minute, isScreenOld }} />
    </>
  );
}
