import { describe, expect, it } from '@jest/globals';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import { visibleBoard } from '../clinic/views.js';
import { ESKETAMINE, MOOD_IM, MOOD_IV } from '../protocols/shipped-protocols.js';
import type { Protocol } from '../protocols/protocol.js';
import type { SessionStatus } from '../sessions/session-statuses.js';
import { aClinic, aPortion, PIA, RHEA, t, type AClinic } from '../testing/a-clinic.js';
import { aHomeSession } from '../testing/a-home.js';
import { sweep } from '../testing/a-random-day.js';
import { stepsBeyond } from './given-beyond.js';
import { portionsGiven } from './portions.js';

function visit(protocol: Protocol, status: SessionStatus): AClinic {
  const clinic = aClinic();
  clinic.aSession({ protocol, status });
  return clinic;
}
const WHY = { asGiven: 'drawn up twice by mistake' };
const findings = (clinic: AClinic) => stepsBeyond(clinic.session).flatMap(({ given }) => given.findings);
const calls = ({ session }: AClinic) => session.alerts.filter(({ condition }) => condition.rule === 'given-beyond');

describe('decision 43 what was given is charted, whoever ordered it', () => {
  it('decision 43 a pump found beyond the hard limit: the rate is charted as it was, and the order stays refused', () => {
    const clinic = visit(MOOD_IV, 'infusing').at('10:10');
    const faster = { rateMlPerHour: 180, reason: 'other' as const, pumpMl: 10 };
    expect(clinic.refusal('session:change-rate', { ...faster, remark: 'seen' }, PIA).code).toBe('dose-hard-limit');
    clinic.send('session:change-rate', { ...faster, ...WHY });
    expect(findings(clinic)).toEqual([
      { kind: 'unordered' },
      { kind: 'hard-limit', figure: 2.25, limit: 1.5, unit: 'mg/kg/h' },
    ]);
    const order = { doseMgPerKg: 1.1, minutes: 60, concentrationMgPerMl: 1, reason: 'as it was' };
    expect(clinic.refusal('order:sign', order, PIA).code).toBe('dose-hard-limit');
  });

  it('decision 43 a bolus under a protocol that knows none', () => {
    const clinic = visit(MOOD_IV, 'infusing').at('10:10');
    expect(clinic.refusal('session:bolus', { bolusMl: 2 }, PIA).code).toBe('not-allowed');
    clinic.send('session:bolus', { bolusMl: 2, ...WHY });
    expect(findings(clinic)).toEqual([{ kind: 'unordered' }]);
  });

  it('decision 43 an injection beyond the order and the hard limit, also once all was given', () => {
    const clinic = visit(MOOD_IM, 'recovering').at('10:10');
    expect(clinic.refusal('dose:give', aPortion(clinic, 2)).code).toBe('illegal-transition');
    clinic.send('dose:give', { ...aPortion(clinic, 2), ...WHY });
    expect(portionsGiven(clinic.session)).toMatchObject({ count: 3, doseMg: 140, lastAt: t('10:10') });
    expect(clinic.session.status).toBe('recovering');
    expect(findings(clinic)).toEqual([
      { kind: 'unordered' },
      { kind: 'hard-limit', figure: 1.75, limit: 1.5, unit: 'mg/kg' },
      { kind: 'hard-limit', figure: 140, limit: 120, unit: 'mg' },
    ]);
    clinic.at('10:12').send('dose:undo', {});
    expect([portionsGiven(clinic.session)?.count, findings(clinic)]).toEqual([2, []]);
  });

  it('floor 12 whoever gave it is named as no second person, also where they checked it themselves', () => {
    const clinic = visit(MOOD_IM, 'ready').at('10:00');
    clinic.send('dose:check', { doseMg: 40, volumeMl: 0.8 });
    clinic.send('dose:give', { ...aPortion(clinic, 2), ...WHY });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'first-dose', secondPersonId: null, checkedAlone: null });
    const pump = visit(MOOD_IV, 'ready').at('10:00');
    pump.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 });
    pump.send('session:start', { rateMlPerHour: 60, ...WHY });
    expect(pump.session.steps.at(-1)).toMatchObject({ move: 'start', secondPersonId: null, checkedAlone: null });
  });

  it('decision 43 a device before its time', () => {
    const clinic = visit(ESKETAMINE, 'dosing').at('10:03');
    clinic.send('dose:give', { ...aPortion(clinic), ...WHY });
    expect(findings(clinic)).toEqual([{ kind: 'too-soon', until: t('10:05') }]);
  });

  it('decision 43 an injection that nobody ordered, before anything was asked: its mg are typed, what was not passed is named', () => {
    const clinic = visit(MOOD_IM, 'pre-assessment').at('09:30');
    const { given } = aPortion(clinic);
    expect(clinic.refusal('dose:give', { given, ...WHY }).fields[0]?.path).toBe('given.doseMg');
    clinic.send('dose:give', { given: { volumeMl: 0.4, site: 'left-deltoid', doseMg: 20 }, ...WHY });
    expect(clinic.session).toMatchObject({ status: 'recovering', infusionOutcome: 'completed' });
    expect(findings(clinic).map(({ kind }) => kind)).toEqual(['unordered', 'not-passed']);
  });

  it('decision 43 a pump that runs without an order is charted as running', () => {
    const clinic = visit(MOOD_IV, 'pre-assessment').at('09:30');
    clinic.send('session:start', { rateMlPerHour: 60, ...WHY });
    expect(clinic.session.status).toBe('infusing');
    expect(findings(clinic).map(({ kind }) => kind)).toEqual(['unordered', 'not-passed']);
  });

  it('decision 43 words beside what lies within order and protocol change nothing', () => {
    const clinic = visit(MOOD_IM, 'dosing').at('10:05');
    clinic.send('dose:give', { ...aPortion(clinic), ...WHY });
    expect(stepsBeyond(clinic.session)).toEqual([]);
  });

  it.each(['home-address', 'county-number', 'peer-answers', 'monitor'] as const)(
    'floor rule 21 no dose at home is charted without %s, also not one that was taken all the same',
    (gate) => {
      const clinic = aHomeSession(gate).at('10:00');
      const { code, message } = clinic.refusal('dose:give', { given: { lot: 'L1' }, ...WHY }, RHEA);
      expect([code, message]).toEqual(['precondition', expect.stringContaining('write what was taken in a note')]);
    },
  );
});

