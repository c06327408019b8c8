import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { patientList } from '@chairside/contracts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { showOn } from '../features/sessions/played-screen.fixture.js';
import { PlayedDay } from '../features/vitals/a-board.fixture.js';
import { useKeptRead } from './use-kept-read.js';

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

function Reader() {
  const [path, setPath] = useState('/api/one');
  const [attempt, setAttempt] = useState(0);
  const read = useKeptRead(path, patientList, attempt);
  return (
    <>
      <output>{read.kind === 'ready' ? `ready ${read.value.length} ${read.isOld ?? false}` : read.kind}</output>
      <button onClick={() => setAttempt(attempt + 1)}>again</button>
      <button onClick={() => setPath('/api/two')}>other</button>
    </>
  );
}

describe('what is read again', () => {
  it('stays, as old, when reading it again fails; nothing of another address stands in the place of what failed', async () => {
    let isDown = false;
    globalThis.fetch = jest.fn<typeof fetch>(() =>
      Promise.resolve({ ok: !isDown, json: () => Promise.resolve(isDown ? { detail: 'no' } : []) } as Response),
    );
    const day = new PlayedDay();
    showOn({ day, now: day.at(0) }, <Reader />);
    const user = userEvent.setup();
    expect(await screen.findByText('ready 0 false')).toBeVisible();
    isDown = true;
    await user.click(screen.getByRole('button', { name: 'again' }));
    expect(await screen.findByText('ready 0 true')).toBeVisible();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'again' }));
    expect(await screen.findByText('ready 0 false')).toBeVisible();
    isDown = true;
    await user.click(screen.getByRole('button', { name: 'other' }));
    expect(await screen.findByText('failed')).toBeVisible();
  });
});
