import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { LinkState } from '../../live/link-state.js';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { showAt } from '../board/board.fixture.js';
import { PlayedDay, SAM } from '../vitals/a-board.fixture.js';
import { infusing, recovering, seated } from '../vitals/a-session.fixture.js';
import { LeaveDialog } from './leave-dialog.js';
import { SignOut } from './sign-out.js';

beforeEach(() => openDialogs());

/** Whose chairs they are does not matter here: S. Dlamini covers them. One infuses, one recovers, one is getting ready. */
function aDay(): PlayedDay {
  const day = new PlayedDay();
  recovering(day, '12', ['Okafor', 'Amara', '1984']);
  infusing(day, '3', ['Raman', 'Priya', '2208']);
  seated(day, '5', ['Chua', 'Mei-Ling', '3310']);
  day.play('chairs:cover', { nurseId: day.session(Object.keys(day.board.sessions)[0] ?? '').nurseId ?? '' }, 105, SAM);
  return day;
}

const dialog = <LeaveDialog onGo={() => undefined} onClose={() => undefined} />;
const LAST = 'You are the last device that sounds.';
const stillHere = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('floor rule 13 signing out at the last device that sounds', () => {
  it('floor rule 13 is asked, in plain words, with who is still in the chairs and may need somebody', async () => {
    showAt(aDay(), 110, <SignOut />, { hears: true, around: { hearing: 1 } });
    screen.getByRole('button', { name: 'Sign out' }).click();
    expect(await screen.findByText(LAST)).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Once you sign out, nobody hears an alert.');
    expect(stillHere()).toEqual(['Chair 3: RAMAN, Priya, Infusing', 'Chair 12: OKAFOR, Amara, Recovery']);
    const ways = within(screen.getByRole('dialog')).getAllByRole('button');
    expect(ways.map(({ textContent }) => textContent)).toEqual(['Sign out', 'Stay signed in']);
  });

  it.each([
    ['another device sounds', { hears: true, around: { hearing: 2 } }],
    ['this one never did', { hears: false, around: { hearing: 0 } }],
  ])('floor rule 13 is not said where %s', (_why, seen) => {
    showAt(aDay(), 110, dialog, seen);
    expect(screen.queryByText(LAST)).toBeNull();
    expect(screen.getByText('Nothing of yours is open any more.')).toBeVisible();
  });

  it('floor rule 13 is not said once everybody who may need somebody is gone', () => {
    const day = new PlayedDay();
    seated(day, '5', ['Chua', 'Mei-Ling', '3310']);
    showAt(day, 20, dialog, { hears: true, around: { hearing: 1 } });
    expect(screen.queryByText(LAST)).toBeNull();
  });

  const since = '2026-11-23T11:45:00.000Z';
  const NOT_LIVE: LinkState = { kind: 'not-live', since, valuesAreOld: true, reason: 'silent' };
  it.each([
    [1, 'Before that, no other device did.'],
    [2, 'Before that, 1 other device did.'],
    [undefined, 'It was not known before either.'],
  ])('floor rule 13 without a line it says what was known: %s', (hearing, said) => {
    showAt(aDay(), 110, dialog, { hears: true, link: NOT_LIVE, around: hearing === undefined ? {} : { hearing } });
    expect(screen.getByRole('alert')).toHaveTextContent(
      `You may be the last device that sounds. This screen is not live since 11:45: nobody knows whether another one sounds. ${said}`,
    );
    expect(stillHere()).toHaveLength(2);
  });
});
