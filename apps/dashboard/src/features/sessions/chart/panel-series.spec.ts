import { describe, expect, it } from '@jest/globals';
import { MOOD_IV, type Panel } from '@chairside/domain';
import { PlayedDay, SAM } from '../../vitals/a-board.fixture.js';
import { aSet, chart, infusing, risingPressure } from '../../vitals/a-session.fixture.js';
import { chartSpan } from './chart-span.js';
import { limitLines } from './limit-lines.js';
import { lineWords } from './line-words.js';
import { niceTicks } from './nice-ticks.js';
import { panelSeries, type PanelSeries } from './panel-series.js';

function rising() {
  const day = new PlayedDay();
  return { day, session: risingPressure(day) };
}

function seriesOf(session: Parameters<typeof panelSeries>[0], panel: Panel): PanelSeries {
  const found = panelSeries(session, MOOD_IV).find((series) => series.panel === panel);
  if (!found) throw new Error(`No panel ${panel} is drawn.`);
  return found;
}

describe('panelSeries', () => {
  it('draws the panels that the protocol watches, in the order of the table', () => {
    const { session } = rising();
    const panels = panelSeries(session, MOOD_IV).map(({ panel }) => panel);
    expect(panels).toEqual(['bloodPressure', 'heart', 'oxygen', 'breathing']);
  });

  it('draws a re-check in its own lanes only', () => {
    const { day, session } = rising();
    const at = Date.parse(day.at(55));
    expect(seriesOf(session, 'heart').points.some(({ t }) => t === at)).toBe(true);
    expect(seriesOf(session, 'oxygen').points.some(({ t }) => t === at)).toBe(false);
  });

  it('draws the corrected values, not those they took the place of', () => {
    const { day, session } = rising();
    const at = Date.parse(day.at(40));
    const drawn = seriesOf(session, 'bloodPressure').points.filter(({ t }) => t === at);
    expect(drawn).toMatchObject([{ main: 163, lower: 94 }]);
  });

  it('marks a value that no second one confirms', () => {
    const { session } = rising();
    const marked = seriesOf(session, 'bloodPressure').points.filter(({ isUnconfirmed }) => isUnconfirmed);
    expect(marked).toMatchObject([{ main: 186, level: 'critical' }]);
  });

  it('leaves a gap where a value was not taken, and over a long silence', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, id, 40, { notTaken: { heartRate: 'equipment' } });
    chart(day, id, 100, aSet());
    const { points } = seriesOf(day.session(id), 'heart');
    expect(points.map(({ main }) => main)).toEqual([84, null, null, 84]);
  });

  it('FR8 draws the worse of two sets of one minute, and says that there were two; the last stays the last', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, id, 40, aSet(138, 86, 84, 92));
    chart(day, id, 40, aSet(140, 88, 84, 97), SAM);
    const { points, latest } = seriesOf(day.session(id), 'oxygen');
    expect(points.at(-1)).toMatchObject({ main: 92, count: 2 });
    expect(latest).toMatchObject({ main: 97, count: 1 });
  });

  it('says which of the two pressures reached a limit', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, id, 40, aSet(143, 51));
    const { points } = seriesOf(day.session(id), 'bloodPressure');
    expect(points.at(-1)).toMatchObject({ level: 'caution', isMainOut: false, isLowerOut: true });
  });

  it('stretches the axis rather than hiding a value', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
    chart(day, id, 40, { ...aSet(244, 130), confirmed: ['systolicBp', 'diastolicBp'] });
    expect(seriesOf(day.session(id), 'bloodPressure').domain).toEqual([60, 244]);
  });
});

describe('limitLines', () => {
  it('draws the limit that this patient reaches first, counted from the own baseline where that is lower', () => {
    const { session } = rising();
    expect(limitLines(session, MOOD_IV, seriesOf(session, 'oxygen'))).toEqual([
      { level: 'caution', direction: 'at-or-below', at: 95, to: 89, note: 'baseline 98 − 3' },
      { level: 'critical', direction: 'at-or-below', at: 89, to: 84 },
    ]);
    expect(limitLines(session, MOOD_IV, seriesOf(session, 'bloodPressure'))).toMatchObject([
      { level: 'caution', direction: 'at-or-above', at: 160 },
      { level: 'critical', direction: 'at-or-above', at: 180 },
    ]);
  });
});

describe('lineWords', () => {
  const wordsOf = (panel: Panel, baseline?: { value: number; word: string }) => {
    const { session } = rising();
    const series = seriesOf(session, panel);
    const plot = { series, width: 600, height: 82, margin: { top: 6, bottom: 7 } };
    return lineWords(limitLines(session, MOOD_IV, series), baseline, plot);
  };

  it('labels every line and says what a relative one is counted from', () => {
    expect(wordsOf('oxygen').limits.map(({ value }) => value)).toEqual([
      'at or below 95 (baseline 98 − 3)',
      'at or below 89',
    ]);
    expect(wordsOf('heart').limits.map(({ value }) => value)).toEqual([
      'at or above 120',
      'at or above 140',
      'at or below 49',
    ]);
  });

  it('words stand in their own band, and on the side of the expected values where that is not as high as a word', () => {
    expect(wordsOf('breathing').limits.map(({ dy }) => dy > 0)).toEqual([true, false, false, true]);
    expect(wordsOf('heart').limits.map(({ dy }) => dy > 0)).toEqual([true, false, false]);
  });

  it('a word that would print over another is moved', () => {
    const [alone, beside] = [wordsOf('oxygen'), wordsOf('oxygen', { value: 95, word: 'baseline' })];
    expect(beside.baseline?.dy).not.toBe(alone.limits[0]?.dy);
    expect(Math.abs((beside.limits[0]?.dy ?? 0) - (beside.baseline?.dy ?? 0))).toBeGreaterThanOrEqual(13);
  });
});

describe('chartSpan', () => {
  it('draws nothing beyond the end of a visit', () => {
    const { day, session } = rising();
    day.play('session:leave', { sessionId: session.id, reason: 'against advice' }, 58);
    expect(chartSpan(day.session(session.id), day.at(95), 800).now).toBe(Date.parse(day.at(58)));
  });

  it('covers whole quarters from the first charted moment to the planned end', () => {
    const { day, session } = rising();
    const span = chartSpan(session, day.at(56), 800);
    expect([span.from, span.to]).toEqual([Date.parse(day.at(0)), Date.parse(day.at(90))]);
    expect(span.ticks.every((tick) => (tick - span.from) % (15 * 60_000) === 0)).toBe(true);
  });
});

describe('niceTicks', () => {
  it('gives round figures and none at the very ends', () => {
    expect(niceTicks([84, 100], 4)).toEqual([88, 92, 96]);
    expect(niceTicks([40, 150], 4)).toEqual([60, 90, 120]);
  });
});
