import type { LiveSession } from '@chairside/domain';
import { memo } from 'react';
import { endWords } from './end-words.js';
import { ribbonPlan, type RibbonPlan, type StretchKind } from './ribbon-plan.js';
import { StretchedPath } from './stretched-path.js';
import { useTrustedMinute } from './use-trusted-minute.js';
import { useValuesAreOld } from './use-values-are-old.js';
import './ribbon.css';

const HEIGHT = 16;
const TOP: Record<StretchKind, number> = { before: 9, infused: 7, paused: 9, 'to-go': 7, after: 7, watch: 7 };
const THICK: Record<StretchKind, number> = { before: 4, infused: 8, paused: 4, 'to-go': 8, after: 8, watch: 8 };

/** The whole visit in one bar, and its planned end in words. Drawn anew when its session changes, and once a minute. */
export const VisitRibbon = memo(function VisitRibbon({
  session,
  timeZone,
}: {
  session: LiveSession;
  timeZone: string;
}) {
  const minute = useTrustedMinute();
  const { before, time, after } = endWords(session, minute, timeZone, !useValuesAreOld());
  return (
    <div className="ribbon">
      <Ribbon plan={ribbonPlan(session, minute)} />
      <p className="ribbon-end">
        {before} {time && <b>{time}</b>} {after}
      </p>
    </div>
  );
});

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
      <StretchedPath className="ribbon-sets" d={sets.map(dot).join('')} box={`0 0 100 ${HEIGHT}`} />
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
  return `M${(at * 100).toFixed(2)} 2h0`;
}

function across(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
