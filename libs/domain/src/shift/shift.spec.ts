import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SYSTEM } from '../clinic/staff.js';
import { aClinic, ANA, BEN, EVE, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { listState, openItems } from './list-state.js';
import { coveringAt, type Cover } from './shift.js';
import { shiftItems, SHIFT_LISTS } from './shift-lists.js';
import { shiftItemWords } from './words.en.js';

const covers = ({ board }: AClinic, at: string) => coveringAt(board.shift, t(at));
const states = ({ board }: AClinic, list: 'opening' | 'closing') =>
  Object.fromEntries(listState(board, list).map(({ item, state }) => [item, state]));

describe('floor 22 the covering provider of the hour', () => {
  it('floor 22 covers from the tap on, until another does, or nobody', () => {
    const clinic = aClinic();
    expect(covers(clinic, '09:00')).toBeNull();
    clinic.at('09:00').send('cover:set', { providerId: PIA.id }, PIA);
    clinic.at('12:00').send('cover:set', { providerId: EVE.id }, EVE);
    clinic.at('16:00').send('cover:set', { providerId: null }, EVE);
    expect(['08:59', '09:00', '11:59', '12:00', '16:00'].map((at) => covers(clinic, at))).toEqual([
      null,
      PIA.id,
      PIA.id,
      EVE.id,
      null,
    ]);
  });

  it('floor 22 an hour is planned ahead, and stays planned while somebody else takes over before it', () => {
    const clinic = aClinic().at('09:00');
    clinic.send('cover:set', { providerId: EVE.id, from: t('13:00') }, EVE);
    clinic.send('cover:set', { providerId: PIA.id }, PIA);
    expect([covers(clinic, '12:59'), covers(clinic, '13:00')]).toEqual([PIA.id, EVE.id]);
  });

  it('floor 22 only a provider covers, a time that is over is now, and who covers already is said once', () => {
    const clinic = aClinic().at('10:00');
    expect(clinic.refusal('cover:set', { providerId: BEN.id }, EVE).message).toContain('only a provider covers');
    expect(clinic.refusal('cover:set', { providerId: SYSTEM.id }, EVE).code).toBe('not-found');
    clinic.send('cover:set', { providerId: PIA.id, from: t('08:00') }, EVE);
    expect(clinic.board.shift.covers).toMatchObject([{ from: t('10:00'), by: EVE.id }]);
    expect(clinic.at('10:05').send('cover:set', { providerId: PIA.id }, PIA)).toEqual([]);
  });

  it('floor 22 at every time at most one covers, and it is who was said last for the latest beginning', () => {
    const cover = fc.record({
      providerId: fc.constantFrom(null, PIA.id, EVE.id),
      from: fc.constantFrom('09:00', '10:00', '11:00').map((clock) => t(clock)),
    });
    fc.assert(
      fc.property(fc.array(cover), fc.constantFrom('08:00', '09:30', '10:00', '23:00'), (said, clock) => {
        const all: Cover[] = said.map((one) => ({ ...one, at: t('08:00'), by: EVE.id }));
        const begun = all.filter(({ from }) => from <= t(clock)).map(({ from }) => from);
        const latest = begun.sort().at(-1);
        const expected = all.findLast(({ from }) => from === latest)?.providerId ?? null;
        expect(coveringAt({ covers: all }, t(clock))).toBe(latest === undefined ? null : expected);
      }),
    );
  });
});

describe('floor 22 the opening and the closing list', () => {
  it('floor 22 each item is looked at by somebody, or says what is not right until somebody finds it right', () => {
    const clinic = aClinic().at('08:00');
    expect(openItems(clinic.board, 'opening')).toHaveLength(6);
    clinic.send('shift:check', { list: 'opening', item: 'aed', wrong: 'Pads out of date' }, BEN);
    clinic.send('shift:check', { list: 'opening', item: 'oxygen' });
    expect(states(clinic, 'opening')).toMatchObject({ aed: 'wrong', oxygen: 'right', suction: 'open' });
    expect(listState(clinic.board, 'opening').find(({ item }) => item === 'aed')?.check).toMatchObject({ by: BEN.id });
    clinic.send('shift:check', { list: 'opening', item: 'aed' });
    expect(states(clinic, 'opening')).toMatchObject({ aed: 'right' });
  });

  it('floor 22 what the record says nobody ticks: a count by two people, patients out, alerts over', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').chart({ spo2: 85 });
    expect(states(clinic, 'closing')).toMatchObject({ 'patients-out': 'open', 'alerts-over': 'open' });
    expect(clinic.refusal('shift:check', { list: 'closing', item: 'patients-out' }).code).toBe('not-allowed');
    expect(clinic.refusal('shift:check', { list: 'opening', item: 'oxygen-off' }).code).toBe('not-found');
    clinic.send('session:leave', { reason: 'went home' });
    expect(states(clinic, 'closing')).toMatchObject({ 'patients-out': 'right' });
    const count = { moment: 'opening', product: 'ketamine-500-in-10', vials: 9 } as const;
    const { id } = clinic.command('drug-count:record', count);
    clinic.send('drug-count:record', count, ANA, id);
    expect(states(clinic, 'opening')).toMatchObject({ 'drug-count': 'open' });
    clinic.send('drug:witness', { recordId: id, seen: 9 }, BEN);
    expect(states(clinic, 'opening')).toMatchObject({ 'drug-count': 'right' });
  });

  it('floor 22 a new day begins with nothing looked at and nobody covering', () => {
    const clinic = aClinic().at('09:00');
    clinic.send('shift:check', { list: 'opening', item: 'suction' });
    clinic.send('cover:set', { providerId: PIA.id }, PIA);
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    expect(clinic.board.shift).toEqual({ covers: [], checks: [] });
  });

  it('floor 22 every item has its sentence', () => {
    for (const list of ['opening', 'closing'] as const)
      for (const item of SHIFT_LISTS[list]) expect(shiftItemWords(list, item)).not.toBe(item);
    expect(shiftItems.length).toBeGreaterThan(6);
  });
});
