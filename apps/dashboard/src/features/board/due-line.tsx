import { deferralOf, OVERDUE_STEPS, type Iso, type LiveSession, type Protocol } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { ClockIcon } from '../../ui/icons.js';
import { dueWords } from './due-words.js';
import { isBeingPrepared, useGatesAhead } from './being-prepared.js';
import { nextDue, nextRecheck, type NextDue } from './next-due.js';
import { useValuesAreOld } from './use-values-are-old.js';
import { words } from './words.en.js';
import './due-line.css';

interface DueLineProps {
  session: LiveSession;
  protocol: Protocol;
  timeZone: string;
  /** The alert line says already that the set is overdue, and since when. */
  isOverdueSaid: boolean;
}

/** Late by little is cyan, late by more is yellow; red is for the alert that the server raises (floor rule 15). */
function lookOf(due: NextDue | null): string {
  if (due?.level !== 'overdue') return due?.level ?? 'upcoming';
  const isMedium = OVERDUE_STEPS.some(({ level, minutes }) => level === 'medium' && due.minutesLate >= minutes);
  return isMedium ? 'overdue' : 'late';
}

const CLOCK = <ClockIcon size={14} />;

/** The earliest thing due, counted down; before the drug, what is still missing. */
export function DueLine({ session, protocol, timeZone, isOverdueSaid }: DueLineProps) {
  const isOld = useValuesAreOld();
  const ahead = useGatesAhead(session);
  const unsaid = (now: Iso) => {
    if (!isBeingPrepared(session.status)) return words.nothingDue;
    return ahead?.missingWords(session, protocol, now) ?? '';
  };
  // the look is one word, so that both are one text and the clock is asked once
  const [look = '', ...text] = useClinicText((now) => {
    const { due, isSaid } = shownDue(session, protocol, now, isOverdueSaid);
    const spoken = isSaid ? words.chartTheSet : due ? said({ session, protocol, timeZone }, due, isOld) : unsaid(now);
    return `${lookOf(due)} ${spoken}`;
  }).split(' ');
  return (
    <span className={`tile-due tile-due-${look}`}>
      {CLOCK}
      <span>{text.join(' ')}</span>
    </span>
  );
}

/** What the line is about; an overdue set that the alert line names already gives way to a re-check. */
function shownDue(
  session: LiveSession,
  protocol: Protocol,
  now: Iso,
  isOverdueSaid: boolean,
): { due: NextDue | null; isSaid: boolean } {
  const due = nextDue(session, protocol, now);
  if (!isOverdueSaid || due?.level !== 'overdue' || due.isRecheck) return { due, isSaid: false };
  const other = nextRecheck(session, protocol, now);
  return other ? { due: other, isSaid: false } : { due, isSaid: true };
}

type OfTile = Pick<DueLineProps, 'session' | 'protocol' | 'timeZone'>;

function said({ session, protocol, timeZone }: OfTile, due: NextDue, isOld: boolean): string {
  const text = dueWords(due, timeZone, !isOld);
  // how late it is says more, and both are more than the line of a tile
  if (due.level !== 'overdue' && deferralOf(session, protocol)) return words.deferred(text);
  return due.isUnconfirmed && due.level !== 'overdue' ? `${text} · ${words.unconfirmed}` : text;
}
