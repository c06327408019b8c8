import {
  ADVERSE_EVENT_WORDS,
  eventNow,
  GRAVE_FROM,
  gradeWords,
  minutesAfter,
  onsetMinutes,
  OUTCOME_WORDS,
  SERIOUS_WORDS,
  TELL_WITHIN_MINUTES,
  untoldSince,
  type AdverseEvent,
} from '@chairside/domain';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { EVENT_WORDS as words } from './words.en.js';

interface EventRowProps {
  event: AdverseEvent;
  view: SessionInView;
  /** Nothing where this role does not. */
  onTell: (() => void) | undefined;
  onJudge: (() => void) | undefined;
  onStrike: (() => void) | undefined;
}

/** An adverse event: what, how grave in words, when, what became of it, and whether a provider knows. */
export function EventRow({ event, view, onTell, onJudge, onStrike }: EventRowProps) {
  const { grade, outcome, serious } = eventNow(event);
  const { label } = ADVERSE_EVENT_WORDS[event.term];
  const minutes = onsetMinutes(view.session, event);
  const facts = [
    gradeWords(event.term, grade),
    minutes === null ? clockTime(event.at, view.timeZone) : words.onset(minutes),
    ...(serious === null ? [] : [SERIOUS_WORDS[serious]]),
    OUTCOME_WORDS[outcome],
    ...toldWords(event, view),
  ];
  return (
    <li>
      <p>
        <b>{label}</b> <Badge look="mark">{words.grade(grade)}</Badge>
      </p>
      <p className="events-facts">{facts.join(' · ')}</p>
      <Untold event={event} view={view} />
      <p className="events-acts">
        {onTell && untoldSince(event) !== null && (
          <Button size="small" look="primary" aria-label={words.tellLabel(label)} onClick={onTell}>
            {words.tell}
          </Button>
        )}
        {onJudge && (
          <Button size="small" aria-label={words.judgeLabel(label)} onClick={onJudge}>
            {words.judge}
          </Button>
        )}
        {onStrike && (
          <Button size="small" look="quiet" aria-label={words.inErrorLabel(label)} onClick={onStrike}>
            {words.inError}
          </Button>
        )}
      </p>
    </li>
  );
}

function toldWords({ told }: AdverseEvent, { staff, timeZone }: SessionInView): string[] {
  return told.map(({ providerId, at }) =>
    words.toldAt(staff[providerId]?.name ?? words.somebody, clockTime(at, timeZone)),
  );
}

/** Who is still to be told, by when, and what goes with it: proposed, and done by a person. */
function Untold({ event, view }: Pick<EventRowProps, 'event' | 'view'>) {
  const since = untoldSince(event);
  const { grade } = eventNow(event);
  if (since === null) return null;
  if (grade < GRAVE_FROM)
    return (
      <p className="events-untold">
        {words.tellBy(clockTime(minutesAfter(since, TELL_WITHIN_MINUTES), view.timeZone))}
      </p>
    );
  // the pump is spoken of only where one runs
  const isRunning = view.session.status === 'infusing';
  const too = !isRunning ? [] : grade > GRAVE_FROM ? [words.stopToo] : [words.pauseToo];
  return <p className="events-untold">{[`${words.tellNow}.`, ...too].join(' ')}</p>;
}
