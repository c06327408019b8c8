import { isDisplay, may } from '@chairside/domain';
import { Link, useLocation } from 'wouter';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useBoard, useBoardFact } from '../../live/use-board.js';
import { useUnsent } from '../../live/use-pending.js';
import { Badge } from '../../ui/badge.js';
import { afterFirstPage } from '../../ui/after-first-page.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { Logo } from '../../ui/logo.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { SignOut } from '../auth/sign-out.js';
import { useMyRole } from '../auth/use-my-role.js';
import { HelpButtons } from '../help/help-buttons.js';
import { clockTime } from '../vitals/clock-time.js';
import { CallsPill } from './calls-pill.js';
import { CountsLine } from './counts-line.js';
import { LinkPill } from './link-pill.js';
import { seatsOf } from './seats.js';
import { words } from './words.en.js';
import './top-bar.css';

const useShiftLine = fetchedPart(async () => {
  await afterFirstPage();
  return (await import('../shift/shift-line.js')).ShiftLine;
});

/** Stands above every page: where one is, whether the screen is live, who works here, and the clinic's clock. */
export function TopBar({ isWall }: { isWall: boolean }) {
  const timeZone = useBoardFact((live) => live && (live.board.clinic?.timeZone ?? 'UTC'));
  const demoRate = useBoardFact((live) => (live?.mode === 'demo' ? live.rate : null));
  const unsent = useUnsent();
  const role = useMyRole();
  const ShiftLine = useShiftLine();
  return (
    <header className="top-bar">
      <Logo word={words.product} />
      {isWall ? <WallCounts /> : <Navigation />}
      {demoRate !== null && <Badge look="mark">{words.demoMark(demoRate)}</Badge>}
      {unsent > 0 && <Badge look="held">{words.heldHere(unsent)}</Badge>}
      <div className="shift-line">
        <PartBoundary instead={null}>{ShiftLine && <ShiftLine isWall={isWall} />}</PartBoundary>
      </div>
      {!isWall && <CallsOffBoard />}
      <LinkPill />
      {!isDisplay(role) && <HelpButtons />}
      <SignOut isWall={isWall} />
      {timeZone !== null && <ClinicClockText timeZone={timeZone} />}
    </header>
  );
}

function CallsOffBoard() {
  const [path] = useLocation();
  return path === '/' ? null : <CallsPill />;
}

/** The wall has no line of tools, so that its counts stand here. */
function WallCounts() {
  const board = useBoard()?.board;
  return board ? <CountsLine board={board} seats={seatsOf(board)} /> : null;
}

const PAGES = [
  ['/', words.board, null],
  ['/plan', words.plan, 'plan'],
  ['/patients', words.patients, 'patients'],
  ['/tasks', words.tasks, 'co-signature:sign'],
  ['/drug', words.drug, 'drug:witness'],
  ['/day', words.dayReview, 'review'],
] as const;

function Navigation() {
  const [path] = useLocation();
  const role = useMyRole();
  return (
    <nav className="top-bar-nav" aria-label={words.mainNavigation}>
      {PAGES.map(
        ([href, word, right]) =>
          (right === null || (role !== null && may(role, right))) && (
            <Link key={href} href={href} aria-current={isHere(path, href) ? 'page' : undefined}>
              {word}
            </Link>
          ),
      )}
    </nav>
  );
}

/** The page itself, and what stands below it. */
function isHere(path: string, href: string): boolean {
  return href === '/' ? path === href : path.startsWith(href);
}

function ClinicClockText({ timeZone }: { timeZone: string }) {
  return <time className="top-bar-clock">{useClinicText((now) => clockTime(now, timeZone))}</time>;
}
