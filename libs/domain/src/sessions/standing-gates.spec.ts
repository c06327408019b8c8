import { describe, expect, it } from '@jest/globals';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import { ESKETAMINE, OBSERVATION } from '../protocols/shipped-protocols.js';
import { aClinic, aPortion, ANA, BEN, CALM_VALUES, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { gatesBefore } from './gates.js';

const RATE = { rateMlPerHour: 60 };
const RATE_AND_VOLUME = { ...RATE, volumeMl: 40 };
const RESUME = { move: 'resume' as const, rateMlPerHour: null, overrides: [], orderedBy: null };

const open = ({ session, protocol, now }: AClinic) =>
  gatesBefore({ session, protocol, step: RESUME, at: now, by: ANA.id }).filter(({ isPassed }) => !isPassed);

/** What a provider answers for of what is open now. */
const passing = (clinic: AClinic, reason = 'seen at the chair') => ({
  overrides: open(clinic).map(({ gate, findings }) => ({ gate, findings, reason })),
});
const paths = (clinic: AClinic, ...asked: Parameters<AClinic['refusal']>) =>
  clinic.refusal(...asked).fields.map(({ path }) => path);

/** Paused at 10:12, and the set since then holds what is said. */
function paused(at: string, values: Parameters<AClinic['chartCalm']>[0] = {}): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'paused' });
  clinic.at(at).chartCalm(values);
  return clinic;
}

describe('T9, T11 no drug begins, and none goes on, beside what calls at high', () => {
  it('T11 a nurse does not resume beside a critical saturation; a provider does, with a reason that is kept', () => {
    const clinic = paused('10:15', { spo2: 84 });
    const alertId = clinic.session.alerts[0]?.id;
    expect(paths(clinic, 'session:resume', RATE)).toEqual(['gates.no-critical-alert']);
    expect(open(clinic)).toEqual([
      {
        gate: 'no-critical-alert',
        isPassed: false,
        findings: [{ kind: 'open-alert', alertId }],
        passableBy: 'provider',
      },
    ]);
    const said = { ...RATE, ...passing(clinic) };
    expect(clinic.refusal('session:resume', said).code).toBe('not-allowed');
    clinic.send('session:resume', said, PIA);
    expect(clinic.session).toMatchObject({ status: 'infusing' });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'resume', orderedBy: null, overrides: said.overrides });
  });

  it('T11 floor 12 a provider who says so by voice is named, what they said was read back, and they sign for it', () => {
    const clinic = paused('10:15', { spo2: 84 });
    clinic.send('session:resume', { ...RATE, ...passing(clinic), order: { by: PIA.id, readBack: true } });
    expect(clinic.session.steps.at(-1)).toMatchObject({ by: ANA.id, orderedBy: PIA.id });
    expect(owedCoSignatures(clinic.session)).toMatchObject([{ by: PIA.id, act: { step: { move: 'resume' } } }]);
  });

  it('P12 an alert that is over and that nobody took is taken first', () => {
    const clinic = paused('10:15');
    clinic.send('effect:note', { term: 'seizure' });
    clinic.send('effect:follow', { effectId: clinic.session.effects[0]?.id ?? '', endedAt: clinic.now });
    expect(paths(clinic, 'session:resume', RATE)).toEqual(['gates.no-critical-alert']);
    clinic.send('alert:acknowledge', { alertId: clinic.session.alerts[0]?.id ?? '' });
    clinic.send('session:resume', RATE);
    expect(clinic.session.status).toBe('infusing');
  });

  it('T11 what a provider heard of is no other alert: what came since is refused as stale', () => {
    const clinic = paused('10:15', { spo2: 84 });
    const said = { ...RATE, ...passing(clinic) };
    clinic.at('10:17').chartCalm({ spo2: 84, heartRate: 150 });
    expect(clinic.refusal('session:resume', said, PIA).code).toBe('stale');
  });

  it('T9 a pump does not start beside one', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    clinic.at('09:56').send('pump:check', RATE_AND_VOLUME, BEN);
    clinic.chartCalm({ spo2: 84 }, { sedation: 2 });
    expect(paths(clinic, 'session:start', {})).toEqual(['gates.no-critical-alert']);
    const step = { move: 'start' as const, rateMlPerHour: null, secondPersonId: null, checkedAlone: null };
    const states = gatesBefore({
      ...{ session: clinic.session, protocol: clinic.protocol, at: clinic.now, by: ANA.id },
      step: { ...step, overrides: [], orderedBy: null },
    });
    const overrides = states
      .filter(({ isPassed }) => !isPassed)
      .map(({ gate, findings }) => ({ gate, findings, reason: 'known to me' }));
    clinic.send('session:start', { overrides }, PIA);
    expect(clinic.session.status).toBe('infusing');
  });

  it('T9 a first dose is not given beside one', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready', protocol: ESKETAMINE });
    clinic.at('09:56').send('dose:check', { doseMg: 56 }, BEN);
    clinic.chartCalm({ spo2: 84 });
    expect(paths(clinic, 'dose:give', aPortion(clinic))).toEqual(['gates.no-critical-alert']);
  });

  it('decision 43 what was given all the same is charted, and says which gate was not passed', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    clinic.at('09:56').send('pump:check', RATE_AND_VOLUME, BEN);
    clinic.chartCalm({ spo2: 84 });
    clinic.send('session:start', { rateMlPerHour: 60, asGiven: 'found running' });
    const findings = [{ kind: 'not-passed', gates: ['no-critical-alert'] }];
    expect(clinic.session.steps.at(-1)).toMatchObject({ asGiven: { findings } });
  });

  it('an observation without a drug waits for none of it', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'paused', protocol: OBSERVATION });
    clinic.at('10:40').chart({ ...CALM_VALUES, spo2: 84 });
    clinic.send('session:resume', {});
    expect(clinic.session.status).toBe('infusing');
  });
});

describe('T11 a long pause', () => {
  it.each([
    ['10:27', true],
    ['10:27:01', false],
  ] as const)('T11 a pump that stood since 10:12 is resumed by a nurse at %s: %s', (at, isTaken) => {
    const clinic = paused('10:25').at(at);
    if (isTaken) clinic.send('session:resume', RATE);
    else expect(paths(clinic, 'session:resume', RATE)).toEqual(['gates.pause-not-long']);
    expect(clinic.session.status).toBe(isTaken ? 'infusing' : 'paused');
  });

  it('T11 longer than that a provider says so; the finding is the same however long it lasts', () => {
    const clinic = paused('10:25').at('10:40');
    const said = { ...RATE, ...passing(clinic) };
    expect(said.overrides).toMatchObject([{ gate: 'pause-not-long', findings: [{ since: t('10:12') }] }]);
    clinic.at('10:42').send('session:resume', { ...said, order: { by: PIA.id, readBack: true } });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'resume', orderedBy: PIA.id });
  });
});

describe('T11 the rate is read from the pump', () => {
  it('T11 without it nothing is resumed, and the refusal says what to do', () => {
    const clinic = paused('10:15');
    const refused = clinic.refusal('session:resume', {});
    expect(refused).toMatchObject({ code: 'required', fields: [{ path: 'rateMlPerHour', code: 'required' }] });
    expect(refused.message).toContain('Read the rate from the pump');
    expect(clinic.refusal('session:resume', { rateMlPerHour: 30 }).message).toContain('60 mL/h');
  });
});
