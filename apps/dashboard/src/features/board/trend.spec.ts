import { describe, expect, it } from '@jest/globals';
import { signAt, type LiveSession, type Measure, type Protocol } from '@chairside/domain';
import { PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';
import { lastHour, trendOf } from './trend.js';

const PRESSURE = signAt('bloodPressure', 'main') as Measure;
const HEART = signAt('heart', 'main') as Measure;

function played(): { day: PlayedDay; session: LiveSession; protocol: Protocol } {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  chart(day, id, 35, aSet(150, 90, 95));
  chart(day, id, 45, aSet(180, 111, 95));
  const session = day.session(id);
  const protocol = day.board.protocols[session.protocolId];
  if (!protocol) throw new Error('A session has a protocol.');
  return { day, session, protocol };
}

describe('the trend of a figure', () => {
  it('shows the last hour: what was taken at its end stands right, what is older is not drawn', () => {
    const { day, session, protocol } = played();
    const points = trendOf(session, protocol, HEART, lastHour(session, day.at(89))).points;
    expect(points.map(({ x }) => Number(x.toFixed(2)))).toEqual([0.08, 0.25]);
    expect(trendOf(session, protocol, HEART, lastHour(session, day.at(45))).points).toHaveLength(3);
    expect(trendOf(session, protocol, HEART, lastHour(session, day.at(200))).points).toEqual([]);
  });

  it('draws the cuff as a range from the lower to the upper value, and says how bad each was', () => {
    const { day, session, protocol } = played();
    const [, calm, worst] = trendOf(session, protocol, PRESSURE, lastHour(session, day.at(45))).points;
    expect(calm).toMatchObject({ y: 0.4, lowerY: 0.8, level: 'expected' });
    expect(worst?.y).toBeCloseTo(0.2);
    expect(worst?.level).toBe('critical');
  });

  it('has one scale for every patient, and the limit that the last value is nearest to', () => {
    const { day, session, protocol } = played();
    const trend = trendOf(session, protocol, HEART, lastHour(session, day.at(45)));
    expect(trend.points.at(-1)?.y).toBeCloseTo((150 - 95) / 110);
    expect(trend.limit).toBeCloseTo((150 - 120) / 110);
    expect(trendOf(session, { ...protocol, limits: {} }, HEART, lastHour(session, day.at(45))).limit).toBeNull();
  });
});
