import { PANEL_WORDS, type Iso } from '@chairside/domain';
import { agoWords } from '../../vitals/ago-words.js';
import { clockTime } from '../../vitals/clock-time.js';
import { panelValue } from '../../vitals/format-set.js';
import type { SessionInView } from '../session-in-view.js';
import type { ChartSpan } from './chart-span.js';
import type { PanelSeries } from './panel-series.js';
import { CHART_WORDS as words } from './words.en.js';

/**
 * The chart in one sentence, for who does not see it. The table says the rest.
 * @param now nothing where values have a time instead of an age
 */
export function chartSentence(
  view: SessionInView,
  span: ChartSpan,
  series: readonly PanelSeries[],
  now: Iso | null,
): string {
  const latest = series.flatMap(({ panel, latest: last }) => {
    const reading = view.session.readings.find(({ id }) => id === last?.readingId);
    const figure = reading && panelValue(panel, reading.values);
    if (!figure || !reading || !last) return [];
    const doubt = last.isUnconfirmed ? `, ${words.unconfirmed}` : '';
    const when = now === null ? clockTime(reading.takenAt, view.timeZone) : agoWords(reading.takenAt, now);
    return [`${PANEL_WORDS[panel].short} ${figure}, ${when}${doubt}`];
  });
  const clock = (at: number): string => clockTime(new Date(at).toISOString(), view.timeZone);
  return words.sentence(clock(span.from), clock(span.now), latest.join('; ') || words.nothing);
}
