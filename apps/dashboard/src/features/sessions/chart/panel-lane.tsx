import { baselineOf, MEASURE_WORDS, PANEL_WORDS, signAt, signsOf, vitalSign, type Iso } from '@chairside/domain';
import { useMemo } from 'react';
import { lacksBaseline } from '../../board/lacks-baseline.js';
import { valueAge } from '../../vitals/age-words.js';
import { panelValue } from '../../vitals/format-set.js';
import type { SessionInView } from '../session-in-view.js';
import type { ChartSpan } from './chart-span.js';
import { Lane } from './lane.js';
import { limitLines } from './limit-lines.js';
import { PanelChart, sizeOf } from './panel-chart.js';
import type { PanelSeries } from './panel-series.js';
import { roomForWords } from './room-for-words.js';
import { CHART_WORDS as words } from './words.en.js';

interface PanelLaneProps {
  view: SessionInView;
  series: PanelSeries;
  order: number;
  span: ChartSpan;
  width: number;
  now: Iso;
  isOld: boolean;
}

/** A panel of the table as a lane of the chart. */
export function PanelLane({ view, series: charted, order, span, width, now, isOld }: PanelLaneProps) {
  const { session, protocol } = view;
  const series = useMemo(() => withRoom(charted, view), [charted, view]);
  const limits = useMemo(() => limitLines(session, protocol, series), [session, protocol, series]);
  const baseline = useMemo(() => baselineLine(view, series), [view, series]);
  const isUnjudged = series.points.length > 0 && lacksBaseline(session, protocol, signsOf(series.panel));
  const { label, short } = PANEL_WORDS[series.panel];
  return (
    <Lane label={short} unit={vitalSign(series.main).unit} latest={latestOf(view, series, now, isOld)} order={order}>
      <PanelChart
        series={series}
        order={order}
        limits={limits}
        baseline={baseline}
        span={span}
        width={width}
        syncId={session.id}
        timeZone={view.timeZone}
      />
      {isUnjudged && <p className="chart-unjudged">{words.unjudged}</p>}
      <span className="visually-hidden">{label}</span>
    </Lane>
  );
}

function withRoom(series: PanelSeries, { session, protocol }: SessionInView): PanelSeries {
  const { axis } = sizeOf(series);
  return { ...series, domain: roomForWords(series.domain, limitLines(session, protocol, series), axis) };
}

/** The patient's own value before the drug; drawn where a cuff gives two, because discharge is judged against it. */
function baselineLine({ session }: SessionInView, { main, isRange, panel }: PanelSeries) {
  const upper = baselineOf(session, main);
  if (!upper || !isRange) return undefined;
  const reading = session.readings.find(({ id }) => id === upper.readingId);
  const figure = reading && panelValue(panel, reading.values);
  return { value: upper.value, word: words.baseline(figure ?? String(upper.value)) };
}

function latestOf(view: SessionInView, { latest: last, panel }: PanelSeries, now: Iso, isOld: boolean) {
  const reading = last && view.session.readings.find(({ id }) => id === last.readingId);
  if (!last || !reading) return { figure: '–', aside: words.notMeasured };
  const support = signAt(panel, 'support');
  const { [support ?? '']: helped, ...rest } = reading.values as Record<string, number>;
  const figure = panelValue(panel, rest) ?? '–';
  const parts = [
    ...(support && helped !== undefined
      ? [`${helped === 0 ? words.air : `${MEASURE_WORDS[support].short} ${helped} L`}`]
      : []),
    valueAge(reading.takenAt, now, view.timeZone, isOld),
    ...(last.isUnconfirmed ? [words.unconfirmed] : []),
    ...(last.level === 'caution' || last.level === 'critical' ? [words[last.level]] : []),
  ];
  return { figure, aside: parts.join(' · ') };
}
