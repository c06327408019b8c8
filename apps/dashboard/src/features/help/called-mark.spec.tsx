import '@testing-library/jest-dom/jest-globals';
import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { showAt } from '../board/board.fixture.js';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { CalledMark } from './called-mark.js';

const chairOf = (day: PlayedDay, name: string) =>
  Object.values(day.board.chairs).find((chair) => chair.name === name)?.id;

it.each([
  ['the patient is named', (_day: PlayedDay, sessionId: string) => ({ sessionId })],
  [
    'the chair alone is named, and whoever sits there is meant',
    (day: PlayedDay) => ({ chairId: chairOf(day, '3') ?? '' }),
  ],
])('a tile is marked, as the bar above it says, where %s, and no other is', (_how, place) => {
  const day = new PlayedDay();
  const called = infusing(day, '3', ['Raman', 'Priya', '2208']);
  const other = infusing(day, '7', ['Ferrer', 'Lucía', '5127']);
  day.play('help:call', { level: 'emergency', ...place(day, called), at: day.at(40) }, 40, SAM);
  const { container } = showAt(day, 41, <CalledMark sessionId={other} />);
  expect(container).toBeEmptyDOMElement();
  showAt(day, 41, <CalledMark sessionId={called} />);
  expect(screen.getByText('Emergency')).toBeVisible();
});
