import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aClinic, ANA, BEN, FAY, MIA, PIA, type AClinic } from '../testing/a-clinic.js';
import { DomainError } from '../journal/problem.js';
import { nurseNow } from './shift.js';

const nurse = (clinic: AClinic, { id }: typeof ANA) => nurseNow(clinic.board.shift.covers, id);

describe("floor rule 22 a nurse's chairs in a break", () => {
  it('floor rule 22 are covered by one tap of the coverer, until they are handed back by one tap', () => {
    const clinic = aClinic();
    clinic.send('chairs:cover', { nurseId: BEN.id }, ANA);
    expect(nurse(clinic, BEN)).toBe(ANA.id);
    expect(clinic.send('chairs:cover', { nurseId: BEN.id }, ANA)).toEqual([]);
    clinic.send('chairs:hand-back', { nurseId: BEN.id, from: ANA.id }, BEN);
    expect(nurse(clinic, BEN)).toBe(BEN.id);
    expect(clinic.send('chairs:hand-back', { nurseId: BEN.id, from: ANA.id }, BEN)).toEqual([]);
  });

  it('who covers and goes on a break takes all of them along', () => {
    const clinic = aClinic();
    clinic.send('chairs:cover', { nurseId: BEN.id }, ANA);
    clinic.send('chairs:cover', { nurseId: ANA.id }, PIA);
    expect([nurse(clinic, BEN), nurse(clinic, ANA)]).toEqual([PIA.id, PIA.id]);
  });

  it('an older tap hands back nothing that somebody else covers by now', () => {
    const clinic = aClinic();
    clinic.send('chairs:cover', { nurseId: BEN.id }, ANA);
    clinic.send('chairs:cover', { nurseId: BEN.id }, PIA);
    expect(clinic.send('chairs:hand-back', { nurseId: BEN.id, from: ANA.id }, ANA)).toEqual([]);
    expect(nurse(clinic, BEN)).toBe(PIA.id);
  });

  it('whoever is covered takes their own back before they cover another', () => {
    const clinic = aClinic();
    clinic.send('chairs:cover', { nurseId: BEN.id }, ANA);
    expect(clinic.refusal('chairs:cover', { nurseId: ANA.id }, BEN).message).toBe(
      'Ana covers your chairs: take them back first.',
    );
  });

  it('nobody covers themselves, and only whoever may have chairs is covered', () => {
    const clinic = aClinic();
    expect(clinic.refusal('chairs:cover', { nurseId: ANA.id }, ANA).code).toBe('not-allowed');
    expect(clinic.refusal('chairs:cover', { nurseId: FAY.id }, ANA).code).toBe('not-found');
    expect(clinic.refusal('chairs:cover', { nurseId: MIA.id }, ANA).code).toBe('not-found');
  });

  it('goes on over midnight: a patient who is still here has the nurse they had', () => {
    const clinic = aClinic();
    clinic.aSession({ nurse: BEN });
    clinic.send('chairs:cover', { nurseId: BEN.id }, ANA);
    clinic.send('chairs:cover', { nurseId: PIA.id }, ANA);
    clinic.send('day:open', { day: '2026-11-24' }, { id: 'system', role: 'system' });
    expect(nurse(clinic, BEN)).toBe(ANA.id);
    // whose chairs are empty has none that anybody covers
    expect(nurse(clinic, PIA)).toBe(PIA.id);
  });

  it('every chair has somebody, and never goes round in a circle, whatever is tapped', () => {
    const people = [ANA, BEN, PIA];
    const one = fc.constantFrom(...people);
    const acts = fc.array(fc.tuple(one, one, fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(acts, (taps) => {
        const clinic = aClinic();
        for (const [actor, other, isBack] of taps) {
          try {
            const from = clinic.board.shift.covers[other.id]?.by ?? actor.id;
            if (isBack) clinic.send('chairs:hand-back', { nurseId: other.id, from }, actor);
            else clinic.send('chairs:cover', { nurseId: other.id }, actor);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
        }
        const { covers } = clinic.board.shift;
        for (const person of people) expect(covers[nurse(clinic, person) ?? '']).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});
