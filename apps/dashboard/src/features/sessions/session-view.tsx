import { may, sessionStatus, type Problem, type Role } from '@chairside/domain';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLive } from '../../live/live-context.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { personName } from '../board/person-words.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import { EventDialog } from '../adverse-events/event-dialog.js';
import { StrikeNote } from '../notes/strike-note.js';
import { VitalsEntrySheet } from '../vitals/vitals-entry-sheet.js';
import { AwayBar } from '../away/away-bar.js';
import { Pinned } from '../room/pinned.js';
import { ComingCard, hasComing } from '../contacts/coming-card.js';
import { CourseCard } from '../course/course-card.js';
import { BeforePlace } from '../preparations/before-place.js';
import { halfAnsweredBefore } from '../preparations/half-answers.js';
import { ActionBar, RareActions, useMoreActs } from './action-bar.js';
import { ActionDialog } from './action-dialog.js';
import { AlertBar } from './alert-bar.js';
import { asksNothing } from './asks-nothing.js';
import { BookingCard } from './booking-card.js';
import { SessionChart } from './chart/session-chart.js';
import { isBeforeDrug } from './is-before-drug.js';
import { Lasting } from './lasting.js';
import { mayChartSets, openedBy, primaryStep, type Open } from './opened-by.js';
import { PatientBanner } from './patient-banner.js';
import type { SessionAction } from './session-action.js';
import { actionOf, actionsFor } from './session-actions.js';
import type { SessionInView } from './session-in-view.js';
import { SideCards } from './side-cards.js';
import { StrikePump } from './strike-pump.js';
import { StopToDescribe } from './stop-to-describe.js';
import { Timeline } from './timeline.js';
import { useOneTap } from './use-one-tap.js';
import { useSteadyAlerts } from './use-steady-alerts.js';
import { useKeyHelp } from './use-key-help.js';
import { useSessionKeys } from './use-session-keys.js';
import { ValuesNow } from './values-now.js';
import { WayBack } from './way-back.js';
import { BANNER_WORDS, PAGE_WORDS as words } from './words.en.js';

/** The page of one session: who, what can be charted, what is open, the chart and the story. */
export function SessionView({ view }: { view: SessionInView }) {
  const { session, isReadOnly } = view;
  const role = useMyRole();
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('do');
  const [open, setOpen] = useState<Open | null>(() => openedBy(asked, view, role));
  const [isTable, setIsTable] = useState(false);
  const isOld = useValuesAreOld();
  const keyHelp = useKeyHelp();
  const more = useMoreActs();
  const [sheetsClosed, setSheetsClosed] = useState(0);
  const close = (): void => {
    if (open?.kind === 'entry') setSheetsClosed((count) => count + 1);
    setOpen(null);
  };
  const allOpen = useSteadyAlerts(session);
  const alerts = isReadOnly ? [] : allOpen;
  const tap = useOneTap(session);
  const { clock } = useLive();
  const me = useMe();
  const mayChart = mayChartSets(view, role);
  const enter = mayChart ? () => setOpen({ kind: 'entry' }) : undefined;
  const act = (action: SessionAction): void => {
    const isAtOnce = action.isOneTap === true || asksNothing(action, view, clock.now(), me.id);
    if (isAtOnce) tap.send(action);
    const next = isAtOnce ? action.followedBy && actionOf(action.followedBy) : action;
    setOpen(next ? { kind: 'action', action: next } : null);
  };
  const nextStep = isReadOnly || role === null ? undefined : primaryStep(view, role);
  useSessionKeys({
    singleKeys: keyHelp.singleKeys,
    help: keyHelp.help,
    enterVitals: enter,
    nextStep: nextStep ? () => act(nextStep) : undefined,
    actions: isReadOnly || role === null ? {} : byLetter(view, role, act),
    toggleTable: () => setIsTable(!isTable),
    back: () => navigate('/'),
  });
  return (
    <main className={`session ${isOld ? 'session-old' : ''}`}>
      <PatientBanner
        view={view}
        level={alerts.find(({ state }) => state === 'raised')?.level ?? 'none'}
        rare={!isReadOnly && role && <RareActions view={view} role={role} onAct={act} more={more} />}
      >
        <ValuesNow view={view} />
        {isReadOnly && <OffBoard view={view} role={role} />}
        {!isReadOnly && role && <ActionBar view={view} role={role} onAct={act} more={more} />}
      </PatientBanner>
      {!isReadOnly && <AwayBar view={view} />}
      <Pinned view={view} />
      {alerts.map((alert) => (
        <AlertBar
          key={alert.id}
          alert={alert}
          view={view}
          mayTake={role !== null && may(role, 'alert:acknowledge')}
          onReport={(subject) => setOpen({ kind: 'report', subject })}
        />
      ))}
      <StopToDescribe view={view} problem={tap.problem} onAct={act} />
      <div className="session-columns">
        <LeftColumn
          {...{ view, sheetsClosed, isTable }}
          onToggle={() => setIsTable(!isTable)}
          onOpen={mayChart ? setOpen : undefined}
        />
        {!isReadOnly && <SideCards view={view} onEnter={enter} />}
      </div>
      {enter && !sessionStatus(session.status).ended && <EnterBar view={view} onEnter={enter} />}
      <Lasting isDue view={view}>
        <OverPage open={open} view={view} tapProblem={tap.problem} onAct={act} onClose={close} />
      </Lasting>
      {keyHelp.list}
    </main>
  );
}

