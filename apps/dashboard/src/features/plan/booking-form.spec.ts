import { describe, expect, it } from '@jest/globals';
import type { PatientVisit } from '@chairside/contracts';
import { applyChange, ESKETAMINE, MOOD_IV, PAIN_IV, type BookedSession, type PlannedVisit } from '@chairside/domain';
import { idOf, PlayedDay } from '../vitals/a-board.fixture.js';
import {
  bookingFault,
  bookingFor,
  bookingOf,
  formOf,
  isSamePlace,
  protocolsFor,
  rebookingOf,
  withCondition,
  type BookingForm,
} from './booking-form.js';
import { chairOptions } from './chair-options.js';
import { withoutVisit } from './use-day-visits.js';

const day = new PlayedDay();
const board = applyChange(day.board, { type: 'protocol-published', protocol: PAIN_IV });
const TODAY = '2026-11-23';
const NOW = day.at(0);
const patient = {
  id: idOf('amara'),
  name: { family: 'Okafor', given: 'Amara' },
  birthDate: '1984-03-14',
  number: '1184',
  initials: 'AO',
  allergies: null,
  phone: null,
};
const VISIT: PatientVisit = {
  id: idOf('visit'),
  day: '2026-11-20',
  scheduledAt: '2026-11-20T10:00:00.000Z',
  plannedMinutes: 120,
  chairId: null,
  protocolId: MOOD_IV.id,
  visit: { number: 2, of: 6 },
  condition: 'ptsd',
  calledOff: null,
  cameLateAt: null,
  status: 'discharged',
};

const GROUND = { board, patient, today: TODAY, now: NOW, timeZone: 'UTC' };

const formWith = (changed: Partial<BookingForm> = {}): BookingForm => {
  return { ...bookingFor([VISIT], TODAY, NOW, 'UTC'), ...changed };
};

function faultOf(changed: Partial<BookingForm>, planned: PlannedVisit[] = []): string | null {
  const form = formWith(changed);
  const booking = bookingOf(form, patient.id, 'UTC');
  if (!booking) throw new Error('the form is not whole');
  const wish = { name: 'session:book' as const, payload: booking };
  return bookingFault(wish, form, { ...GROUND, planned, changed: undefined });
}

describe('a booking form', () => {
  it('opens for now, as the last visit was, one further on', () => {
    expect(formWith()).toMatchObject({
      condition: 'ptsd',
      protocolId: MOOD_IV.id,
      day: TODAY,
      visit: '3',
      visits: '6',
    });
    const cancelled = { ...VISIT, status: 'cancelled' as const };
    expect(bookingFor([cancelled], TODAY, NOW, 'UTC')).toMatchObject({ condition: '', visit: '1', visits: '6' });
  });

  it('proposes the protocol that is written for what is treated, first', () => {
    expect(withCondition(formWith(), 'migraine', board).protocolId).toBe(PAIN_IV.id);
    expect(withCondition(formWith(), 'ocd', board).protocolId).toBe(MOOD_IV.id);
    expect(protocolsFor(board, 'tinnitus')[0]).toBe(PAIN_IV);
  });

  it('chooses none of several: a drug by the nose or at home is nobody’s default', () => {
    const more = applyChange(board, { type: 'protocol-published', protocol: ESKETAMINE });
    const depression = 'treatment-resistant-depression';
    expect(withCondition(formWith(), depression, more).protocolId).toBe(MOOD_IV.id);
    expect(withCondition(formWith({ protocolId: PAIN_IV.id }), depression, more).protocolId).toBe('');
    expect(withCondition(formWith({ protocolId: '' }), depression, more).protocolId).toBe('');
  });

  it.each([
    ['9:05', '2026-11-23T09:05:00.000Z'],
    ['1430', '2026-11-23T14:30:00.000Z'],
  ])('takes "%s" as %s', (clock, scheduledAt) => {
    expect(bookingOf(formWith({ clock }), patient.id, 'UTC')).toMatchObject({ scheduledAt, condition: 'ptsd' });
  });

  it.each<Partial<BookingForm>>([{ clock: '14' }, { protocolId: '' }, { day: '' }, { visit: '7' }, { visit: '0' }])(
    'is not whole with %j',
    (changed) => expect(bookingOf(formWith(changed), patient.id, 'UTC')).toBeNull(),
  );

  it('has nothing against a booking for now, and says why one for what is over is none', () => {
    expect(faultOf({})).toBeNull();
    expect(faultOf({ day: '2026-11-22' })).toBe('Sun 22 Nov is over. Choose today or a later day.');
    expect(faultOf({ clock: '09:00' })).toBe(
      '09:00 has passed: it is 10:00 now. Book an add-on for now, or choose another day.',
    );
  });

  it('says that a patient is here already', () => {
    const here = { ...VISIT, patientId: patient.id, plannedChairId: null, status: 'infusing' as const };
    expect(faultOf({}, [here])).toBe('This patient is in the clinic now, in another session.');
    expect(faultOf({ day: '2026-11-24' }, [here])).toBeNull();
  });

  it('says the refusals of the server before it is asked', () => {
    const planned = { ...VISIT, patientId: patient.id, plannedChairId: null, status: 'scheduled' as const };
    const meets = { ...planned, scheduledAt: day.at(30) };
    expect(faultOf({}, [meets])).toBe('This patient is booked from 10:30 to 12:30 already.');
  });
});

