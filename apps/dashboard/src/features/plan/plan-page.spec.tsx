import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { WeekPlan } from '@chairside/contracts';
import { MOOD_IV } from '@chairside/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { idOf, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { PlanPage } from './plan-page.js';

const day = new PlayedDay();
const chairId = day.play('chair:add', { name: '3' });
const chairB = day.play('chair:add', { name: 'Bay B' });
const VISIT: WeekPlan['visits'][number] = {
  id: idOf('visit'),
  day: '2026-11-24',
  scheduledAt: '2026-11-24T10:00:00.000Z',
  plannedMinutes: 120,
  chairId,
  protocolId: MOOD_IV.id,
  visit: null,
  condition: null,
  calledOff: null,
  cameLateAt: null,
  status: 'scheduled',
  patient: {
    id: idOf('amara'),
    name: { family: 'Okafor', given: 'Amara' },
    birthDate: '1984-03-14',
    number: '1184',
    initials: 'AO',
    allergies: null,
    phone: null,
  },
};

const before = globalThis.fetch;
// jsdom lays nothing out
beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => {
  globalThis.fetch = before;
});

function open(week: Partial<WeekPlan>, date?: string) {
  const whole: WeekPlan = { from: '2026-11-23', timeZone: 'UTC', plans: [], visits: [VISIT], ...week };
  const answer = { ok: true, status: 200, json: () => Promise.resolve(whole) } as Response;
  globalThis.fetch = jest.fn<typeof fetch>().mockResolvedValue(answer);
  return showOn({ day, now: day.at(0) }, <PlanPage date={date} />);
}

describe('PlanPage', () => {
  it("shows the week of the clinic's day, each day with who comes", async () => {
    open({ plans: [{ day: '2026-11-24', staffIds: [JO.id], chairIds: [chairId] }] });
    const tuesday = within(await screen.findByRole('region', { name: 'Tue 24 Nov' }));
    expect(tuesday.getByText('1 booked')).toBeVisible();
    expect(tuesday.getByText('1 staff · 1 chair')).toBeVisible();
    expect(tuesday.getByRole('link', { name: /10:00 ?Chair 3 ?OKAFOR, Amara/ })).toHaveAttribute(
      'href',
      `/s/${VISIT.id}`,
    );
    expect(within(screen.getByRole('region', { name: 'Mon 23 Nov' })).getByText('Today')).toBeVisible();
    expect(globalThis.fetch).toHaveBeenCalledWith('/api/plan/2026-11-23', expect.anything());
  });

  it('shows a day by chairs, and plans who works on it', async () => {
    const inB = { ...VISIT, id: idOf('in B'), chairId: chairB };
    const { sent } = open({ from: '2026-11-24', visits: [VISIT, inB] }, '2026-11-24');
    const row = within(await screen.findByRole('region', { name: 'Chair 3' }));
    expect(row.getByRole('link', { name: /^OKAFOR, Amara/ })).toHaveAttribute(
      'title',
      'OKAFOR, Amara, 10:00 to 12:00, Scheduled',
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Staff and chairs' }));
    const form = within(screen.getByRole('dialog', { name: 'Staff and chairs on Tue 24 Nov 2026' }));
    expect(form.getByRole('checkbox', { name: '3, has bookings' })).toBeChecked();
    await user.click(form.getByRole('checkbox', { name: `${JO.name}, nurse` }));
    await user.click(form.getByRole('checkbox', { name: '3, has bookings' }));
    await user.click(form.getByRole('checkbox', { name: 'Bay B, has bookings' }));
    expect(form.getByRole('status')).toHaveTextContent(
      'Booked in a chair that is not in use: chair 3, chair Bay B. Each such visit keeps its time; move it to another chair.',
    );
    await user.click(form.getByRole('checkbox', { name: '3, has bookings' }));
    await user.click(form.getByRole('checkbox', { name: 'Bay B, has bookings' }));
    expect(form.getByRole('status')).toBeEmptyDOMElement();
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(sent).toMatchObject([{ name: 'day:plan', payload: { day: '2026-11-24', chairIds: [chairId, chairB] } }]);
    expect((sent[0]?.payload as { staffIds: string[] }).staffIds).not.toContain(JO.id);
  });

  it('adds a chair, which is then in use', async () => {
    const { sent } = open({ from: '2026-11-24' }, '2026-11-24');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Staff and chairs' }));
    const form = within(screen.getByRole('dialog'));
    await user.type(form.getByLabelText('New chair'), '3');
    await user.click(form.getByRole('button', { name: 'Add chair' }));
    expect(await form.findByRole('alert')).toHaveTextContent('There is a chair 3 already.');
    await user.clear(form.getByLabelText('New chair'));
    await user.type(form.getByLabelText('New chair'), '4');
    await user.click(form.getByRole('button', { name: 'Add chair' }));
    expect(await form.findByRole('checkbox', { name: '4' })).toBeChecked();
    expect(sent.at(-1)).toMatchObject({ name: 'chair:add', payload: { name: '4' } });
  });

  it('offers no planning of a day that is over', async () => {
    open({ from: '2026-11-20', visits: [] }, '2026-11-20');
    expect(await screen.findByText(/This day is over/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Staff and chairs' })).toBeNull();
  });
});
