import { describe, expect, it } from '@jest/globals';
import type { PatientVisit } from '@chairside/contracts';
import { applyChange, MOOD_IV, PAIN_IV, type PlannedVisit } from '@chairside/domain';
import { idOf, PlayedDay } from '../vitals/a-board.fixture.js';
import { bookingFault, bookingFor, bookingOf, protocolsFor, withCondition, type BookingForm } from './booking-form.js';

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
  status: 'discharged',
};

const formWith = (changed: Partial<BookingForm> = {}): BookingForm => {
  return { ...bookingFor([VISIT], TODAY, NOW, 'UTC'), ...changed };
};

function faultOf(changed: Partial<BookingForm>, planned: PlannedVisit[] = []): string | null {
  const form = formWith(changed);
  const booking = bookingOf(form, patient.id, 'UTC');
  if (!booking) throw new Error('the form is not whole');
  return bookingFault(booking, form, { board, patient, planned, today: TODAY, now: NOW, timeZone: 'UTC' });
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
      '09:00 is over, it is 10:00. Book an add-on for now, or choose another day.',
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
