import {
  MEASURE_WORDS,
  PANEL_WORDS,
  scale,
  scales,
  signAt,
  standingReadings,
  type Assessment,
  type Measure,
  type Scale,
  type VitalsReading,
} from '@chairside/domain';
import { clockTime } from '../../vitals/clock-time.js';
import { panels, panelValue, valueWords } from '../../vitals/format-set.js';
import { NOT_TAKEN_SAID } from '../../vitals/words.en.js';
import type { SessionInView } from '../session-in-view.js';
import { isOut, judged, standOf } from './panel-series.js';
import { CHART_WORDS as words } from './words.en.js';
import '../../../ui/scroll-edge.css';
import './chart-table.css';

interface Column {
  key: string;
  label: string;
  cell: (reading: VitalsReading) => string;
  level: (reading: VitalsReading) => Assessment;
}

/** The same data as the chart, as a table: newest first, one column for each panel and scale in use. */
export function ChartTable({ view }: { view: SessionInView }) {
  const { session, staff, timeZone } = view;
  const readings = standingReadings(session.readings).toReversed();
  const columns = columnsOf(readings, view);
  if (readings.length === 0) return <p className="chart-empty">{words.noReadings}</p>;
  return (
    <div className="chart-table scroll-edge" tabIndex={0} role="region" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.taken}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{words.by}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <tr key={reading.id}>
              <th scope="row">{clockTime(reading.takenAt, timeZone)}</th>
              {columns.map((column) => (
                <Cell key={column.key} column={column} reading={reading} readings={session.readings} />
              ))}
              <td>{staff[reading.recordedBy]?.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  column: Column;
  reading: VitalsReading;
  readings: readonly VitalsReading[];
}

/** A value at a limit looks as on its tile and has the word; one that was amended says so. */
function Cell({ column: { cell, level }, reading, readings }: CellProps) {
  const text = cell(reading);
  const stand = level(reading);
  const before = readings.find(({ id }) => id === reading.corrects);
  return (
    <td>
      {isOut(stand) ? <b className={`chart-table-${stand}`}>{text}</b> : text}
      {isOut(stand) && <small>{words[stand]}</small>}
      {before && cell(before) !== text && <small>{words.amended}</small>}
    </td>
  );
}

function columnsOf(readings: readonly VitalsReading[], { session, protocol }: SessionInView): Column[] {
  const all: Column[] = [
    ...panels.map((panel) => ({
      key: panel,
      label: PANEL_WORDS[panel].short,
      cell: (reading: VitalsReading) => panelValue(panel, reading.values) ?? whyNot(reading, signAt(panel, 'main')),
      level: (reading: VitalsReading) => standOf(session, protocol, panel, reading).level,
    })),
    ...inEntryOrder().map((name) => ({
      key: name,
      label: MEASURE_WORDS[name].label,
      cell: (reading: VitalsReading) => {
        const value = reading.scales[name];
        return value === undefined ? whyNot(reading, name) : valueWords(name, value);
      },
      level: (reading: VitalsReading) => {
        const value = reading.scales[name];
        return value === undefined ? ('unknown' as const) : judged(session, protocol, name, value).assessment;
      },
    })),
  ];
  return all.filter(({ cell }) => readings.some((reading) => cell(reading) !== ''));
}

function inEntryOrder(): Scale[] {
  return [...scales].sort((a, b) => (scale(a).entryOrder ?? Infinity) - (scale(b).entryOrder ?? Infinity));
}

function whyNot({ notTaken }: VitalsReading, measure: Measure | undefined): string {
  const reason = measure && notTaken[measure];
  return reason ? NOT_TAKEN_SAID[reason] : '';
}
