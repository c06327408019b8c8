import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { instantOn, dayBounds } from './clinic-days.js';
import { clinicDay, clinicNow, iso, minutesAfter, minutesBetween } from './clinic-time.js';
import { derivedId } from './ids.js';

const hours = ({ from, to }: { from: string; to: string }) => minutesBetween(from, to) / 60;

describe('the days of a clinic', () => {
  test.each([
    ['America/New_York', '2026-03-07', 24, '2026-03-07T05:00:00.000Z'],
    ['America/New_York', '2026-03-08', 23, '2026-03-08T05:00:00.000Z'],
    ['America/New_York', '2026-03-09', 24, '2026-03-09T04:00:00.000Z'],
    ['America/New_York', '2026-11-01', 25, '2026-11-01T04:00:00.000Z'],
    ['America/New_York', '2026-11-02', 24, '2026-11-02T05:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', 23, '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', 24, '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', 25, '2026-10-24T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-26', 24, '2026-10-25T23:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-06-01', 24, '2026-05-31T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-06-01', 24, '2026-06-01T11:00:00.000Z'],
    ['Asia/Kathmandu', '2026-06-01', 24, '2026-05-31T18:15:00.000Z'],
  ])('in %s %s has %d hours and begins at %s', (zone, day, length, from) => {
    const bounds = dayBounds(day, zone);
    expect(bounds.from).toBe(from);
    expect(hours(bounds)).toBe(length);
  });

  test.each([
    ['2026-03-08T06:59:59.999Z', '2026-03-08'],
    ['2026-03-09T03:59:59.999Z', '2026-03-08'],
    ['2026-03-09T04:00:00.000Z', '2026-03-09'],
    ['2026-11-01T05:30:00.000Z', '2026-11-01'],
    ['2026-11-01T06:30:00.000Z', '2026-11-01'],
    ['2026-11-02T04:59:59.999Z', '2026-11-01'],
    ['2026-12-31T23:00:00.000Z', '2026-12-31'],
    ['2027-01-01T04:59:00.000Z', '2026-12-31'],
  ])('in New York %s falls on %s', (at, day) => {
    expect(clinicDay(at, 'America/New_York')).toBe(day);
  });

  it('every instant lies within the bounds of its own day, and days leave no gap', () => {
    const zones = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');
    const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }).map(iso);
    fc.assert(
      fc.property(zones, instants, (zone, at) => {
        const { from, to } = dayBounds(clinicDay(at, zone), zone);
        expect(from <= at && at < to).toBe(true);
        expect(dayBounds(clinicDay(to, zone), zone).from).toBe(to);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the clock of a clinic', () => {
  const anchor = { anchorClinic: '2026-11-23T08:00:00.000Z', anchorReal: '2026-01-01T00:00:00.000Z' };

  test.each([
    [1, '2026-01-01T00:10:00.000Z', '2026-11-23T08:10:00.000Z'],
    [6, '2026-01-01T00:10:00.000Z', '2026-11-23T09:00:00.000Z'],
    [6, '2026-01-01T00:00:00.001Z', '2026-11-23T08:00:00.006Z'],
    [1, '2025-12-31T23:59:00.000Z', '2026-11-23T07:59:00.000Z'],
  ])('LP6 at rate %d and real time %s it is %s', (rate, real, expected) => {
    expect(clinicNow({ ...anchor, rate }, real)).toBe(expected);
  });

  it('minutes go both ways, with fractions', () => {
    expect(minutesAfter('2026-11-23T10:00:00.000Z', -0.5)).toBe('2026-11-23T09:59:30.000Z');
    expect(minutesBetween('2026-11-23T10:00:00.000Z', '2026-11-23T09:59:30.000Z')).toBe(-0.5);
  });

  it('instants in their one form compare as text just as they do in time', () => {
    const instants = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2199, 11) });
    fc.assert(fc.property(instants, instants, (a, b) => expect(iso(a) < iso(b)).toBe(a < b)));
  });
});

describe('6 ids that follow from what they name', () => {
  it('6 are valid uuids of version 8', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer())), (parts) => {
        expect(derivedId(...parts)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
  });

  it('6 are the same for the same parts, on every node and for ever', () => {
    expect(derivedId('a', 1)).toBe(derivedId('a', 1));
    expect(derivedId('session', 'set-overdue', 0)).toBe('637a6cac-3ca6-814f-ae37-25612e29a592');
  });

  it('6 tell parts apart, wherever the border between them lies', () => {
    expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc'));
    expect(derivedId('ab')).not.toBe(derivedId('a', 'b'));
  });

  it('6 do not meet in ten thousand, as a sweeper makes them', () => {
    const ids = new Set<string>();
    for (let session = 0; session < 50; session += 1) {
      for (let minute = 0; minute < 200; minute += 1) {
        const dueAt = iso(Date.UTC(2026, 10, 23, 8, minute));
        ids.add(derivedId(derivedId('session', session), 'set-overdue', 5, 0, minute % 3, dueAt));
      }
    }
    expect(ids.size).toBe(10_000);
  });

  it('6 are spread: each of their digits takes every value', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => derivedId('x', index).replaceAll('-', ''));
    for (let place = 0; place < 32; place += 1) {
      const digits = new Set(ids.map((id) => id[place]));
      expect(digits.size).toBe(place === 12 ? 1 : place === 16 ? 4 : 16);
    }
  });
});

describe('instantOn', () => {
  it.each([
    ['2026-11-25', '09:30', 'America/New_York', '2026-11-25T14:30:00.000Z'],
    ['2026-07-01', '09:30', 'America/New_York', '2026-07-01T13:30:00.000Z'],
    ['2026-07-01', '00:15', 'Pacific/Auckland', '2026-06-30T12:15:00.000Z'],
    ['2026-03-08', '01:59', 'America/New_York', '2026-03-08T06:59:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01', '02:00', 'America/New_York', '2026-11-01T07:00:00.000Z'],
  ])('%s %s in %s is %s', (day, clock, timeZone, expected) => {
    expect(instantOn(day, clock, timeZone)).toBe(expected);
  });
});
