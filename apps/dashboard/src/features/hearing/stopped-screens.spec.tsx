import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { OtherScreens } from '../../live/other-screens.js';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { showAt } from '../board/board.fixture.js';
import { StoppedScreens } from './stopped-screens.js';

const WALL = { id: 'wall', name: 'Wall display' };

describe('other screens that stopped painting', () => {
  it('LP8 are named, with what to do', () => {
    showAt(new PlayedDay(), 0, <StoppedScreens />, { others: [WALL] });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The screen of Wall display has stopped. What it shows may be old. Go there and load the page again.',
    );
  });

  it('are not named by a screen that does not hear the clinic itself', () => {
    const since = '2026-11-23T10:45:00.000Z';
    const link = { kind: 'not-live', since, valuesAreOld: false, reason: 'silent' } as const;
    showAt(new PlayedDay(), 0, <StoppedScreens />, { others: [WALL], link });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are never this screen itself', () => {
    const others = new OtherScreens();
    others.receive({ stopped: [WALL, { id: 'mine', name: 'Ana Ribeiro' }] }, 'mine');
    expect(others.current().stopped).toEqual([WALL]);
  });
});
