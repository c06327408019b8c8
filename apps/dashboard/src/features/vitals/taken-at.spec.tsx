import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, PlayedDay } from './a-board.fixture.js';
import { aSet, chart, infusing, risingPressure } from './a-session.fixture.js';
import { dropDraft } from './entry-drafts.js';
import { Sheet } from './entry.fixture.js';
import { readClock } from './typed-time.js';
import { takenUp } from './entry-state.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';

async function withTime(text: string) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  dropDraft(JO.id, id);
  const { sent } = showOn({ day, now: day.at(41) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
  const user = userEvent.setup();
  await user.keyboard('151/88');
  await user.click(screen.getByRole('button', { name: 'change' }));
  await user.keyboard(text);
  return { day, sent, user, save: () => user.click(screen.getByRole('button', { name: /Save set/ })) };
}

describe('the time of a set', () => {
  it.each(['10:99', '10:', ' '])('typed as "%s" is said to be none, and nothing is saved', async (text) => {
    const { sent, save } = await withTime(text);
    await save();
    await save();
    expect(sent).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('Write the time as 10:56.');
    expect(screen.getByLabelText(/Taken at/)).toHaveFocus();
    expect(screen.getByLabelText(/Taken at/)).toBeInvalid();
  });

  it.each([
    ['11:55', '11:55 lies ahead of now, 10:41.'],
    ['10:42', '10:42 lies ahead of now, 10:41.'],
    ['10:04', '10:04 is before check-in, 10:05.'],
    ['0905', '0905 is before check-in, 10:05.'],
  ])('typed as %s is refused at once in words, and asks for no reason', async (text, words) => {
    const { sent, user, save } = await withTime(`${text}{Enter}`);
    expect(screen.getByRole('status')).toHaveTextContent(words);
    expect(screen.getByLabelText(/Taken at/)).toHaveFocus();
    await user.tab();
    expect(screen.getByLabelText(/Taken at/)).toBeInvalid();
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByLabelText(/12 hours/)).toBeNull();
    await save();
    expect(sent).toEqual([]);
  });

  it('gives the cursor back to the field it was taken from', async () => {
    await withTime('10:05{Enter}');
    expect(screen.getByText('10:05')).toBeVisible();
    expect(screen.getByLabelText('Heart rate')).toHaveFocus();
  });

  it('that makes a value one found late says so, whatever was said of it before: no alert goes out', async () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, id, 50, aSet(138, 86));
    dropDraft(JO.id, id);
    showOn({ day, now: day.at(58) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
    const user = userEvent.setup();
    await user.keyboard('210{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('goes out when you save');
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.keyboard('10:35{Enter}');
    const foundLate = 'Systolic 210: found late. It is kept for the provider, and no alert goes out.';
    expect(screen.getByText(foundLate)).toHaveAttribute('aria-live', 'polite');
    // a question says it of its value itself, and nothing says it twice
    await user.click(screen.getByLabelText('Systolic'));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('as found late, for the provider; no alert goes out');
    expect(screen.queryByText(foundLate)).toBeNull();
  });

  it('ADR 0055 of before the drug, once it runs, is said to leave the baseline as it was', async () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    dropDraft(JO.id, id);
    showOn({ day, now: day.at(58) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
    const user = userEvent.setup();
    await user.keyboard('138');
    const said = /The baseline stays as it was when the drug began/;
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.keyboard('10:25{Enter}');
    expect(screen.getByText(said)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.keyboard('10:55{Enter}');
    expect(screen.queryByText(said)).toBeNull();
  });

  it('of before is compared with what stood then, and not with what came after', async () => {
    const day = new PlayedDay();
    const { id } = risingPressure(day);
    chart(day, id, 57, { values: { heartRate: 58 } });
    dropDraft(JO.id, id);
    showOn({ day, now: day.at(58) }, <VitalsEntrySheet sessionId={id} onClose={jest.fn()} />);
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('Heart rate'));
    await user.keyboard('106{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('HR 106? Was 58, 1 min ago.');
    await user.keyboard('{Backspace}{Backspace}{Backspace}');
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.keyboard('10:52{Enter}');
    await user.click(screen.getByLabelText('Heart rate'));
    await user.keyboard('106{Enter}');
    expect(screen.getByLabelText('Oxygen saturation')).toHaveFocus();
  });

  it('is one of yesterday only for a visit that began yesterday', () => {
    const day = new PlayedDay();
    const { rules } = new Sheet(day.session(infusing(day, '3', ['Raman', 'Priya', '2208'])), day.at(41));
    const night = { ...rules, earliest: '2026-11-23T22:30:00.000Z' };
    const read = (clock: string) => readClock({ clock, takenAt: null }, '2026-11-24T00:10:00.000Z', night);
    expect(read('23:55')).toEqual({ kind: 'time', takenAt: '2026-11-23T23:55:00.000Z' });
    expect(read('22:20')).toEqual({ kind: 'ahead' });
  });

  it('is taken over by Save as it stands', async () => {
    const { day, sent, save } = await withTime('10:38');
    await save();
    await save();
    expect(sent[0]?.payload).toMatchObject({ takenAt: day.at(38) });
  });

  it('is asked again, like what is missing, when the draft of a set is taken up later', () => {
    const day = new PlayedDay();
    const session = day.session(infusing(day, '3', ['Raman', 'Priya', '2208']));
    const sheet = new Sheet(session, day.at(41)).keys(...'151/88').act({ type: 'time', takenAt: day.at(41) });
    sheet.save();
    expect(sheet.state).toMatchObject({ isTimeChosen: true, areGapsSaid: true });
    sheet.state = takenUp(sheet.state);
    sheet.act({ type: 'save', now: day.at(60) });
    expect(sheet.state.notice).toEqual({ kind: 'time' });
    sheet.act({ type: 'time', takenAt: day.at(60) }).act({ type: 'save', now: day.at(60) });
    expect(sheet.state.notice).toMatchObject({ kind: 'gaps' });
  });
});
