import {
  actionsSince,
  dosesAfter,
  eventNow,
  OUTCOMES_OVER,
  type AdverseEvent,
  type AdverseEventTerm,
  type EventAction,
  type EventJudgement,
  type EventOutcome,
  type Grade,
  type Id,
  type Iso,
  type LiveSession,
  type Relatedness,
  type SeriousKind,
} from '@chairside/domain';

/** What a dialog about an adverse event holds. Grade and outcome are never chosen beforehand. */
export interface EventForm {
  term: AdverseEventTerm | null;
  clock: string;
  grade: Grade | null;
  serious: SeriousKind | null;
  actions: EventAction[];
  medicineIds: Id[];
  relatedness: Relatedness;
  outcome: EventOutcome | null;
  overClock: string;
  /** When it was over, as it was judged last: it holds unless another time is typed. */
  overAt: Iso | null;
}

/** The form of a new report: what was done since the onset is charted already, and stands there. */
export function formOf(session: LiveSession, term: AdverseEventTerm | null, at: Iso): EventForm {
  return {
    term,
    clock: '',
    grade: null,
    serious: null,
    actions: actionsSince(session, at),
    medicineIds: dosesAfter(session, at).map(({ id }) => id),
    relatedness: 'not-judged',
    outcome: null,
    overClock: '',
    overAt: null,
  };
}

/** The form of an event that was reported: as it was judged last, and what was done since. */
export function formOfEvent(session: LiveSession, event: AdverseEvent): EventForm {
  const { grade, serious, actions, medicineIds, relatedness, outcome, resolvedAt } = eventNow(event);
  const since = formOf(session, event.term, event.at);
  return {
    ...since,
    grade,
    serious,
    actions: [...new Set([...actions, ...since.actions])],
    medicineIds: [...new Set([...medicineIds, ...since.medicineIds])],
    relatedness,
    outcome,
    overAt: resolvedAt,
  };
}

export function isOver(outcome: EventOutcome | null): outcome is (typeof OUTCOMES_OVER)[number] {
  return OUTCOMES_OVER.some((over) => over === outcome);
}

/** What is still to be chosen. */
export function missingIn({ term, grade, outcome }: EventForm): ('term' | 'grade' | 'outcome')[] {
  const parts = { term, grade, outcome };
  return (['term', 'grade', 'outcome'] as const).filter((part) => parts[part] === null);
}

/** What the form says; nothing while something is missing. */
export function judgementOf(form: EventForm, overAt: Iso): EventJudgement | null {
  const { grade, serious, actions, medicineIds, relatedness, outcome } = form;
  if (grade === null || outcome === null) return null;
  const judged = { grade, serious, actions, medicineIds, relatedness };
  return isOver(outcome) ? { ...judged, outcome, resolvedAt: overAt } : { ...judged, outcome, resolvedAt: null };
}