describe('decision 43 a provider is told', () => {
  it('decision 43 a high alert calls at once, and ends once another person, a provider, has signed for it', () => {
    const clinic = visit(MOOD_IM, 'recovering').at('10:10');
    clinic.send('dose:give', { ...aPortion(clinic, 2), ...WHY });
    sweep(clinic);
    expect(calls(clinic)).toMatchObject([{ level: 'high', state: 'raised', since: t('10:10') }]);
    const [owed] = owedCoSignatures(clinic.session);
    expect(owed).toMatchObject({ key: `given-beyond:${clinic.session.steps.length}`, by: null });
    clinic.at('10:20').send('co-signature:sign', { key: owed?.key ?? '' }, PIA);
    expect(calls(clinic)).toMatchObject([{ state: 'cleared' }]);
    expect(owedCoSignatures(clinic.session)).toEqual([]);
  });

  it('floor rule 17 the wall says that somebody must be seen, and not what was given nor why', () => {
    const clinic = visit(MOOD_IM, 'recovering').at('10:10');
    clinic.send('dose:give', { ...aPortion(clinic, 2), ...WHY });
    sweep(clinic);
    const shown = JSON.stringify(visibleBoard('wall-initials', clinic.board).sessions);
    expect(shown).not.toContain('drawn up');
    expect(shown).not.toContain('hard-limit');
    expect(shown).not.toContain('given-beyond');
  });
});
