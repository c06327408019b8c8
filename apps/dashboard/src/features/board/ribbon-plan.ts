import {
  doseShown,
  minutesAfter,
  sessionStatus,
  standingReadings,
  standingSteps,
  type Iso,
  type LiveSession,
  type SessionMove,
  type SessionStatus,
} from '@chairside/domain';

/** Getting ready, the drug as it ran and as it is to run, a pause, and the time after the drug. */
export type StretchKind = 'before' | 'infused' | 'paused' | 'to-go' | 'after' | 'watch';

export interface Stretch {
  kind: StretchKind;
  from: number;
  to: number;
}

/** A whole visit in one bar; every place is a share of its length. */
export interface RibbonPlan {
  stretches: Stretch[];
  /** When sets were taken: one that is missed is a dot that is missing. */
  sets: number[];
  /** What did not go the ordinary way. */
  events: number[];
  now: number;
}

const KINDS: Partial<Record<SessionStatus, StretchKind>> = {
  infusing: 'infused',
  dosing: 'infused',
  paused: 'paused',
  recovering: 'after',
};
const ORDINARY: readonly SessionMove[] = [
  'check-in',
  'seat',
  'ready',
  'start',
  'first-dose',
  'next-dose',
  'complete',
  'discharge',
];

/** When the visit began, and until when the booking plans it. */
export function visitSpan(session: LiveSession): { from: Iso; plannedTo: Iso } {
  const from = standingSteps(session)[0]?.at ?? session.scheduledAt;
  return { from, plannedTo: minutesAfter(from, session.plannedMinutes) };
}

/** @param now the minute that is shown */
export function ribbonPlan(session: LiveSession, now: Iso): RibbonPlan {
  const { from, plannedTo } = visitSpan(session);
  const endsAt = session.status === 'infusing' ? (doseShown(session, now)?.endsAt ?? plannedTo) : now;
  const to = [plannedTo, endsAt, now].sort().at(-1) ?? now;
  const fromMs = Date.parse(from);
  const length = Math.max(1, Date.parse(to) - fromMs);
  const place = (at: Iso) => Math.min(1, Math.max(0, (Date.parse(at) - fromMs) / length));
  const ahead: Stretch[] = [
    ...(sessionStatus(session.status).pumpRuns
      ? [{ kind: 'to-go' as const, from: place(now), to: place(endsAt) }]
      : []),
    { kind: 'watch', from: Math.max(place(now), place(endsAt)), to: 1 },
  ];
  return {
    stretches: [...doneStretches(session, now, place), ...ahead].filter((stretch) => stretch.to > stretch.from),
    sets: standingReadings(session.readings).map(({ takenAt }) => place(takenAt)),
    events: standingSteps(session).flatMap(({ move, at }) => (ORDINARY.includes(move) ? [] : [place(at)])),
    now: place(now),
  };
}

function doneStretches(session: LiveSession, now: Iso, place: (at: Iso) => number): Stretch[] {
  return standingSteps(session).map(({ status, at }, index, steps) => ({
    kind: KINDS[status] ?? 'before',
    from: place(at),
    to: place(steps[index + 1]?.at ?? now),
  }));
}
