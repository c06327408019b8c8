import type { Alert } from '../alerts/alert.js';
import type { Protocol } from '../protocols/protocol.js';
import type { BookedSession, LiveSession, SessionStep } from '../sessions/infusion-session.js';
import type { Change } from './change.js';
import { SHAPE } from './entry.js';

/** Thrown by a node that meets entries of a newer release: it must leave rotation, not guess. */
export class NewerShape extends Error {
  constructor(readonly shape: number) {
    super(`This node reads entries up to shape ${SHAPE}; the journal holds shape ${shape}. Run the newer release.`);
    this.name = 'NewerShape';
  }
}

/** Changes as they were recorded, brought to the form of today. */
export function upcast(shape: number, changes: Change[]): Change[] {
  if (shape > SHAPE) throw new NewerShape(shape);
  const forms = FORMS.filter((form) => shape < form.since);
  return forms.reduce((before, { bring }) => before.map(bring), changes);
}

/** Shape 2: a booking says what is treated, a protocol for what and from which age it is, and a day who works. */
function withConditions(change: Change): Change {
  switch (change.type) {
    case 'session-booked':
      return { ...change, session: forCondition(change.session) };
    case 'session-joined-board':
      return { ...change, session: forCondition(change.session) };
    case 'day-opened':
      return { ...change, plan: null };
    case 'protocol-published': {
      const { protocol } = change as { protocol: Omit<Protocol, 'conditions' | 'minimumAgeYears' | 'visitMinutes'> };
      return { ...change, protocol: { conditions: [], minimumAgeYears: null, visitMinutes: 120, ...protocol } };
    }
    default:
      return change;
  }
}

function forCondition<T extends BookedSession>(session: T): T {
  return { ...session, condition: session.condition ?? null };
}

/** Shape 3: a protocol says when a patient may leave, a session holds side effects, and who left says what was passed. */
function withDischarge(change: Change): Change {
  switch (change.type) {
    case 'protocol-published':
      return { ...change, protocol: { ...change.protocol, discharge: null } };
    case 'session-joined-board': {
      const { session } = change as { session: Omit<LiveSession, 'effects'> };
      return { ...change, session: { ...session, steps: session.steps.map(saysWhatPassed), effects: [] } };
    }
    case 'session-moved':
      return { ...change, step: saysWhatPassed(change.step) };
    default:
      return change;
  }
}

function saysWhatPassed(step: SessionStep): SessionStep {
  return step.move === 'discharge' ? { ...step, passed: [], orderedBy: null } : step;
}

/** Shape 4: an alert says since when it calls, and who was called; a protocol says which courses of values are to be seen. */
function withCalls(change: Change): Change {
  switch (change.type) {
    case 'session-joined-board': {
      const { session } = change;
      return { ...change, session: { ...session, alerts: session.alerts.map(saysWhoWasCalled) } };
    }
    case 'protocol-published':
      return { ...change, protocol: { ...change.protocol, trends: [] } };
    case 'alert-raised':
      return { ...change, alert: saysWhoWasCalled(change.alert) };
    default:
      return change;
  }
}

function saysWhoWasCalled(alert: Alert): Alert {
  return { ...alert, callsSince: alert.raisedAt, called: [] };
}

/** Shape 5: a session holds co-signatures, its steps before the drug what a provider answered for, a protocol what is asked. */
function withPreparation(change: Change): Change {
  switch (change.type) {
    case 'protocol-published':
      return { ...change, protocol: { ...change.protocol, preparation: null } };
    case 'session-joined-board': {
      const { session } = change;
      return { ...change, session: { ...session, steps: session.steps.map(saysWhoAnswers), coSignatures: [] } };
    }
    case 'session-moved':
      return { ...change, step: saysWhoAnswers(change.step) };
    default:
      return change;
  }
}

function saysWhoAnswers(step: SessionStep): SessionStep {
  const nobody = { overrides: [], orderedBy: null };
  if (step.move === 'ready') return { ...step, ...nobody };
  return step.move === 'start' ? { ...step, ...nobody, checkedAlone: null } : step;
}

/** What each shape brought, oldest first. A form that came with a shape is never changed again. */
const FORMS: readonly { since: number; bring: (change: Change) => Change }[] = [
  { since: 2, bring: withConditions },
  { since: 3, bring: withDischarge },
  { since: 4, bring: withCalls },
  { since: 5, bring: withPreparation },
];
