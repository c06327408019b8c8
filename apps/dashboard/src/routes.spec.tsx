import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { showAt } from './features/board/board.fixture.js';
import { PlayedDay } from './features/vitals/a-board.fixture.js';
import { infusing } from './features/vitals/a-session.fixture.js';
import { Routes } from './routes.js';

function aDay() {
  const day = new PlayedDay();
  infusing(day, '3', ['Raman', 'Priya', '2208']);
  return day;
}

describe('the pages', () => {
  it('of a display are the wall, at its own address, and the wall can be left', async () => {
    // what the browser fetches meanwhile is here: how long it takes is nothing that is said here
    await Promise.all([import('./other-pages.js'), import('./features/board/wall-page.js')]);
    const { history } = showAt(aDay(), 32, <Routes />, { role: 'display' });
    expect(history.at(-1)).toBe('/wall');
    expect(await screen.findByRole('heading', { name: 'P.R.' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sign out' })).toBeVisible();
  });

  it('of a nurse begin with the board', () => {
    const { history } = showAt(aDay(), 32, <Routes />);
    expect(history).toEqual(['/']);
    expect(screen.getByRole('heading', { name: /RAMAN, Priya/ })).toBeVisible();
  });
});
