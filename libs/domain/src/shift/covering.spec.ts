import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callsPerson } from '../alerts/ladder.js';
import { minutesAfter } from '../clinic/clinic-time.js';
import { aClinic, ANA, BEN, EVE, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { sweep } from '../testing/a-random-day.js';
import { coveringAt } from './shift.js';

const turn = (staffId: string, from: string, until: string) => ({ staffId, from: t(from), until: t(until) });
const PLAN = { seen: [], turns: [turn(PIA.id, '08:00', '12:00'), turn(EVE.id, '13:00', '17:00')] };
const covers = (clinic: AClinic, time: string) => coveringAt(clinic.board.shift, t(time));

/** The plan of the day, made at nine. */
function planned(): AClinic {
  const clinic = aClinic();
  clinic.send('covering:plan', PLAN, EVE);
  return clinic;
}

/** A saturation of 86 at 10:12 that nobody takes. */
function calling(clinic: AClinic): AClinic {
  clinic.aSession();
  clinic.at('10:10').chartCalm();
  clinic.at('10:12').chart({ spo2: 86 });
  return clinic;
}
const high = (clinic: AClinic) => clinic.session.alerts.find(({ level }) => level === 'high');

describe('floor rule 22 the covering provider of the hour', () => {
  it.each([
    ['07:59', null],
    ['08:00', PIA.id],
    ['11:59:59', PIA.id],
    ['12:00', null],
    ['13:00', EVE.id],
    ['17:00', null],
  ])('floor rule 22 by the plan, at %s it is %s', (time, staffId) => {
    expect(covers(planned(), time)).toBe(staffId);
  });

  it('floor rule 22 a provider takes over by one tap, until the next turn of the plan begins', () => {
    const clinic = planned().at('10:30');
    clinic.send('covering:take', {}, EVE);
    expect([covers(clinic, '10:29'), covers(clinic, '10:30'), covers(clinic, '12:30')]).toEqual([
      PIA.id,
      EVE.id,
      EVE.id,
    ]);
    clinic.at('11:00').send('covering:take', {}, PIA);
    expect([covers(clinic, '11:00'), covers(clinic, '13:00')]).toEqual([PIA.id, EVE.id]);
    expect(clinic.send('covering:take', {}, PIA)).toEqual([]);
  });

  it('floor rule 22 without a plan, who took over covers until the day ends, and nobody the day after', () => {
    const clinic = aClinic().at('10:00');
    clinic.send('covering:take', {}, PIA);
    expect(covers(clinic, '23:59')).toBe(PIA.id);
    clinic.send('day:open', { day: '2026-11-24' }, { id: 'system', role: 'system' });
    expect(clinic.board.shift.turns).toEqual([]);
  });

  it.each([
    ['a nurse', [turn(ANA.id, '08:00', '12:00')], 'not-allowed'],
    ['a stranger', [turn('nobody', '08:00', '12:00')], 'not-found'],
    ['a turn that ends before it begins', [turn(PIA.id, '12:00', '08:00')], 'out-of-order'],
    ['two for one hour', [turn(PIA.id, '08:00', '12:00'), turn(EVE.id, '11:00', '13:00')], 'out-of-order'],
    ['tomorrow', [{ staffId: PIA.id, from: t('23:00'), until: minutesAfter(t('23:00'), 90) }], 'out-of-order'],
  ])('a plan with %s is refused', (_what, turns, code) => {
    expect(planned().refusal('covering:plan', { turns, seen: PLAN.turns }, EVE).code).toBe(code);
  });

  it('floor rule 22 a plan of an older screen drops nobody who took over', () => {
    const clinic = planned().at('10:30');
    clinic.send('covering:take', {}, EVE);
    expect(clinic.refusal('covering:plan', { turns: [], seen: PLAN.turns }, EVE).code).toBe('stale');
    expect(covers(clinic, '10:31')).toBe(EVE.id);
    // whoever covered until then covered until then, and the plan as it stands can be saved again
    const { turns } = clinic.board.shift;
    expect(clinic.send('covering:plan', { turns, seen: turns }, EVE)).toMatchObject([{ turns: { length: 3 } }]);
  });

  it('there is never more than one, whatever is planned and taken', () => {
    const acts = fc.array(fc.tuple(fc.constantFrom(PIA, EVE), fc.integer({ min: 1, max: 60 })), { maxLength: 12 });
    fc.assert(
      fc.property(acts, (taken) => {
        const clinic = planned();
        for (const [who, minutes] of taken) {
          clinic.at(minutes).send('covering:take', {}, who);
          expect(coveringAt(clinic.board.shift, clinic.now)).toBe(who.id);
        }
        expect(coveringAt(clinic.board.shift, t('16:59'))).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe('floor rule 13 and 22 the ladder calls whoever covers', () => {
  it('floor rule 13, 22 after 120 s the one who covers is called, and no other provider', () => {
    const clinic = calling(planned()).at('10:14');
    sweep(clinic);
    const alert = high(clinic);
    expect(alert?.called).toMatchObject([{ who: 'all-nurses' }, { who: 'providers', staffId: PIA.id }]);
    const calls = (person: typeof PIA, coveringId: string | null = PIA.id) =>
      alert && callsPerson(alert, { id: person.id, role: 'provider' }, { coveringId, monitorId: null });
    expect([calls(PIA), calls(EVE), calls(EVE, EVE.id)]).toEqual([true, false, true]);
    expect(alert && callsPerson(alert, { id: BEN.id, role: 'nurse' }, { coveringId: PIA.id, monitorId: null })).toBe(
      true,
    );
  });

  it('floor rule 13, 22 where nobody covers, every provider is called', () => {
    const clinic = calling(aClinic()).at('10:14');
    sweep(clinic);
    const alert = high(clinic);
    expect(alert?.called.at(-1)).toEqual({ who: 'providers', at: t('10:14') });
    expect(alert && callsPerson(alert, { id: 'other', role: 'provider' }, { coveringId: null, monitorId: null })).toBe(
      true,
    );
  });
});
