import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import { aClinic, ANA, BEN, PIA, type AClinic, type Said } from '../testing/a-clinic.js';
import { figureOfLimit, limitsOf, standingCustom } from './custom-limit.js';
import { judgeFor } from './judge-for.js';

/** A patient of 120/75 whose drug runs: the upper pressure calls at 30 % above that, 156, the oxygen 3 below 98. */
function running(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:10');
}
const HIGH = { measure: 'systolicBp', level: 'caution', direction: 'at-or-above' } as const;
const LOW = { measure: 'spo2', level: 'caution', direction: 'at-or-below' } as const;
const byVoice = { order: { by: PIA.id, readBack: true as const } };
const said = (of: Omit<Said<'limit:set'>, 'value' | 'reason'>, value: number | null): Said<'limit:set'> => ({
  ...of,
  value,
  reason: 'known to us',
});
const figure = ({ session, protocol }: AClinic, of: typeof HIGH | typeof LOW) =>
  figureOfLimit(session, limitsOf(session, protocol), of);
const open = ({ session }: AClinic) =>
  session.alerts.filter(({ state, settledAt }) => state !== 'cleared' && settledAt === null);

describe('floor 4 a limit for one patient', () => {
  it('floor 4 a nurse lets it call sooner, with a reason; it is the limit of this visit and of no other', () => {
    const clinic = running();
    const other = clinic.board.protocols[clinic.protocol.id];
    expect(figure(clinic, HIGH)).toBe(156);
    clinic.send('limit:set', said(HIGH, 150));
    expect(figure(clinic, HIGH)).toBe(150);
    expect(judgeFor(clinic.session, clinic.protocol, 'systolicBp', 151).assessment).toBe('caution');
    expect(clinic.session.customLimits).toEqual([
      { ...HIGH, value: 150, reason: 'known to us', isWidened: false, at: clinic.now, by: ANA.id, orderedBy: null },
    ]);
    expect(clinic.board.protocols[clinic.protocol.id]).toBe(other);
  });

  it.each([
    ['above, for a pressure', HIGH, 165],
    ['below, for the oxygen', LOW, 91],
  ])('floor 4 what lets more pass needs a provider: %s', (_what, of, value) => {
    const refusal = running().refusal('limit:set', said(of, value), ANA);
    expect(refusal).toMatchObject({ code: 'not-allowed', fields: [{ path: 'order.by' }] });
    expect(refusal.message).toContain('needs a provider');
    const spoken = running();
    spoken.send('limit:set', { ...said(of, value), ...byVoice }, ANA);
    expect(figure(spoken, of)).toBe(value);
    expect(owedCoSignatures(spoken.session)).toMatchObject([{ key: 'limit:1', by: PIA.id, saidBy: ANA.id }]);
    const written = running();
    written.send('limit:set', said(of, value), PIA);
    expect(owedCoSignatures(written.session)).toEqual([]);
    expect(running().refusal('limit:set', { ...said(of, value), order: { by: BEN.id, readBack: true } }).code).toBe(
      'not-allowed',
    );
  });

  it('floor 4 a nurse goes back to the protocol’s own, or towards it, without asking', () => {
    const clinic = running();
    clinic.send('limit:set', said(HIGH, 140));
    clinic.send('limit:set', said(HIGH, 155));
    clinic.send('limit:set', said(HIGH, null));
    expect(figure(clinic, HIGH)).toBe(156);
    expect(standingCustom(clinic.session)).toEqual([]);
    expect(clinic.refusal('limit:set', said(HIGH, null)).code).toBe('not-allowed');
    expect(clinic.refusal('limit:set', said(HIGH, 156)).message).toContain('holds already');
  });

  it('floor 4 what a provider let pass, a nurse may draw in again, and not beyond it', () => {
    const clinic = running();
    clinic.send('limit:set', said(HIGH, 175), PIA);
    clinic.send('limit:set', said(HIGH, 170));
    expect(clinic.refusal('limit:set', said(HIGH, 172)).message).toContain('needs a provider');
  });

  it('floor 4 what a provider narrowed, only a provider undoes', () => {
    const clinic = running();
    clinic.send('limit:set', said(HIGH, 135), PIA);
    for (const value of [150, null])
      expect(clinic.refusal('limit:set', said(HIGH, value)).message).toContain('needs a');
    clinic.send('limit:set', said(HIGH, 130));
    clinic.send('limit:set', said(HIGH, 150), PIA);
    clinic.send('limit:set', { ...said(HIGH, null), ...byVoice });
    expect(figure(clinic, HIGH)).toBe(156);
  });

  it('floor 4 one that was narrowed before the baseline was known hides no limit that rests on it', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment' });
    clinic.send('limit:set', said(HIGH, 159));
    clinic.chart({ systolicBp: 120, diastolicBp: 75, heartRate: 70, spo2: 98, respiratoryRate: 14 });
    expect(limitsOf(clinic.session, clinic.protocol).systolicBp).toEqual([
      ...(clinic.protocol.limits.systolicBp ?? []),
      { level: 'caution', direction: 'at-or-above', value: 159 },
    ]);
  });

  it('floor 4 a limit where there was none calls more often: nobody is asked', () => {
    const clinic = running();
    const added = { measure: 'temperature', level: 'critical', direction: 'at-or-above' } as const;
    clinic.send('limit:set', said(added, 38));
    expect(judgeFor(clinic.session, clinic.protocol, 'temperature', 38).assessment).toBe('critical');
  });

  it('6.3 what stands is judged by it at once: raised, louder, quieter, or over', () => {
    const clinic = running();
    clinic.chart({ spo2: 96 });
    expect(open(clinic)).toEqual([]);
    clinic.send('limit:set', said(LOW, 97));
    expect(open(clinic)).toMatchObject([{ level: 'medium', state: 'raised', condition: { reached: [{ at: 97 }] } }]);
    clinic.send('limit:set', said({ ...LOW, level: 'critical' }, 97));
    expect(open(clinic)).toMatchObject([{ level: 'high', condition: { rule: 'critical-value' } }]);
    clinic.send('limit:set', said({ ...LOW, level: 'critical' }, null));
    expect(open(clinic)).toMatchObject([{ level: 'medium', condition: { rule: 'caution-value' } }]);
    clinic.send('limit:set', said(LOW, null));
    expect(open(clinic)).toEqual([]);
  });

  it('floor 15 nobody has an alert because a limit was set', () => {
    const clinic = running();
    clinic.chart({ spo2: 92 });
    clinic.send('limit:set', said(LOW, 96));
    expect(open(clinic)).toMatchObject([{ state: 'raised', condition: { reached: [{ at: 96 }] } }]);
  });

  it('floor 4 no limit lies where no value can, and none is set once the visit is over', () => {
    const clinic = running();
    expect(clinic.refusal('limit:set', said(LOW, 101))).toMatchObject({
      fields: [{ path: 'value', allowed: [40, 100] }],
    });
    clinic.send('session:leave', { reason: 'went home' });
    expect(clinic.refusal('limit:set', said(LOW, 96)).code).toBe('illegal-transition');
  });

  it('floor 4 by no sequence does a nurse let more pass than the protocol, or than a provider said', () => {
    const step = fc.record({
      value: fc.option(fc.integer({ min: 100, max: 220 })),
      who: fc.constantFrom(ANA, ANA, ANA, BEN, PIA),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const clinic = running();
        for (const { value, who } of steps) {
          const before = figure(clinic, HIGH) ?? 0;
          const isSet = (() => {
            try {
              return clinic.send('limit:set', said(HIGH, value), who).length > 0;
            } catch (error) {
              return (error as { code: string }).code !== 'not-allowed';
            }
          })();
          if (isSet && who !== PIA) expect(figure(clinic, HIGH)).toBeLessThanOrEqual(Math.max(156, before));
          if (!isSet) expect(figure(clinic, HIGH)).toBe(before);
        }
      }),
      { numRuns: 200 },
    );
  });
});
