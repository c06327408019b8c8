import {
  dueState,
  firstStep,
  scale,
  scales,
  sessionStatus,
  type Iso,
  type LiveSession,
  type Scale,
} from '@chairside/domain';
import { useMemo } from 'react';
import { useClinicText } from '../../../live/use-clinic-time.js';
import { Button } from '../../../ui/button.js';
import { useValuesAreOld } from '../../board/use-values-are-old.js';
import type { SessionInView } from '../session-in-view.js';
import { chartSentence } from './chart-sentence.js';
import { chartSpan } from './chart-span.js';
import { ChartTable } from './chart-table.js';
import { ClockGrid } from './clock-grid.js';
import { ClockLane, EventLane } from './event-lane.js';
import { AXIS_WIDTH } from './panel-chart.js';
import { PanelLane } from './panel-lane.js';
import { panelSeries } from './panel-series.js';
import { PhaseLane } from './phase-lane.js';
import { PumpLane } from './pump-lane.js';
import { ScaleLane } from './scale-lane.js';
import { useWidth } from './use-width.js';
import { CHART_WORDS as words } from './words.en.js';
import './chart.css';
import './chart-marks.css';

interface SessionChartProps {
  view: SessionInView;
  isTable: boolean;
  onToggle: () => void;
}

/** The visit on one clock axis; the same data as a table at the press of a key. */
export function SessionChart({ view, isTable, onToggle }: SessionChartProps) {
  // such values are never read as if the clinic had measured them
  const isHomeReported = view.session.readings.some(({ device }) => device === 'home-cuff');
  return (
    <section className="card chart">
      <header className="chart-head">
        <h2>{words.title}</h2>
        {isHomeReported && <p className="chart-source">{words.homeReported}</p>}
        <Button size="small" onClick={onToggle} aria-pressed={isTable} aria-keyshortcuts={words.toggleKey}>
          {isTable ? words.showChart : words.showTable} <kbd className="actions-key">{words.toggleKey}</kbd>
        </Button>
      </header>
      <ChartBody view={view} isTable={isTable} />
    </section>
  );
}

/** Before the check-in there is no time to draw: the visit has not begun. */
function ChartBody({ view, isTable }: Pick<SessionChartProps, 'view' | 'isTable'>) {
  const { session } = view;
  const isBegun = firstStep(session, 'check-in') !== undefined || session.readings.length > 0;
  if (!isBegun) return <p className="chart-nothing">{words.nothingYet}</p>;
  return isTable ? <ChartTable view={view} /> : <Lanes view={view} />;
}

const FIRST_WIDTH = 720;
const LEAST_PLOT = 120;

function Lanes({ view }: { view: SessionInView }) {
  const { session, protocol } = view;
  // the chart moves by the minute: ages and lines need no more, and eight panels are not redrawn each second
  const now: Iso = `${useClinicText((at) => at.slice(0, 16))}:59.999Z`;
  const isScreenOld = useValuesAreOld();
  const isOver = sessionStatus(session.status).ended === true;
  // values of a visit that is over grow no older: they have the time at which they were taken
  const isOld = isScreenOld || isOver;
  const [element, laneWidth] = useWidth(FIRST_WIDTH);
  const width = Math.max(laneWidth, AXIS_WIDTH + LEAST_PLOT);
  const plotWidth = width - AXIS_WIDTH;
  const span = useMemo(() => chartSpan(session, now, plotWidth), [session, now, plotWidth]);
  const series = useMemo(() => panelSeries(session, protocol), [session, protocol]);
  const due = dueState(session, now, protocol);
  const dueAt = due ? Date.parse(due.dueAt) : undefined;
  const common = { view, span, width, plotWidth };
  return (
    <div className="chart-lanes" role="img" aria-label={chartSentence(view, span, series, isOld ? null : now)}>
      <div className="chart-ruler" ref={element} />
      <ClockGrid span={span} plotWidth={plotWidth} dueAt={dueAt} timeZone={view.timeZone} isNowShown={!isOver} />
      <PhaseLane {...common} />
      {series.map((one, order) => (
        <PanelLane
          key={one.panel}
          view={view}
          series={one}
          order={order}
          span={span}
          width={width}
          now={now}
          isOld={isOld}
        />
      ))}
      {feltIn(session).map((name) => (
        <ScaleLane key={name} {...common} name={name} now={now} isOld={isOld} />
      ))}
      <PumpLane {...common} now={now} />
      <EventLane {...common} />
      <ClockLane span={span} width={width} plotWidth={plotWidth} timeZone={view.timeZone} isNowShown={!isOver} />
    </div>
  );
}

/** The scales that were charted, in the order in which they are asked. */
function feltIn({ readings }: LiveSession): Scale[] {
  return scales
    .filter((name) => readings.some((reading) => reading.scales[name] !== undefined))
    .sort((a, b) => (scale(a).entryOrder ?? Infinity) - (scale(b).entryOrder ?? Infinity));
}
