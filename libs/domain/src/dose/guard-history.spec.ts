import { describe, expect, it, test } from '@jest/globals';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { OrderGuards } from '../protocols/protocol.js';
import { MOOD_IM, MOOD_IV, PAIN_IV } from '../protocols/shipped-protocols.js';
import { aClinic, ANA, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { doseProgress, planOf } from './dose-progress.js';
import { faultOfHistory } from './guard-history.js';
import { portionPlan } from './portion-plan.js';

const usual = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };

/** A visit under the mood protocol that is being prepared at ten, for 80 kg. */
function preparing(weightKg = 80, protocol = MOOD_IV): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'pre-assessment', protocol });
  clinic.at('10:00').chart({ bodyWeight: weightKg });
  return clinic;
}

/** The same patient's visit of some hours before, as the server reads it; its drug ended at ten less those hours. */
function treated(hoursBefore: number, protocol = MOOD_IV): LiveSession {
  const clinic = aClinic();
  clinic.aSession({ status: 'discharged', protocol });
  const ended = Date.parse(t('10:00')) - hoursBefore * 3_600_000;
  const end = clinic.session.steps.find(({ move }) => move === 'complete' || (move as string) === 'next-dose');
  const shift = ended - Date.parse(end?.at ?? '');
  const moved = (at: string) => new Date(Date.parse(at) + shift).toISOString();
  return { ...clinic.session, steps: clinic.session.steps.map((step) => ({ ...step, at: moved(step.at) })) };
}

