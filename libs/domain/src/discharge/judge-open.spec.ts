import { describe, expect, it } from '@jest/globals';
import type { Grade } from '../adverse-events/adverse-events.js';
import { aClinic, ANA, passChecks, PIA, type AClinic } from '../testing/a-clinic.js';
import { aDoseAtHome, look, seeEnd } from '../testing/a-home.js';
import { sweep } from '../testing/a-random-day.js';
import { unmetCriteria } from './discharge.js';

/** Half an hour after the drug, before the last set. */
function inRecovery(): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'recovering' });
  return clinic.at('10:50');
}

/** Everything else that leaving asks for is charted. */
function otherwiseReady(clinic: AClinic): AClinic {
  clinic.at('11:20').chart({ systolicBp: 120, diastolicBp: 75 });
  clinic.at('11:30').chartCalm();
  passChecks(clinic);
  return clinic;
}

const unmet = (clinic: AClinic) => unmetCriteria(clinic.session, clinic.protocol, clinic.now);
const open = (clinic: AClinic) => unmet(clinic).find(({ name }) => name === 'no-critical-alert');
const alertOf = (clinic: AClinic, rule: string) => {
  const found = clinic.session.alerts.findLast(({ condition }) => condition.rule === rule);
  if (!found) throw new Error(`no alert of ${rule}`);
  return found;
};
const report = (clinic: AClinic, grade: Grade, more: object = {}) =>
  clinic.send('adverse-event:report', {
    term: 'fall',
    at: clinic.now,
    grade,
    serious: null,
    actions: [],
    medicineIds: [],
    relatedness: 'possible',
    outcome: 'ongoing',
    resolvedAt: null,
    ...more,
  });

describe('P12 5 nobody goes home past what nobody has taken', () => {
  it('P12 a seizure that is over and that nobody took holds the patient until somebody takes it by name', () => {
    const clinic = inRecovery();
    clinic.send('effect:note', { term: 'seizure' });
    const effectId = clinic.session.effects[0]?.id ?? '';
    clinic.send('effect:follow', { effectId, endedAt: clinic.now });
    otherwiseReady(clinic);
    const { id: alertId } = alertOf(clinic, 'severe-effect');
    expect(unmet(clinic)).toEqual([
      { name: 'no-critical-alert', shortfalls: [{ kind: 'open-alert', alertId }], passableBy: 'provider' },
    ]);
    const refused = clinic.refusal('session:discharge', { escortSeen: true });
    expect(refused.fields.map(({ path }) => path)).toEqual(['criteria.no-critical-alert']);
    clinic.send('alert:acknowledge', { alertId });
    clinic.send('session:discharge', { escortSeen: true });
    expect(clinic.session.status).toBe('discharged');
    expect(alertOf(clinic, 'severe-effect')).toMatchObject({ state: 'cleared', acknowledged: { by: ANA.id } });
  });

  it('P12 a provider may answer for it by name, and what they passed stands in the step', () => {
    const clinic = inRecovery();
    clinic.send('effect:note', { term: 'seizure' });
    clinic.send('effect:follow', { effectId: clinic.session.effects[0]?.id ?? '', endedAt: clinic.now });
    otherwiseReady(clinic);
    const passed = unmet(clinic).map(({ name, shortfalls }) => ({
      criterion: name,
      shortfalls,
      reason: 'known epilepsy',
    }));
    expect(clinic.refusal('session:discharge', { escortSeen: true, passed }).fields).toEqual([
      { path: 'order.by', code: 'required' },
    ]);
    clinic.send('session:discharge', { escortSeen: true, passed, order: { by: PIA.id, readBack: true } });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'discharge', passed, orderedBy: PIA.id });
  });

  it('P12 at home as well, where no criteria stand in the protocol', () => {
    const clinic = aDoseAtHome();
    look(clinic.at('10:01'), { isResponsive: false });
    const { id: alertId } = alertOf(clinic, 'home-danger');
    clinic.at('12:01');
    look(clinic);
    seeEnd(clinic);
    expect(open(clinic)?.shortfalls).toEqual([{ kind: 'open-alert', alertId }]);
  });
});

