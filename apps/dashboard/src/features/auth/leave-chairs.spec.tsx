import '@testing-library/jest-dom/jest-globals';
import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { showAt } from '../board/board.fixture.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { JO, PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing, recovering, seated } from '../vitals/a-session.fixture.js';
import { LeaveDialog } from './leave-dialog.js';
import { SignOut } from './sign-out.js';

const dialog = <LeaveDialog onGo={() => undefined} onClose={() => undefined} />;

function aDay(): PlayedDay {
  openDialogs();
  const day = new PlayedDay();
  infusing(day, '3', ['Raman', 'Priya', '2208']);
  return day;
}

it('floor rule 22 who signs out while a pump runs in a chair of theirs is asked once, and told which', async () => {
  showAt(aDay(), 50, <SignOut />);
  screen.getByRole('button', { name: 'Sign out' }).click();
  expect(await screen.findByText('A pump runs in chair 3, and you are the nurse.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Stay signed in' })).toBeVisible();
});

it('floor rule 22 names every chair of theirs with somebody in it, also without a running pump', () => {
  const day = aDay();
  recovering(day, '12', ['Okafor', 'Amara', '1984']);
  seated(day, '5', ['Chua', 'Mei-Ling', '3310']);
  showAt(day, 110, dialog);
  expect(screen.getByText('A pump runs in chair 3, and you are the nurse.')).toBeVisible();
  expect(screen.getByText('Somebody is in chairs 5, 12 without a running pump, and you are the nurse.')).toBeVisible();
  expect(screen.getByText(/I cover your chairs/)).toBeVisible();
});

it('floor rule 22 is asked with no pump running, too', async () => {
  openDialogs();
  const day = new PlayedDay();
  seated(day, '5', ['Chua', 'Mei-Ling', '3310']);
  showAt(day, 20, <SignOut />);
  screen.getByRole('button', { name: 'Sign out' }).click();
  expect(await screen.findByText(/^Somebody is in chair 5/)).toBeVisible();
});

it('names who is signed in, so that nobody charts under another name', () => {
  showAt(aDay(), 50, <SignOut />);
  expect(screen.getByText(JO.name)).toBeVisible();
});

it('floor rule 22 once somebody covers the chair, nothing holds them any more', () => {
  const day = aDay();
  day.play('chairs:cover', { nurseId: JO.id }, 45, SAM);
  showAt(day, 50, dialog);
  expect(screen.getByText('Nothing of yours is open any more.')).toBeVisible();
});