describe('the form of a booking that is changed', () => {
  const chairId = day.play('chair:add', { name: '3' });
  const withChair = { ...board, chairs: day.board.chairs };
  const BOOKED: BookedSession = {
    ...VISIT,
    patientId: patient.id,
    day: '2026-11-23',
    scheduledAt: '2026-11-23T09:30:20.000Z',
    plannedMinutes: 100,
    plannedChairId: chairId,
  };
  const itself: PlannedVisit = { ...BOOKED, status: 'scheduled' };
  const changeTo = (changed: Partial<BookingForm>) => {
    const form = { ...formOf(BOOKED, 'UTC'), ...changed };
    const payload = rebookingOf(form, BOOKED, 'UTC');
    if (!payload) throw new Error('the form is not whole');
    return { form, payload };
  };
  const faultOfChange = (changed: Partial<BookingForm>, planned: PlannedVisit[] = [itself], standing = BOOKED) => {
    const { form, payload } = changeTo(changed);
    const ground = { ...GROUND, board: withChair, planned, changed: standing };
    return bookingFault({ name: 'session:rebook', payload }, form, ground);
  };

  it('opens as the booking stands, and then asks for nothing', () => {
    const { form, payload } = changeTo({});
    expect(form).toMatchObject({ day: '2026-11-23', clock: '09:30', chairId, visit: '2', visits: '6' });
    const seen = { scheduledAt: BOOKED.scheduledAt, chairId };
    expect(payload).toEqual({ sessionId: BOOKED.id, ...seen, seen });
    expect(isSamePlace(payload, seen)).toBe(true);
    expect(isSamePlace(changeTo({ clock: '11:00' }).payload, seen)).toBe(false);
    expect(changeTo({ chairId: '' }).payload).toMatchObject({ chairId: null, seen });
    expect(isSamePlace(changeTo({ chairId: '' }).payload, seen)).toBe(false);
    expect(rebookingOf({ ...form, clock: '9' }, BOOKED, 'UTC')).toBeNull();
  });

  it('moves nobody into what is over; who is late may have another chair', () => {
    expect(faultOfChange({ day: '2026-11-22' })).toBe('This day is over. Choose today or a day to come.');
    expect(faultOfChange({ clock: '09:00' })).toMatch(/^09:00 has passed: it is 10:00 now/);
    expect(faultOfChange({ chairId: '' })).toBeNull();
  });

  it('says that the booking was moved since it was opened, unless it is wanted where it stands by now', () => {
    const moved = { ...BOOKED, scheduledAt: '2026-11-23T14:00:00.000Z' };
    expect(faultOfChange({ chairId: '' }, [itself], moved)).toBe(
      'This visit was moved meanwhile: now 14:00 to 15:40, chair 3. Look, then change it again.',
    );
    expect(faultOfChange({ clock: '14:00' }, [itself], moved)).toBeNull();
  });

  it('never stands in its own way, but others do', () => {
    const later = { clock: '10:30' };
    expect(faultOfChange(later)).toBeNull();
    const other = { ...itself, id: idOf('other'), patientId: idOf('luc'), scheduledAt: '2026-11-23T12:00:00.000Z' };
    expect(faultOfChange(later, [itself, other])).toBe('Chair 3 is booked from 12:00 to 13:40. Choose another.');
    const held = { scheduledAt: changeTo(later).payload.scheduledAt, plannedMinutes: 100 };
    const takenOf = (planned: PlannedVisit[]) =>
      chairOptions(withChair, withoutVisit({ plan: null, planned }, BOOKED.id), held).map(({ isTaken }) => isTaken);
    expect(takenOf([itself])).toEqual([false, false]);
    expect(takenOf([itself, other])).toEqual([false, true]);
  });
});
