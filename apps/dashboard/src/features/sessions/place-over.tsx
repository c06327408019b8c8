import { useState } from 'react';
import { clockTime } from '../vitals/clock-time.js';
import type { SessionInView } from './session-in-view.js';
import { stepLines } from './step-lines.js';
import type { TimelineLine } from './timeline-line.js';
import { PLACE_OVER_WORDS as words } from './place-over-words.en.js';
import './place-over.css';

interface PlaceOverProps {
  /** Whether the visit went past what is typed here. */
  isOver: boolean;
  view: SessionInView;
  /** In a dialog that was opened before: one that opens when the visit has long gone on has missed nothing. */
  inDialog?: boolean;
  /** Its own answer may be what moves the visit on: it closes in the same moment. */
  isSending?: boolean;
}

/** Says to whoever types what was charted meanwhile, by whom and when, and what becomes of their answer. */
export function PlaceOver({ isOver, view, inDialog = false, isSending = false }: PlaceOverProps) {
  const { session, timeZone } = view;
  const [wasDue, setWasDue] = useState(!isOver);
  if (!isOver && !wasDue) setWasDue(true);
  const [seen, setSeen] = useState({ before: session, after: session });
  if (!isOver && seen.before !== session) setSeen({ before: session, after: session });
  if (isOver && seen.after === seen.before && seen.before !== session) setSeen({ ...seen, after: session });
  if (!isOver || isSending || (inDialog && !wasDue)) return null;
  const line = chartedBetween(seen.before, seen.after, view);
  const [name = words.somebody] = line?.details ?? [];
  return (
    <p className="place-over" role="status">
      <b>{line ? words.charted(name, line.what, clockTime(line.at, timeZone)) : words.wentOn}</b> {words.yours}
    </p>
  );
}

function chartedBetween(
  before: SessionInView['session'],
  after: SessionInView['session'],
  view: SessionInView,
): TimelineLine | undefined {
  const known = new Set(stepLines({ ...view, session: before }).map(({ key }) => key));
  return stepLines({ ...view, session: after }).find(({ key }) => !known.has(key));
}