interface LeftColumnProps {
  view: SessionInView;
  sheetsClosed: number;
  isTable: boolean;
  onToggle: () => void;
  /** Nothing where this person may not chart. */
  onOpen: ((open: Open) => void) | undefined;
}

/** What is to be done before the drug, then the course, then the story. */
function LeftColumn({ view, sheetsClosed, isTable, onToggle, onOpen }: LeftColumnProps) {
  const { session } = view;
  const { id: me } = useMe();
  const role = useMyRole();
  const mayStrike = role !== null && may(role, 'pump:note');
  const isBefore = isBeforeDrug(view);
  const isHalf = halfAnsweredBefore(me, session.id) !== null;
  // whoever comes back to half an answer finds it, also where the visit went on meanwhile
  const [cameBack] = useState(!isBefore && isHalf);
  const isKept = cameBack && isHalf;
  // who is being prepared has no course yet: an empty chart would stand before what is to be done
  const hasChart = session.status !== 'scheduled' && !(isBefore && session.readings.length === 0);
  return (
    <div className="session-left">
      <Lasting isDue={isBefore || isKept} view={view}>
        <BeforePlace view={view} sheetsClosed={sheetsClosed} />
      </Lasting>
      <Lasting isDue={session.status === 'scheduled'} view={view}>
        <BookingCard view={view} />
      </Lasting>
      {hasComing(view) && <ComingCard view={view} />}
      {hasChart && <SessionChart view={view} isTable={isTable} onToggle={onToggle} />}
      <CourseCard view={view} />
      <Timeline
        view={view}
        onCorrect={onOpen && ((reading) => onOpen({ kind: 'correct', reading }))}
        onStrikeNote={onOpen && ((note) => onOpen({ kind: 'strike-note', note }))}
        onStrikePump={mayStrike ? onOpen && ((pump) => onOpen({ kind: 'strike-pump', pump })) : undefined}
      />
    </div>
  );
}

/** At the foot of a narrow screen. Where the page has scrolled, the name has: whose values they would be stands beside the button. */
function EnterBar({ view: { chair, patient }, onEnter }: { view: SessionInView; onEnter: () => void }) {
  return (
    <div className="session-enter">
      <p aria-hidden>
        <b>{chair?.name}</b> {patient && personName(patient)}
      </p>
      <button type="button" onClick={onEnter}>
        {words.enterVitals}
      </button>
    </div>
  );
}

interface OverPageProps {
  open: Open | null;
  view: SessionInView;
  /** Why the last tap was refused, if it was. */
  tapProblem: Problem | null;
  onAct: (action: SessionAction) => void;
  onClose: () => void;
}

function OverPage({ open, view, tapProblem, onAct, onClose }: OverPageProps) {
  switch (open?.kind) {
    case 'entry':
      return <VitalsEntrySheet sessionId={view.session.id} onClose={onClose} />;
    case 'action':
      return (
        <ActionDialog
          key={open.action.id}
          action={open.action}
          view={view}
          tapProblem={open.action.hasOwnPlace ? tapProblem : null}
          onAct={onAct}
          onClose={onClose}
        />
      );
    case 'correct':
      return <VitalsEntrySheet sessionId={view.session.id} reading={open.reading} onClose={onClose} />;
    case 'report':
      return <EventDialog subject={open.subject} view={view} onClose={onClose} />;
    case 'strike-note':
      return <StrikeNote note={open.note} view={view} onClose={onClose} />;
    case 'strike-pump':
      return <StrikePump pump={open.pump} view={view} onClose={onClose} />;
    default:
      return null;
  }
}

function OffBoard({ view, role }: { view: SessionInView; role: Role | null }) {
  return (
    <p className="banner-readonly">
      {offBoardWords(view)} <WayBack view={view} role={role} />
    </p>
  );
}

/** Why a session that is not on the board can only be read. */
function offBoardWords({ session, day }: SessionInView): string {
  if (session.status !== 'scheduled') return BANNER_WORDS.readOnly;
  return session.day > day ? BANNER_WORDS.toCome : BANNER_WORDS.missed;
}

/** What has a letter of its own, by that letter, as far as it is offered and this role may. */
function byLetter(
  { session, protocol }: SessionInView,
  role: Role,
  act: (action: SessionAction) => void,
): Record<string, () => void> {
  return Object.fromEntries(
    actionsFor(session, protocol, role).flatMap((action) =>
      action.shortcut ? [[action.shortcut.toLowerCase(), () => act(action)]] : [],
    ),
  );
}
