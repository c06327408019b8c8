import { beforeAll, describe, expect, it } from '@jest/globals';
import { homeChecks, lastHome, minutesAfter, type LiveSession } from '@chairside/domain';
import { OPENED_AT, PlayedDemo } from '../testing/played-demo.js';
import { isHomeSession } from './world.js';

describe('the session at home of a demo day', () => {
  const demo = new PlayedDemo(6);
  const atHome = (): LiveSession | undefined =>
    Object.values(demo.clinic.board.sessions).find((session) => isHomeSession(demo.clinic.board, session));

  beforeAll(() => {
    expect(atHome()).toMatchObject({ status: 'recovering', chairId: null });
    for (let minute = 0; minute < 120; minute += 10) demo.play((10 * 60) / 6, 2);
  }, 60_000);

  it('floor rule 21 is watched by name, checked at each time, and closed after a person’s end check', () => {
    const session = atHome();
    const protocol = demo.clinic.board.protocols[session?.protocolId ?? ''];
    if (!session || !protocol) throw new Error('nobody is at home');
    expect(session).toMatchObject({ status: 'discharged', order: { pieces: 2, mgEach: 100 } });
    const checks = homeChecks(session, protocol);
    expect(checks.map(({ minute }) => minute)).toEqual([0, 15, 30, 60, 90, 120]);
    expect(checks.every(({ record }) => record !== null)).toBe(true);
    expect(lastHome(session, 'watch')?.by).toBe(demo.clinic.staff.get('rhea')?.id);
    expect(lastHome(session, 'end-check')?.at.localeCompare(minutesAfter(OPENED_AT, 60))).toBe(1);
    expect(session.alerts).toEqual([]);
    expect(session.readings).toMatchObject([{ device: 'home-cuff' }]);
  });
});
