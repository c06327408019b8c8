import type { Alert } from '../alerts/alert.js';
import type { DoseOrder } from '../dose/dose-order.js';
import type { CheckGroup, Protocol } from '../protocols/protocol.js';
import type { BookedSession, LiveSession, SessionStep } from '../sessions/infusion-session.js';
import type { Change } from './change.js';
import { SHAPE } from './entry.js';
import { withArrivals, withWhatIsBesides } from './upcast-arrivals.js';
import { withHandOvers } from './upcast-hand-overs.js';
import { withResumption } from './upcast-resumption.js';

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

/** Shape 5: an order may ask for a bolus and be replaced while it runs, and the pump has notes. */
function withTitration(change: Change): Change {
  switch (change.type) {
    case 'session-joined-board': {
      const { session } = change;
      const order = session.order && withoutBolus(session.order);
      return { ...change, session: { ...session, order, earlierOrders: [], pumpNotes: [] } };
    }
    case 'order-signed':
      return { ...change, order: withoutBolus(change.order) };
    case 'protocol-published':
      return { ...change, protocol: knowsNoBolus(change.protocol) };
    default:
      return change;
  }
}

function withoutBolus(order: DoseOrder): DoseOrder {
  return { ...order, bolusMgPerKg: null };
}

function knowsNoBolus(protocol: Protocol): Protocol {
  const { doseGuards } = protocol;
  const checks = Object.entries(protocol.checks).map(([status, groups]) => [status, groups.map(afterChange)]);
  return {
    ...protocol,
    replaces: null,
    doseGuards: doseGuards && { ...doseGuards, bolusMgPerKg: null, pumpDrift: { percent: 10, ml: 1 } },
    checks: Object.fromEntries(checks) as Protocol['checks'],
  };
}

/** What followed the resumption alone now follows each change of the dose. */
function afterChange(group: CheckGroup & { afterResumeMinutes?: number }): CheckGroup {
  const { afterResumeMinutes, ...rest } = group;
  return afterResumeMinutes === undefined ? rest : { ...rest, afterChangeMinutes: afterResumeMinutes };
}

/** Shape 5, medicines: a protocol has a rescue set, an order signs of it, and a session holds what was given and written. */
function withMedicines(change: Change): Change {
  switch (change.type) {
    case 'protocol-published':
      return { ...change, protocol: { ...change.protocol, rescue: [], discharge: byKind(change.protocol.discharge) } };
    case 'order-signed':
      return { ...change, order: { ...change.order, rescue: [] } };
    case 'session-joined-board': {
      const { session } = change;
      const order = session.order && { ...session.order, rescue: [] };
      return { ...change, session: { ...session, order, medicines: [], notes: [] } };
    }
    default:
      return change;
  }
}

/** What held for any medicine holds for those that sedate, or wake; what is given of the others was never asked. */
function byKind(discharge: Protocol['discharge']): Protocol['discharge'] {
  if (discharge === null) return null;
  const minutes = discharge.minutesAfterMedicine as unknown as number;
  return { ...discharge, minutesAfterMedicine: { unnamed: minutes, sedative: minutes, reversal: minutes } };
}

/** Shape 5: a session says when its patient was away. */
function withAbsences(change: Change): Change {
  if (change.type !== 'session-joined-board') return change;
  return { ...change, session: { ...change.session, absences: [] } };
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

/** Shape 6: an alert says until when its return is silent. */
function withSnooze(change: Change): Change {
  switch (change.type) {
    case 'session-joined-board': {
      const { session } = change;
      return { ...change, session: { ...session, alerts: session.alerts.map(notSnoozed) } };
    }
    case 'alert-raised':
      return { ...change, alert: notSnoozed(change.alert) };
    default:
      return change;
  }
}

function notSnoozed(alert: Alert): Alert {
  return { ...alert, snoozed: null };
}

/** Shape 6: a protocol says what is injected within which limits, and what is looked at after the first dose. */
function withRoutes(change: Change): Change {
  if (change.type !== 'protocol-published') return change;
  return { ...change, protocol: { ...change.protocol, injectionGuards: null, windows: [] } };
}

/** Shape 7: an order may name the weight that it is for, and a protocol judges it beside what was given before. */
function withOrderGuards(change: Change): Change {
  switch (change.type) {
    case 'protocol-published':
      return { ...change, protocol: { ...change.protocol, orderGuards: null } };
    case 'order-signed':
      return { ...change, order: namesNoWeight(change.order) };
    case 'session-joined-board': {
      const { session } = change;
      const order = session.order && namesNoWeight(session.order);
      return { ...change, session: { ...session, order, earlierOrders: session.earlierOrders.map(namesNoWeight) } };
    }
    default:
      return change;
  }
}

function namesNoWeight(order: DoseOrder): DoseOrder {
  return 'pieces' in order ? order : { ...order, dosingWeight: null };
}

/** Shape 7: a protocol says how a session at home is watched, and which gates nobody passes. */
function withHome(change: Change): Change {
  if (change.type !== 'protocol-published') return change;
  const { preparation } = change.protocol;
  const nobodyPasses = preparation && { ...preparation, hard: [] };
  return { ...change, protocol: { ...change.protocol, preparation: nobodyPasses, home: null } };
}

/** What each shape brought, oldest first. A form that came with a shape is never changed again. */
const FORMS: readonly { since: number; bring: (change: Change) => Change }[] = [
  { since: 2, bring: withConditions },
  { since: 3, bring: withDischarge },
  { since: 4, bring: withCalls },
  { since: 5, bring: withTitration },
  { since: 5, bring: withMedicines },
  { since: 5, bring: withAbsences },
  { since: 5, bring: withPreparation },
  { since: 6, bring: withSnooze },
  { since: 6, bring: withRoutes },
  { since: 7, bring: withOrderGuards },
  { since: 7, bring: withHome },
  { since: 7, bring: withWhatIsBesides },
  { since: 7, bring: withArrivals },
  { since: 8, bring: withResumption },
  { since: 9, bring: withHandOvers },
];
