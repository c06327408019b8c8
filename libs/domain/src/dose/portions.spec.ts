import { describe, expect, it, test } from '@jest/globals';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import { dischargeCriteria } from '../discharge/discharge.js';
import { ESKETAMINE, MOOD_IM, MOOD_IV } from '../protocols/shipped-protocols.js';
import type { Protocol } from '../protocols/protocol.js';
import type { SessionStatus } from '../sessions/session-statuses.js';
import {
  aClinic,
  ANA,
  aPortion,
  BEN,
  EVE,
  MIA,
  passChecks,
  PIA,
  t,
  type AClinic,
  type Said,
} from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { dueState } from '../vitals/due.js';
import { portionPlan } from './portion-plan.js';
import { heldUntil, lockedUntil, portionsGiven, portionsOf } from './portions.js';

/** A visit whose first portion is given at ten, and the second five minutes later. */
function visit(protocol: Protocol, status: SessionStatus = 'recovering'): AClinic {
  const clinic = aClinic();
  clinic.aSession({ protocol, status });
  return clinic;
}
const BY_VOICE = { by: PIA.id, readBack: true } as const;
const overdueWindow = (clinic: AClinic) =>
  clinic.session.alerts.filter(({ condition }) => condition.rule === 'window-missed');
const due = (clinic: AClinic) => dueState(clinic.session, clinic.now, clinic.protocol);
const criterion = (clinic: AClinic, name: string) =>
  dischargeCriteria(clinic.session, clinic.protocol, clinic.now).find((row) => row.name === name);

