import {
  MEASURE_WORDS,
  PANEL_WORDS,
  scale,
  scales,
  signAt,
  standingReadings,
  type Measure,
  type Scale,
  type VitalsReading,
} from '@chairside/domain';
import { clockTime } from '../../vitals/clock-time.js';
import { panels, panelValue, valueWords } from '../../vitals/format-set.js';
import { NOT_TAKEN_WORDS } from '../../vitals/words.en.js';
import type { SessionInView } from '../session-in-view.js';
import { CHART_WORDS as words } from './words.en.js';
import './chart-table.css';

interface Column {
  key: string;
  label: string;
  cell: (reading: VitalsReading) => string;
}

/** The same data as the chart, as a table: newest first, one column for each panel and scale in use. */
export function ChartTable({ view: { session, staff, timeZone } }: { view: SessionInView }) {
  const readings = standingReadings(session.readings).toReversed();
  const columns = columnsOf(readings);
  if (readings.length === 0) return <p className="chart-empty">{words.noReadings}</p>;
  return (
    <div className="chart-table" tabIndex={0} role="region" aria-label={words.title}>
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
              {columns.map(({ key, cell }) => (
                <td key={key}>{cell(reading)}</td>
              ))}
              <td>{staff[reading.recordedBy]?.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function columnsOf(readings: readonly VitalsReading[]): Column[] {
  const all: Column[] = [
    ...panels.map((panel) => ({
      key: panel,
      label: PANEL_WORDS[panel].short,
      cell: (reading: VitalsReading) => panelValue(panel, reading.values) ?? whyNot(reading, signAt(panel, 'main')),
    })),
    ...inEntryOrder().map((name) => ({
      key: name,
      label: MEASURE_WORDS[name].label,
      cell: (reading: VitalsReading) => {
        const value = reading.scales[name];
        return value === undefined ? whyNot(reading, name) : valueWords(name, value);
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
  return reason ? words.notTaken(NOT_TAKEN_WORDS[reason].toLowerCase()) : '';
}
