import { vitalSigns, VITAL_SIGNS, type VitalSign } from '@chairside/domain';
import { parseCsv, UnreadableRecording, type CsvLine } from './parse-csv.js';

/** One row of a recorded file: what a monitor showed at one minute. An empty cell is absent: not measured. */
export interface RecordedRow {
  line: number;
  session: string;
  minute: number;
  measured: Partial<Record<VitalSign, number>>;
  /** Cells that hold something, but no number. */
  unreadable: { sign: VitalSign; text: string }[];
}

/** A row that belongs nowhere: no session, or no minute, can be read from it. */
export interface RefusedRow {
  line: number;
  why: string;
}

export interface Recording {
  /** The signs that the file has a column for. */
  signs: VitalSign[];
  /** Columns that are no vital sign of ours: never charted. */
  unchartedColumns: string[];
  rows: RecordedRow[];
  refusedRows: RefusedRow[];
}

const REQUIRED_SIGNS: readonly VitalSign[] = [
  'systolicBp',
  'diastolicBp',
  'meanArterialPressure',
  'heartRate',
  'spo2',
  'respiratoryRate',
];
const PLACE = ['session', 'minute'];
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** Ten years: beyond them a minute is a mistake, and no calendar is kept for it. */
const MOST_MINUTES = 10 * 366 * 24 * 60;

/**
 * Reads a recorded file: CSV with the columns `session` and `minute`, and one for each sign, named by an alias of
 * VITAL_SIGNS. A cell or a row that cannot be read is noted, and the rest is taken; without a header there is no rest,
 * and UnreadableRecording is thrown.
 */
export function readRecording(text: string): Recording {
  const { header, lines } = parseCsv(text);
  const columns = signColumns(header);
  refuseHeader(header, columns);
  const used = ['', ...PLACE, ...columns.values()];
  const rows = lines.map((line) => rowOf(line, columns));
  return {
    signs: [...columns.keys()],
    unchartedColumns: header.filter((name) => !used.includes(name)),
    rows: rows.filter((row) => 'session' in row),
    refusedRows: rows.filter((row) => 'why' in row),
  };
}

function refuseHeader(header: readonly string[], columns: Map<VitalSign, string>): void {
  const repeated = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (repeated !== undefined) throw new UnreadableRecording(`The header (line 1) has two columns ${repeated}.`);
  const place = PLACE.filter((name) => !header.includes(name));
  const signs = REQUIRED_SIGNS.filter((sign) => !columns.has(sign)).map((sign) => nameOf(sign));
  const missing = [...place, ...signs];
  if (missing.length === 0) return;
  const whole = [...PLACE, ...REQUIRED_SIGNS.map(nameOf)].join(',');
  throw new UnreadableRecording(`The header (line 1) lacks ${missing.join(', ')}: a recording begins with ${whole}.`);
}

/** What a column of the sign is called in recorded files. */
function nameOf(sign: VitalSign): string {
  return VITAL_SIGNS[sign].aliases[0];
}

function signColumns(header: readonly string[]): Map<VitalSign, string> {
  const columns = new Map<VitalSign, string>();
  for (const sign of vitalSigns) {
    const aliases: readonly string[] = VITAL_SIGNS[sign].aliases;
    const column = header.find((name) => aliases.includes(name));
    if (column !== undefined) columns.set(sign, column);
  }
  return columns;
}

function rowOf({ line, cell }: CsvLine, columns: Map<VitalSign, string>): RecordedRow | RefusedRow {
  const session = cell('session');
  if (session === '') return { line, why: 'it names no session' };
  const minute = numberIn(cell('minute'));
  if (minute === undefined || Math.abs(minute) > MOST_MINUTES) return { line, why: 'it names no minute' };
  const row: RecordedRow = { line, session, minute, measured: {}, unreadable: [] };
  for (const [sign, column] of columns) {
    const text = cell(column);
    const value = numberIn(text);
    if (value !== undefined) row.measured[sign] = value;
    else if (text !== '') row.unreadable.push({ sign, text });
  }
  return row;
}

function numberIn(text: string): number | undefined {
  const value = Number(text);
  return NUMBER.test(text) && Number.isFinite(value) ? value : undefined;
}