describe('clinical 1.4 the order of an injection', () => {
  const ordered = (injected: { doseMgPerKg: number } | { doseMg: number }, concentrationMgPerMl = 50) => ({
    injected,
    concentrationMgPerMl,
  });
  const outcome = (said: ReturnType<typeof ordered>): string => {
    const clinic = visit(MOOD_IM, 'pre-assessment');
    clinic.chart({ bodyWeight: 80 });
    try {
      clinic.send('dose:order', { ordered: said }, PIA);
      return 'signed';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  test.each([
    ['0.5 mg/kg', ordered({ doseMgPerKg: 0.5 }), 'signed'],
    ['40 mg', ordered({ doseMg: 40 }), 'signed'],
    ['1 mg/kg is not above 1', ordered({ doseMgPerKg: 1 }), 'signed'],
    ['81 mg is above 80 mg', ordered({ doseMg: 81 }), 'dose-needs-reason'],
    ['1.6 mg/kg', ordered({ doseMgPerKg: 1.6 }), 'dose-hard-limit'],
    ['121 mg, which is 1.5 mg/kg', ordered({ doseMg: 121 }), 'dose-hard-limit'],
    ['a strength that is not listed', ordered({ doseMgPerKg: 0.5 }, 10), 'dose-needs-reason'],
    ['above 100 mg/mL', ordered({ doseMgPerKg: 0.5 }, 101), 'dose-hard-limit'],
  ])('1.4 %s', (_what, said, expected) => expect(outcome(said)).toBe(expected));

  it('1.4 it has millilitres and no rate: 40 mg of 50 mg/mL are 0.8 mL', () => {
    expect(portionPlan(visit(MOOD_IM, 'ready').session)).toEqual({ doseMg: 40, volumeMl: 0.8, pieces: null });
  });

  it('fact 1 no route takes the order of another', () => {
    const pump = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
    const devices = { ordered: { pieces: 2, mgEach: 28 } };
    const injection = { ordered: ordered({ doseMg: 40 }) };
    expect(visit(MOOD_IM, 'ready').refusal('order:sign', pump, PIA).code).toBe('not-allowed');
    expect(visit(MOOD_IM, 'ready').refusal('dose:order', devices, PIA).code).toBe('not-allowed');
    expect(visit(ESKETAMINE, 'ready').refusal('dose:order', injection, PIA).code).toBe('not-allowed');
    expect(visit(MOOD_IV, 'ready').refusal('dose:order', injection, PIA).code).toBe('not-allowed');
    expect(visit(MOOD_IM, 'ready').refusal('session:start', {}).code).toBe('illegal-transition');
    expect(visit(MOOD_IV, 'ready').refusal('dose:give', { given: { lot: 'L1' } }).code).toBe('not-allowed');
  });

  it('1.4 esketamine is 56 mg in two devices or 84 mg in three, and nothing else', () => {
    const clinic = visit(ESKETAMINE, 'pre-assessment');
    for (const [pieces, mgEach] of [
      [1, 28],
      [4, 28],
      [2, 42],
    ] as const) {
      expect(clinic.refusal('dose:order', { ordered: { pieces, mgEach } }, PIA).code).toBe('not-allowed');
    }
    clinic.send('dose:order', { ordered: { pieces: 3, mgEach: 28 } }, PIA);
    expect(portionPlan(clinic.session)).toEqual({ doseMg: 84, volumeMl: null, pieces: 3 });
  });
});

describe('floor 12 the dose is checked before it is given', () => {
  const unchecked = (protocol: Protocol) => {
    const clinic = visit(protocol, 'ready');
    return clinic.at('10:00');
  };

  it('floor 12 without a second person nothing is given', () => {
    const clinic = unchecked(MOOD_IM);
    expect(clinic.refusal('dose:give', aPortion(clinic)).fields[0]?.path).toBe('gates.dose-check');
    clinic.send('dose:check', { doseMg: 40, volumeMl: 0.8 }, ANA);
    expect(clinic.refusal('dose:give', aPortion(clinic)).code).toBe('precondition');
    clinic.send('dose:check', { doseMg: 40, volumeMl: 0.9 }, BEN);
    expect(clinic.refusal('dose:give', aPortion(clinic)).code).toBe('precondition');
    clinic.send('dose:check', { doseMg: 40, volumeMl: 0.8 }, MIA);
    clinic.send('dose:give', aPortion(clinic));
    expect(clinic.session.status).toBe('dosing');
  });

  it('floor 12 checked alone takes a reason, and a provider signs for it', () => {
    const clinic = unchecked(ESKETAMINE);
    clinic.send('dose:check', { doseMg: 56 }, ANA);
    clinic.send('dose:give', { ...aPortion(clinic), checkedAlone: 'nobody else is in' });
    expect(owedCoSignatures(clinic.session).map(({ act }) => act.kind)).toEqual(['checked-alone']);
  });

  it('1.3 the first portion asks what any start asks, the next one does not ask again', () => {
    const clinic = unchecked(ESKETAMINE);
    clinic.at('10:30').send('dose:check', { doseMg: 56 }, BEN);
    expect(clinic.refusal('dose:give', aPortion(clinic)).fields[0]?.path).toBe('gates.baseline');
    clinic.chartCalm();
    clinic.send('dose:give', aPortion(clinic));
    clinic.at('11:05').send('dose:give', aPortion(clinic));
    expect(clinic.session.status).toBe('recovering');
  });
});

describe('clinical 1.4 what was given', () => {
  it('1.4 each injection stands with time, mg, mL, site and who; the last one ends the drug', () => {
    const clinic = visit(MOOD_IM, 'dosing');
    expect(clinic.session.infusionOutcome).toBeNull();
    clinic.at('10:03').send('dose:give', { given: { volumeMl: 0.4, site: 'right-thigh' } }, BEN);
    expect(portionsOf(clinic.session)).toEqual([
      { doseMg: 20, volumeMl: 0.4, site: 'left-deltoid', at: t('10:00'), by: ANA.id },
      { doseMg: 20, volumeMl: 0.4, site: 'right-thigh', at: t('10:03'), by: BEN.id },
    ]);
    expect(clinic.session).toMatchObject({ status: 'recovering', infusionOutcome: 'completed' });
  });

  it('1.4 one injection may be all of it', () => {
    const clinic = visit(MOOD_IM, 'ready').at('10:00');
    clinic.send('dose:check', { doseMg: 40, volumeMl: 0.8 }, BEN);
    clinic.send('dose:give', aPortion(clinic, 0.8));
    expect(clinic.session.status).toBe('recovering');
  });

  it('1.4 more than was ordered is refused, in millilitres and in injections', () => {
    const clinic = visit(MOOD_IM, 'dosing').at('10:05');
    expect(clinic.refusal('dose:give', aPortion(clinic, 0.41)).fields[0]?.value).toBe(0.81);
    clinic.send('dose:give', aPortion(clinic, 0.1));
    expect(clinic.session.status).toBe('dosing');
    expect(clinic.refusal('dose:give', aPortion(clinic, 0.3)).message).toContain('2 injections');
    clinic.send('session:stop', {});
    expect(clinic.session).toMatchObject({ status: 'recovering', infusionOutcome: 'stopped-early' });
  });

  it('1.4 a device before five minutes is refused, and the words say from when', () => {
    const clinic = visit(ESKETAMINE, 'dosing').at('10:04');
    expect(heldUntil(clinic.session, clinic.protocol, clinic.now)).toBe(t('10:05'));
    const refused = clinic.refusal('dose:give', aPortion(clinic));
    expect(refused.message).toContain(`may be given from ${t('10:05')}`);
    clinic.at('10:05').send('dose:give', aPortion(clinic));
    expect(portionsGiven(clinic.session)).toMatchObject({
      count: 2,
      doseMg: 56,
      firstAt: t('10:00'),
      lastAt: t('10:05'),
    });
    expect(clinic.at('10:20').refusal('dose:give', aPortion(clinic)).message).toContain('2 devices');
  });

  it('1.4 what was charted by mistake is taken back within a quarter of an hour, and stays readable', () => {
    const clinic = visit(ESKETAMINE).at('10:10');
    clinic.send('dose:undo', {});
    expect(clinic.session).toMatchObject({ status: 'dosing', infusionOutcome: null });
    expect(portionsOf(clinic.session)).toHaveLength(1);
    clinic.send('dose:undo', {});
    expect(clinic.session.status).toBe('ready');
    expect(lockedUntil(clinic.session, clinic.protocol)).toBeNull();
    expect(clinic.session.steps.map(({ move }) => move).slice(-4)).toEqual([
      'first-dose',
      'next-dose',
      'undo-dose',
      'undo-dose',
    ]);
    expect(visit(ESKETAMINE).at('10:25').refusal('dose:undo', {}).code).toBe('illegal-transition');
  });

  it('1.4 no typed time takes a dose back later than that: the two hours after it go on', () => {
    const clinic = visit(ESKETAMINE).at('11:00');
    const said: Said<'dose:undo'> & { at: string } = { at: t('10:06') };
    expect(clinic.refusal('dose:undo', said).message).toContain('more than 15 minutes ago');
    expect(lockedUntil(clinic.session, clinic.protocol)).toBe(t('12:00'));
  });

  it('1.4 the order stands once the drug was begun', () => {
    const clinic = visit(ESKETAMINE, 'dosing');
    expect(clinic.refusal('dose:order', { ordered: { pieces: 3, mgEach: 28 } }, PIA).code).toBe('illegal-transition');
    expect(clinic.refusal('dose:check', { doseMg: 56 }, BEN).code).toBe('illegal-transition');
  });
});

describe('fact 7 the 120 minutes of esketamine', () => {
  /** One who lacks nothing but time. */
  const leaving = (time: string) => {
    const clinic = visit(ESKETAMINE);
    clinic.at('10:40').chartCalm();
    clinic.at('11:10').chartCalm();
    clinic.at('11:40').chartCalm();
    clinic.at('11:52').chartCalm();
    clinic.at(time);
    passChecks(clinic);
    return clinic;
  };

  it('fact 7 they count from the first device, and the refusal names them', () => {
    const early = leaving('11:59');
    expect(criterion(early, 'time-since-first-dose')).toEqual({
      name: 'time-since-first-dose',
      shortfalls: [{ kind: 'wait', until: t('12:00') }],
      passableBy: 'nobody',
    });
    expect(early.refusal('session:discharge', { escortSeen: true }).fields[0]?.path).toBe(
      'criteria.time-since-first-dose',
    );
    leaving('12:00').send('session:discharge', { escortSeen: true });
  });

  test.each([
    ['a provider at the screen', PIA, {}],
    ['the medical director', EVE, {}],
    ['a provider by voice', ANA, { order: BY_VOICE }],
  ])('fact 7 nobody shortens them: not %s', (_who, actor, more) => {
    const clinic = leaving('11:59');
    const shortfalls = criterion(clinic, 'time-since-first-dose')?.shortfalls ?? [];
    const passed = [{ criterion: 'time-since-first-dose' as const, shortfalls, reason: 'must catch a train' }];
    expect(clinic.refusal('session:discharge', { escortSeen: true, passed, ...more }, actor).code).toBe('precondition');
  });

  it('fact 7 no protocol leaves them out', () => {
    const clinic = visit(ESKETAMINE).at('11:30');
    const bare = { ...clinic.protocol, discharge: null };
    expect(dischargeCriteria(clinic.session, bare, clinic.now)[0]).toMatchObject({
      name: 'time-since-first-dose',
      passableBy: 'nobody',
    });
  });

  it('fact 7 the pressure at forty minutes is due as a set, and one from before its window is none', () => {
    const clinic = visit(ESKETAMINE).at('10:34');
    expect(due(clinic)).toMatchObject({ dueAt: t('10:40'), level: 'upcoming' });
    clinic.chartCalm();
    expect(due(clinic)?.dueAt).toBe(t('10:40'));
    clinic.at('10:35').chartCalm();
    expect(due(clinic)?.dueAt).toBe(t('11:05'));
  });

  it('clinical 6.3 not in by fifty minutes, somebody is called, until it is charted', () => {
    const clinic = visit(ESKETAMINE);
    sweep(clinic.at('10:49'));
    expect(overdueWindow(clinic)).toEqual([]);
    sweep(clinic.at('10:50'));
    expect(overdueWindow(clinic)).toMatchObject([{ level: 'medium', state: 'raised', since: t('10:50') }]);
    clinic.at('10:53').chartCalm();
    expect(overdueWindow(clinic)).toMatchObject([{ state: 'cleared' }]);
    expect(criterion(clinic, 'windows')?.shortfalls[0]).toMatchObject({ kind: 'not-in-window', dueMinutes: 40 });
    expect(criterion(clinic, 'windows')?.passableBy).toBe('provider');
  });

  it('fact 7 the pressure at the end is due as well', () => {
    const clinic = visit(ESKETAMINE);
    clinic.at('10:40').chartCalm();
    clinic.at('11:30').chartCalm();
    expect(due(clinic)).toMatchObject({ dueAt: t('11:55'), measures: ['systolicBp', 'diastolicBp'] });
    clinic.at('11:52').chartCalm();
    expect(criterion(clinic, 'windows')?.shortfalls).toEqual([]);
  });
});

describe('clinical 1.4, 5 after an injection', () => {
  it('1.4 sets are due every quarter of an hour from the first injection, and every half once 45 minutes lie behind the last', () => {
    const clinic = visit(MOOD_IM);
    const seen = ['10:15', '10:30', '10:45', '11:00', '11:30'];
    for (const time of seen) {
      expect(due(clinic)?.dueAt).toBe(t(time));
      clinic.at(time).chartCalm();
    }
  });

  it('5 an hour is counted from the last injection', () => {
    const clinic = visit(MOOD_IM).at('11:00');
    expect(criterion(clinic, 'time-since-drug')?.shortfalls).toEqual([{ kind: 'wait', until: t('11:05') }]);
    expect(criterion(clinic, 'time-since-first-dose')).toBeUndefined();
    expect(criterion(clinic, 'iv-out')).toBeUndefined();
  });
});
