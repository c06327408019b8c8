import { may } from '@chairside/domain';
import { Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useBoard, useBoardFact } from '../../live/use-board.js';
import { useUnsent } from '../../live/use-pending.js';
import { Badge } from '../../ui/badge.js';
import { laterPart } from '../../ui/later-part.js';
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

const ShiftLine = laterPart(async () => (await import('../shift/shift-line.js')).ShiftLine);

/** Stands above every page: where one is, whether the screen is live, who works here, and the clinic's clock. */
export function TopBar({ isWall }: { isWall: boolean }) {
  const timeZone = useBoardFact((live) => live && (live.board.clinic?.timeZone ?? 'UTC'));
  const demoRate = useBoardFact((live) => (live?.mode === 'demo' ? live.rate : null));
  const unsent = useUnsent();
  const role = useMyRole();
  return (
    <header className="top-bar">
      <Logo word={words.product} />
      {isWall ? <WallCounts /> : <Navigation />}
      {demoRate !== null && <Badge look="mark">{words.demoMark(demoRate)}</Badge>}
      {unsent > 0 && <Badge look="held">{words.heldHere(unsent)}</Badge>}
      <div className="shift-line">
        <PartBoundary instead={null}>
          <Suspense fallback={null}>
            <ShiftLine isWall={isWall} />
          </Suspense>
        </PartBoundary>
      </div>
      {!isWall && <CallsOffBoard />}
      <LinkPill />
      {role !== 'display' && <HelpButtons />}
      <SignOut />
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

function Navigation() {
  const [path] = useLocation();
  const role = useMyRole();
  const pages = [
    { href: '/', word: words.board, isShown: true, isHere: path === '/' },
    { href: '/plan', word: words.plan, isShown: role !== null && may(role, 'plan'), isHere: path.startsWith('/plan') },
    {
      href: '/patients',
      word: words.patients,
      isShown: role !== null && may(role, 'patients'),
      isHere: path.startsWith('/patients'),
    },
    {
      href: '/tasks',
      word: words.tasks,
      isShown: role !== null && may(role, 'co-signature:sign'),
      isHere: path.startsWith('/tasks'),
    },
    { href: '/drug', word: words.drug, isShown: role !== null && may(role, 'drug:witness'), isHere: path === '/drug' },
    {
      href: '/day',
      word: words.dayReview,
      isShown: role !== null && may(role, 'review'),
      isHere: path.startsWith('/day'),
    },
  ];
  return (
    <nav className="top-bar-nav" aria-label={words.mainNavigation}>
      {pages
        .filter(({ isShown }) => isShown)
        .map(({ href, word, isHere }) => (
          <Link key={href} href={href} aria-current={isHere ? 'page' : undefined}>
            {word}
          </Link>
        ))}
    </nav>
  );
}

function ClinicClockText({ timeZone }: { timeZone: string }) {
  return <time className="top-bar-clock">{useClinicText((now) => clockTime(now, timeZone))}</time>;
}