describe('5 what was given beyond the order is signed before the patient goes', () => {
  function beyond(): AClinic {
    const clinic = aClinic();
    clinic.aSession({ status: 'infusing' });
    clinic.at('10:10');
    const rate = { rateMlPerHour: 200, reason: 'other' as const, pumpMl: 10, asGiven: 'typed wrongly at the pump' };
    clinic.send('session:change-rate', rate);
    clinic.at('10:12').send('session:stop', { reason: 'other', pumpMl: 16 });
    return clinic;
  }

  it('decision 49 it holds the patient, said once, whether or not anybody took its alert', () => {
    const clinic = otherwiseReady(beyond());
    const expected = [{ kind: 'unsigned', key: expect.stringContaining('given-beyond:') }];
    expect(open(clinic)?.shortfalls).toEqual(expected);
    sweep(clinic);
    expect(open(clinic)?.shortfalls).toEqual(expected);
    clinic.send('alert:acknowledge', { alertId: alertOf(clinic, 'given-beyond').id });
    expect(open(clinic)?.shortfalls).toEqual(expected);
    expect(clinic.refusal('session:discharge', { escortSeen: true }).code).toBe('precondition');
  });

  it('decision 49 once a provider has signed, the nurse discharges', () => {
    const clinic = otherwiseReady(beyond());
    const [first] = open(clinic)?.shortfalls ?? [];
    if (first?.kind !== 'unsigned') throw new Error('nothing is unsigned');
    clinic.send('co-signature:sign', { key: first.key }, PIA);
    expect(open(clinic)).toBeUndefined();
    clinic.send('session:discharge', { escortSeen: true });
    expect(clinic.session.status).toBe('discharged');
  });
});

describe('5 an adverse event that goes on', () => {
  it.each([
    [1, false],
    [2, true],
    [3, true],
  ] as const)('5 one of grade %i that goes on: holds the patient is %s', (grade, holds) => {
    const clinic = inRecovery();
    report(clinic, grade);
    otherwiseReady(clinic);
    sweep(clinic);
    const eventId = clinic.session.adverseEvents[0]?.id;
    expect(open(clinic)?.shortfalls).toEqual(holds ? [{ kind: 'open-event', eventId, grade }] : undefined);
  });

  it('5 told is not over: a provider who knows of it passes it by name', () => {
    const clinic = inRecovery();
    report(clinic, 3);
    const eventId = clinic.session.adverseEvents[0]?.id ?? '';
    clinic.send('adverse-event:tell', { eventId, providerId: PIA.id, at: clinic.now });
    expect(open(otherwiseReady(clinic))?.shortfalls).toEqual([{ kind: 'open-event', eventId, grade: 3 }]);
  });

  it('5 a grave one that is over and of which no provider knows holds the patient until one is told', () => {
    const clinic = inRecovery();
    report(clinic, 3, { outcome: 'resolved', resolvedAt: clinic.now });
    otherwiseReady(clinic);
    sweep(clinic);
    const eventId = clinic.session.adverseEvents[0]?.id ?? '';
    expect(open(clinic)?.shortfalls).toEqual([{ kind: 'open-event', eventId, grade: 3 }]);
    clinic.send('adverse-event:tell', { eventId, providerId: PIA.id, at: clinic.now });
    expect(open(clinic)).toBeUndefined();
  });

  it('5 one of grade 2 that is over holds nobody, and neither does one that was reported in error', () => {
    const clinic = inRecovery();
    report(clinic, 2, { outcome: 'resolved', resolvedAt: clinic.now });
    report(clinic, 3);
    const eventId = clinic.session.adverseEvents[1]?.id ?? '';
    clinic.send('adverse-event:strike', { eventId, reason: 'another patient' });
    expect(open(otherwiseReady(clinic))).toBeUndefined();
  });
});
