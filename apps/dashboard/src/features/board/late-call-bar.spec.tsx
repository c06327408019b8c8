import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { showOn } from '../sessions/played-screen.fixture.js';
import { DR, JO, PlayedDay, type SAM } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { Dialog } from '../../ui/dialog.js';
import { LateCallBar } from './late-call-bar.js';

/** A critical pressure at minute 55 that nobody took, with so many steps of the ladder gone. */
function stage({ steps = 2, who = DR as typeof SAM, path = '/patients' } = {}) {
  const day = new PlayedDay();
  const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, sessionId, 55, { values: aSet(204, 122).values, confirmed: Object.keys(aSet().values ?? {}) as [] });
  const alertId = day.session(sessionId).alerts.find(({ level }) => level === 'high')?.id ?? '';
  for (let step = 0; step < steps; step += 1) day.play('alert:escalate', { sessionId, alertId, step }, 61);
  return { day, now: day.at(61), who, sessionId, path: path.replace(':id', sessionId) };
}

function open(wish: Parameters<typeof stage>[0] = {}) {
  const { path, sessionId, ...on } = stage(wish);
  const page = (
    <Router hook={memoryLocation({ path }).hook}>
      <LateCallBar />
    </Router>
  );
  return { ...showOn(on, page), sessionId, user: userEvent.setup() };
}
const bar = () => screen.queryByRole('alert', { name: /^Nobody has this alert\. Chair 3/ });

describe('floor 13 an alert that nobody took in time', () => {
  it('calls the covering provider from the second step on, on whatever page they are', () => {
    open();
    expect(bar()).toHaveTextContent('Chair 3: BP 204/122');
  });

  it('one key leads there from the page of another, and not from behind a dialog that keeps nothing', async () => {
    const { path, sessionId, ...on } = stage({ path: '/patients', steps: 0 });
    const place = memoryLocation({ path, record: true });
    function Page() {
      const [isCovered, setIsCovered] = useState(true);
      return (
        <Router hook={place.hook}>
          <LateCallBar />
          {isCovered && (
            <Dialog label="Register" onClose={() => undefined}>
              <button onClick={() => setIsCovered(false)}>Close</button>
            </Dialog>
          )}
        </Router>
      );
    }
    showOn(on, <Page />);
    await userEvent.keyboard('{F2}');
    expect(place.history).toEqual(['/patients']);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await userEvent.keyboard('{F2}');
    expect(place.history.at(-1)).toBe(`/s/${sessionId}`);
  });

  it('calls nobody whom the ladder has not reached', () => {
    open({ steps: 1 });
    expect(bar()).toBeNull();
  });

  it('calls every nurse from the first step on', () => {
    open({ steps: 1, who: JO });
    expect(bar()).toBeVisible();
  });

  it('is taken from there with one tap, and then says by whom for a moment', async () => {
    const { user, sent } = open({ steps: 1, who: JO });
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'I have it, Chair 3: BP 204/122' }));
    expect(sent).toMatchObject([{ name: 'alert:acknowledge' }]);
    expect(bar()).toBeNull();
    expect(screen.getByRole('alert', { name: 'JK has it Chair 3: BP 204/122' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('calls from within a dialog, also over the board: what lies behind one can be neither seen nor reached', () => {
    const { path, now, day, who } = stage({ path: '/' });
    const page = (
      <Router hook={memoryLocation({ path }).hook}>
        <DialogNotices value={<LateCallBar inDialog />}>
          <Dialog label="Anything" onClose={() => undefined}>
            <p>Some words</p>
          </Dialog>
        </DialogNotices>
      </Router>
    );
    showOn({ day, now, who }, page);
    expect(within(screen.getByRole('dialog')).getByRole('alert', { name: /^Nobody has this alert/ })).toBeVisible();
  });

  it('calls the charge nurse to a medium one from its step on', () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, sessionId, 55, { ...aSet(), scales: { sedation: 5, nausea: 5 } });
    const alertId = day.session(sessionId).alerts.find(({ level }) => level === 'medium')?.id ?? '';
    day.play('alert:escalate', { sessionId, alertId, step: 0 }, 61);
    const page = (
      <Router hook={memoryLocation({ path: '/patients' }).hook}>
        <LateCallBar />
      </Router>
    );
    showOn({ day, now: day.at(61), who: { ...JO, role: 'charge-nurse' } }, page);
    expect(bar()).toHaveTextContent('Chair 3: Nausea 5');
  });

  it.each(['/', '/s/:id'])('says nothing twice: %s shows the alert itself', (path) => {
    open({ path });
    expect(bar()).toBeNull();
  });
});