function outcome(clinic: AClinic, last: LiveSession, doseMgPerKg: number): string {
  const judged = (reason?: string): string => {
    const said = { sessionId: clinic.sessionId, ...usual, minutes: 60, doseMgPerKg, ...(reason ? { reason } : {}) };
    try {
      clinic.run(clinic.command('order:sign', said), PIA, { lastTreated: last });
      return 'signed';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const [plain, reasoned] = [judged(), judged('as discussed')];
  return plain === 'dose-needs-reason' && reasoned === 'signed' ? 'soft' : reasoned;
}

describe('3.3 an order beside the last one', () => {
  test.each([
    ['as much as last time', 72, 0.5, 'signed'],
    ['25 per cent more is not above 25', 72, 0.625, 'signed'],
    ['26 per cent more', 72, 0.63, 'soft'],
    ['50 per cent more is not above 50', 72, 0.75, 'soft'],
    ['51 per cent more', 72, 0.755, 'dose-hard-limit'],
    ['less', 72, 0.3, 'signed'],
    ['a day after', 24, 0.5, 'signed'],
    ['less than a day after', 23.9, 0.5, 'soft'],
    ['half a day after', 12, 0.5, 'soft'],
    ['less than half a day after', 11.9, 0.5, 'dose-hard-limit'],
  ])('3.3 %s', (_what, hours, doseMgPerKg, expected) => {
    expect(outcome(preparing(), treated(hours), doseMgPerKg)).toBe(expected);
  });

  it('3.3 says how much more it is than which order', () => {
    const clinic = preparing();
    const said = { sessionId: clinic.sessionId, ...usual, doseMgPerKg: 0.7, minutes: 60 };
    const sign = () => clinic.run(clinic.command('order:sign', said), PIA, { lastTreated: treated(72) });
    expect(sign).toThrow('0.7 mg/kg is 40 % more than the order of 2026-11-20, which was for 0.5 mg/kg. Give a reason');
  });

  it('1.5 milligrams of another way of the drug are not compared; the gap is', () => {
    const clinic = preparing();
    const injected = treated(72, MOOD_IM);
    expect(outcome(clinic, { ...injected, steps: treated(72).steps }, 0.75)).toBe('signed');
  });

  it('3.3 the hours between two infusions for pain are not judged', () => {
    const clinic = preparing();
    const asked = { session: clinic.session, last: treated(13), at: clinic.now, timeZone: 'UTC' };
    clinic.send('order:sign', usual, PIA);
    const judged = (guards: OrderGuards | null) =>
      faultOfHistory({ ...asked, session: clinic.session, guards })?.message;
    expect(judged(MOOD_IV.orderGuards)).toContain('ended 13 h before');
    expect([judged(PAIN_IV.orderGuards), judged(null)]).toEqual([undefined, undefined]);
  });

  it.each(['left', 'transferred'] as const)(
    '3.3 a visit that ended as %s while the drug ran ended it as well',
    (status) => {
      const clinic = aClinic();
      clinic.aSession({ status: 'infusing' });
      const { move, command } = {
        left: { move: 'leave' as const, command: 'session:leave' as const },
        transferred: { move: 'transfer' as const, command: 'session:transfer' as const },
      }[status];
      clinic.at('10:10').send(command, { reason: 'as it was' });
      const weekBefore = (at: string) => new Date(Date.parse(at) - 7 * 24 * 3_600_000).toISOString();
      const last = {
        ...clinic.session,
        steps: clinic.session.steps.map((step) => ({ ...step, at: weekBefore(step.at) })),
      };
      expect(last.steps.at(-1)).toMatchObject({ move, at: weekBefore(t('10:10')) });
      expect(outcome(preparing(), last, 0.5)).toBe('signed');
    },
  );

  it('3.3 a drug that nobody ordered counts for the gap as well', () => {
    const injected = { ...treated(10, MOOD_IM), order: null };
    expect(outcome(preparing(), injected, 0.5)).toBe('dose-hard-limit');
    expect(outcome(preparing(), { ...injected, steps: treated(72, MOOD_IM).steps }, 0.5)).toBe('signed');
  });

  it('3.3 the gap is judged again when the drug is to begin: it may begin sooner than was thought', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    const start = clinic.command('session:start', {
      sessionId: clinic.sessionId,
      statusRevision: clinic.session.statusRevision,
    });
    expect(() => clinic.run(start, ANA, { lastTreated: treated(10) })).toThrow('beyond the hard limit');
  });
});

describe('3.3 above 120 kg the order says which weight it is for', () => {
  it('3.3 nothing is asked at 120, and above it nothing is signed without', () => {
    expect(preparing(120).send('order:sign', { ...usual, reason: 'x' }, PIA)).toHaveLength(1);
    const refusal = preparing(120.1).refusal('order:sign', usual, PIA);
    expect(refusal).toMatchObject({ code: 'dose-needs-reason', fields: [{ path: 'dosingWeight', value: 120.1 }] });
  });

  it('3.3 the dose is reckoned with the weight that is named, also when the patient is weighed again', () => {
    const clinic = preparing(150);
    clinic.send('order:sign', { ...usual, dosingWeight: { basis: 'capped', kg: 100 } }, PIA);
    expect(planOf(clinic.session)).toMatchObject({ doseMg: 50, pumpRateMlPerHour: 75 });
    clinic.chart({ bodyWeight: 151 });
    expect(planOf(clinic.session)?.doseMg).toBe(50);
    expect(doseProgress(clinic.session, clinic.now)).toBeNull();
  });

  it('3.3 the measured weight is another way to say it, and no weight above it is', () => {
    const clinic = preparing(130);
    clinic.send('order:sign', { ...usual, dosingWeight: { basis: 'actual' } }, PIA);
    expect(planOf(clinic.session)?.doseMg).toBe(65);
    const more = { ...usual, dosingWeight: { basis: 'adjusted' as const, kg: 131 } };
    expect(clinic.refusal('order:sign', more, PIA)).toMatchObject({ fields: [{ path: 'dosingWeight.kg' }] });
  });

  it('3.3 so does an injection', () => {
    const clinic = preparing(140, MOOD_IM);
    const ordered = { injected: { doseMgPerKg: 0.5 }, concentrationMgPerMl: 50 };
    expect(clinic.refusal('dose:order', { ordered }, PIA).code).toBe('dose-needs-reason');
    clinic.send('dose:order', { ordered, dosingWeight: { basis: 'adjusted', kg: 90 } }, PIA);
    expect(portionPlan(clinic.session)).toMatchObject({ doseMg: 45, volumeMl: 0.9 });
  });

  it('3.3 who turns out to weigh more than was known when the order was signed is not ready with it', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment' });
    clinic.send('order:sign', { ...usual, reason: 'before the scale' }, PIA);
    clinic.chart({ bodyWeight: 135 });
    expect(clinic.refusal('session:ready', {}).message).toContain('135 kg: the order has to say which weight');
  });
});
