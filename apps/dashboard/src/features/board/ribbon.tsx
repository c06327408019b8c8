import type { Iso, LiveSession } from '@chairside/domain';
import { endWords } from './end-words.js';
import { ribbonPlan, type RibbonPlan, type StretchKind } from './ribbon-plan.js';
import { StretchedPath } from './stretched-path.js';
import './ribbon.css';

const HEIGHT = 16;
/** Whole places for the dots, of which a long visit has many. */
const DOT_PLACES = 10_000;
const TOP: Record<StretchKind, number> = { before: 9, infused: 7, paused: 9, 'to-go': 7, after: 7, watch: 7 };
const THICK: Record<StretchKind, number> = { before: 4, infused: 8, paused: 4, 'to-go': 8, after: 8, watch: 8 };

interface VisitRibbonProps {
  session: LiveSession;
  timeZone: string;
  /** The minute that is shown. */
  minute: Iso;
  isScreenOld: boolean;
}

/** The whole visit in one bar, and its planned end in words. */
export function VisitRibbon({ session, timeZone, minute, isScreenOld }: VisitRibbonProps) {
  const { before, time, after } = endWords(session, minute, timeZone, !isScreenOld);
  return (
    <div className="ribbon">
      <Ribbon plan={ribbonPlan(session, minute)} />
      <p className="ribbon-end">
        {before} {time && <b>{time}</b>} {after}
      </p>
    </div>
  );
}

export function Ribbon({ plan: { stretches, sets, events, now } }: { plan: RibbonPlan }) {
  return (
    <svg className="ribbon-bar" height={HEIGHT} aria-hidden="true">
      {stretches.map(({ kind, from, to }) => (
        <rect
          key={`${kind} ${from}`}
          className={`ribbon-${kind}`}
          x={across(from)}
          width={across(to - from)}
          y={TOP[kind]}
          height={THICK[kind]}
        />
      ))}
      {stretches
        .filter(({ kind }) => kind === 'watch')
        .map(({ from, to }) => (
          <line key={from} className="ribbon-hatch" x1={across(from)} x2={across(to)} y1="11" y2="11" />
        ))}
      <StretchedPath className="ribbon-sets" d={sets.map(dot).join('')} box={`0 0 ${DOT_PLACES} ${HEIGHT}`} />
      {events.map((at) => (
        // a frame of its own: a path knows no per cent
        <svg key={at} className="ribbon-event" x={across(at)} y="11">
          <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />
        </svg>
      ))}
      <line className="ribbon-now" x1={across(now)} x2={across(now)} y1="5" y2="16" />
    </svg>
  );
}

/** A stroke without a length, whose round ends are all of it. */
function dot(at: number): string {
  return `M${Math.round(at * DOT_PLACES)} 2h0`;
}

function across(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
