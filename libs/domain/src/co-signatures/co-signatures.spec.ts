import { describe, expect, it } from '@jest/globals';
import { unmetCriteria } from '../discharge/discharge.js';
import { aClinic, ANA, BEN, goFor, passGates, PIA, type AClinic } from '../testing/a-clinic.js';
import { owedCoSignatures } from './owed-co-signatures.js';

const owed = ({ session }: AClinic) => owedCoSignatures(session).map(({ key, by, saidBy }) => [key, by, saidBy]);

/** A first visit that a provider let begin by voice. */
function byVoice(): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'ready', visit: { number: 1, of: 6 } });
  return clinic.at('10:00');
}

/** A visit whose pump nobody else read. */
function alone(actor = ANA): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'ready' });
  clinic.at('10:00').send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, actor);
  clinic.send('session:start', { checkedAlone: 'Ben is with a patient who vomits' }, actor);
  return clinic;
}

describe('floor 12 co-signatures', () => {
  it('floor 12 what was ordered by voice is owed a signature by whoever was named', () => {
    const clinic = byVoice();
    expect(owed(clinic)).toEqual([['order:3', PIA.id, ANA.id]]);
    clinic.send('co-signature:sign', { key: 'order:3' }, PIA);
    expect(owed(clinic)).toEqual([]);
    expect(clinic.session.coSignatures).toEqual([{ key: 'order:3', at: clinic.now, by: PIA.id }]);
  });

  it('a second signature changes nothing', () => {
    const clinic = byVoice();
    clinic.send('co-signature:sign', { key: 'order:3' }, PIA);
    expect(clinic.send('co-signature:sign', { key: 'order:3' }, PIA)).toEqual([]);
  });

  it('a provider who was at the screen has signed by that', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment', visit: { number: 1, of: 6 } });
    passGates(clinic.at('09:50') as AClinic);
    clinic.send('session:ready', {}, PIA);
    expect(owed(clinic)).toEqual([]);
  });

  it('floor 19 a patient who was sent home by voice is owed one too', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    clinic.at('11:00').chart({ systolicBp: 120, diastolicBp: 75 });
    clinic.at('11:10').chartCalm();
    for (const check of clinic.protocol.discharge?.checks ?? [])
      clinic.send('check:record', { check, answer: true, at: clinic.now });
    const passed = unmetCriteria(clinic.session, clinic.protocol, clinic.now).map(({ name, shortfalls }) => ({
      criterion: name,
      shortfalls,
      reason: 'known to walk slowly',
    }));
    clinic.send('session:discharge', { escortSeen: true, passed, order: { by: PIA.id, readBack: true } });
    expect(owed(clinic)).toEqual([[`order:${clinic.session.steps.length}`, PIA.id, ANA.id]]);
  });

  it('only who was named may sign', () => {
    const clinic = byVoice();
    const other = { id: 'other', role: 'provider' as const };
    expect(clinic.refusal('co-signature:sign', { key: 'order:3' }, other).message).toContain('Only Pia');
    expect(clinic.refusal('co-signature:sign', { key: 'order:9' }, PIA).code).toBe('not-found');
  });
});

describe('floor 12 checked alone', () => {
  it('floor 12 with nobody there, whoever starts reads the pump, says why alone, and any provider signs', () => {
    const clinic = alone();
    expect(clinic.session.steps.at(-1)).toMatchObject({
      secondPersonId: null,
      checkedAlone: 'Ben is with a patient who vomits',
    });
    expect(owed(clinic)).toEqual([['checked-alone:4', null, ANA.id]]);
    clinic.send('co-signature:sign', { key: 'checked-alone:4' }, PIA);
    expect(owed(clinic)).toEqual([]);
  });

  it('nobody co-signs what they did themselves', () => {
    const clinic = alone(PIA);
    expect(clinic.refusal('co-signature:sign', { key: 'checked-alone:4' }, PIA).code).toBe('not-allowed');
    clinic.send('co-signature:sign', { key: 'checked-alone:4' }, { id: 'other', role: 'provider' });
    expect(owed(clinic)).toEqual([]);
  });

  it('floor 12 a reason alone is no check: the pump is read, and shows what is planned', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    const said = { checkedAlone: 'nobody is here' };
    expect(clinic.at('10:00').refusal('session:start', said)).toMatchObject({
      fields: [{ path: 'gates.second-person' }],
    });
    clinic.send('pump:check', { rateMlPerHour: 600, volumeMl: 40 });
    expect(clinic.refusal('session:start', said).code).toBe('precondition');
  });

  it('where a second person did look, nothing was checked alone', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    clinic.at('10:00').send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    clinic.send('session:start', { ...goFor(clinic), checkedAlone: 'nobody is here' });
    expect(clinic.session.steps.at(-1)).toMatchObject({ secondPersonId: BEN.id, checkedAlone: null });
  });
});
