import { describe, expect, it } from '@jest/globals';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { EMPTY_FORM } from './action-form.js';
import { actionOf } from './session-actions.js';

describe('what an action charts', () => {
  it('a stop that is described without a volume says none: nothing is not 0 mL', () => {
    const day = new PlayedDay();
    const session = day.session(infusing(day, '3', ['Raman', 'Priya', '2208']));
    const payload = actionOf('describe-stop').payload(session, { ...EMPTY_FORM, stopReason: 'distress' }, undefined);
    expect(payload).toEqual({ sessionId: session.id, reason: 'distress' });
  });
});
