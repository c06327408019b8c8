import '@testing-library/jest-dom/jest-globals';
import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showAt } from '../board/board.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { RoomPage } from './room-page.js';

/** Priya, dizzy while the drug runs; and once it is over, where it is. */
function dizzy(isOver: boolean) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  day.play('effect:note', { sessionId: id, term: 'dizziness' }, 35);
  const [effect] = day.session(id).effects;
  if (isOver) day.play('effect:follow', { sessionId: id, effectId: effect?.id ?? '', endedAt: day.at(40) }, 40);
  return { day, id };
}

const press = () => screen.queryByRole('button', { name: 'Seen to walk steadily' });

it.each([
  ['in the room', RoomPage],
  ['on the page of the visit', SessionPage],
])('product 3 a fall risk ends by one press %s, at any time in the clinic', async (_, Page) => {
  const { day, id } = dizzy(true);
  const sent: unknown[] = [];
  const send = (...said: unknown[]) => {
    sent.push(said.slice(0, 2));
    return new Promise<never>(() => undefined);
  };
  showAt(day, 43, <Page sessionId={id} />, { send: send as never });
  expect(screen.getByText(/until somebody has seen a steady walk/)).toBeVisible();
  await userEvent.setup().click(press() as HTMLElement);
  expect(sent).toEqual([
    ['check:record', { sessionId: id, check: 'walks-steadily', answer: true, at: expect.any(String) }],
  ]);
});

it('product 3 while the patient is dizzy nobody is asked whether they walk steadily', () => {
  const { day, id } = dizzy(false);
  showAt(day, 43, <RoomPage sessionId={id} />);
  expect(screen.getByText(/until it is charted as over, and a steady walk after it/)).toBeVisible();
  expect(press()).toBeNull();
});
