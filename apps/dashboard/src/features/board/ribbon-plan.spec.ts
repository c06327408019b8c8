import { describe, expect, it } from '@jest/globals';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, seated } from '../vitals/a-session.fixture.js';
import { endWords } from './end-words.js';
import { ribbonPlan } from './ribbon-plan.js';

/** Checked in at minute 5, planned for 100 minutes; 17 mL run from minute 30 at 25.5 mL/h, which is 40 minutes. */
function anInfusion() {
  const day = new PlayedDay();
  return { day, id: infusing(day, '3', ['Raman', 'Priya', '2208']) };
}
const minutes = (share: number) => Math.round(5 + share * 100);
const said = (...[session, now, counts = true]: [Parameters<typeof endWords>[0], string, boolean?]) =>
  Object.values(endWords(session, now, 'UTC', counts))
    .filter(Boolean)
    .join(' ');

describe('the ribbon of a visit', () => {
  it('shows what was done and what is planned, from check-in to the planned end', () => {
    const { day, id } = anInfusion();
    const { stretches, now } = ribbonPlan(day.session(id), day.at(50));
    const drawn = stretches.map(({ kind, from, to }) => [kind, minutes(from), minutes(to)]);
    expect(drawn.at(0)).toEqual(['before', 5, 7]);
    expect(drawn.slice(-3)).toEqual([
      ['infused', 30, 50],
      ['to-go', 50, 70],
      ['watch', 70, 105],
    ]);
    expect(minutes(now)).toBe(50);
  });

  it('has a dot for every set that stands, so that a missed one is missing', () => {
    const { day, id } = anInfusion();
    chart(day, id, 40, aSet());
    chart(day, id, 48, aSet());
    expect(ribbonPlan(day.session(id), day.at(50)).sets.map(minutes)).toEqual([18, 40, 48]);
  });

  it('shows a pause as a gap, and a diamond where the drug was paused', () => {
    const { day, id } = anInfusion();
    day.play('session:pause', { sessionId: id, reason: 'nausea', pumpMl: 4 }, 40);
    const { stretches, events } = ribbonPlan(day.session(id), day.at(50));
    expect(stretches.find(({ kind }) => kind === 'paused')).toMatchObject({ from: 0.35, to: 0.45 });
    expect(events.map(minutes)).toEqual([40]);
    expect(stretches.some(({ kind }) => kind === 'to-go')).toBe(false);
  });

  it('grows with a visit that lasts longer than planned', () => {
    const { day, id } = anInfusion();
    expect(ribbonPlan(day.session(id), day.at(205))).toMatchObject({ now: 1 });
  });
});

describe('the planned end in words', () => {
  it('is when the volume is in, with the minutes to it while the screen is live', () => {
    const { day, id } = anInfusion();
    expect(said(day.session(id), day.at(50))).toBe('Ends 11:10 · 20 min');
    expect(said(day.session(id), day.at(50), false)).toBe('Ends 11:10');
  });

  it('is in the past once all should be in', () => {
    const { day, id } = anInfusion();
    expect(said(day.session(id), day.at(75))).toBe('End was 11:10');
  });

  it('is not known while the drug is paused, and what was booked before and after it', () => {
    const { day, id } = anInfusion();
    expect(said(day.session(seated(day, '4', ['Ferrer', 'Lucía', '5127'])), day.at(20))).toBe('Planned to 11:45');
    day.play('session:pause', { sessionId: id, reason: 'nausea', pumpMl: 4 }, 40);
    expect(said(day.session(id), day.at(50))).toBe('End not known');
  });
});
