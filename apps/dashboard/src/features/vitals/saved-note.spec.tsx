import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { showAt } from '../board/board.fixture.js';
import { PlayedDay, JO, SAM } from './a-board.fixture.js';
import { aSet, chart, infusing } from './a-session.fixture.js';
import { SavedNote } from './saved-note.js';
import { savedSets } from './saved-sets.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Chairs 3 and 7 of one nurse, charted a while apart, and 9 of another, which is due before both. */
function aWard() {
  const day = new PlayedDay();
  const raman = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const ferrer = infusing(day, '7', ['Ferrer', 'Lucía', '5127']);
  const adeyemi = infusing(day, '9', ['Adeyemi', 'Grace', '6015']);
  chart(day, adeyemi, 35, aSet(128, 78));
  chart(day, ferrer, 40, aSet(128, 78));
  chart(day, raman, 44, aSet(128, 78));
  day.play('session:hand-over', { sessionId: adeyemi, fromId: JO.id, toId: SAM.id, note: 'to Sam' }, 44, JO);
  return { day, raman, ferrer };
}

describe('experience 7 what is said once a set is saved', () => {
  it('names the patient, the chair and when they are due next, and leads to who of one’s own is due before others', () => {
    const { day, raman, ferrer } = aWard();
    showAt(day, 44, <SavedNote />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => savedSets.add({ sessionId: raman, by: JO.id }));
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Saved for RAMAN, Priya, chair 3\. Dissociation, nausea due 10:50\./,
    );
    const next = screen.getByRole('link', { name: /^Next: chair 7 · / });
    expect(next).toHaveAttribute('href', `/s/${ferrer}?do=enter-vitals`);
  });

  it('is over after a while, whether or not anybody read it', () => {
    const { day, raman } = aWard();
    act(() => savedSets.add({ sessionId: raman, by: JO.id }));
    act(() => void jest.advanceTimersByTime(10_000));
    showAt(day, 44, <SavedNote />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is for whoever charted it: who signs in after them reads nothing', () => {
    const { day, raman } = aWard();
    act(() => savedSets.add({ sessionId: raman, by: SAM.id }));
    showAt(day, 44, <SavedNote />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('tells of no other patient in a patient’s room', () => {
    const { day, raman } = aWard();
    showAt(day, 44, <SavedNote isInRoom />);
    act(() => savedSets.add({ sessionId: raman, by: JO.id }));
    expect(screen.getByRole('status')).toHaveTextContent(/^Saved for RAMAN, Priya, chair 3\./);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
