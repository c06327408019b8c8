import { parse } from 'csv-parse/sync';
import { vitalSigns, VITAL_SIGNS, type VitalSign } from '@chairside/domain';

/** One row of a recorded file: what a monitor showed at one minute. An empty cell is absent: not measured. */
export interface RecordedRow {
  line: number;
  session: string;
  minute: number;
  measured: Partial<Record<VitalSign, number>>;
}

export interface Recording {
  /** The signs that the file has a column for. */
  signs: VitalSign[];
  /** Columns that are no vital sign of ours: never charted. */
  unchartedColumns: string[];
  rows: RecordedRow[];
}

/** A file that cannot be read as a recording; the message names the line. */
export class UnreadableRecording extends Error {}

interface ParsedLine {
  record: Record<string, string>;
  info: { lines: number };
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

/**
 * Reads a recorded file: CSV with the columns `session` and `minute`, and one for each sign, named by an alias of
 * VITAL_SIGNS. Throws UnreadableRecording for a missing column or a number that cannot be read.
 */
export function readRecording(text: string): Recording {
  const header: string[] = [];
  const lines = parseCsv(text, header);
  const columns = signColumns(header);
  refuseMissing(header, columns);
  const used = [...PLACE, ...columns.values()];
  return {
    signs: [...columns.keys()],
    unchartedColumns: header.filter((name) => !used.includes(name)),
    rows: lines.map((line) => rowOf(line, columns)),
  };
}

function refuseMissing(header: readonly string[], columns: Map<VitalSign, string>): void {
  const place = PLACE.filter((name) => !header.includes(name));
  const signs = REQUIRED_SIGNS.filter((sign) => !columns.has(sign)).map((sign) =>
    VITAL_SIGNS[sign].aliases.join(' or '),
  );
  const [missing] = [...place, ...signs];
  if (missing !== undefined) throw new UnreadableRecording(`line 1: the column ${missing} is missing`);
}

function parseCsv(text: string, header: string[]): ParsedLine[] {
  const columns = (names: string[]): string[] => {
    header.push(...names.map((name) => name.trim().toLowerCase()));
    const repeated = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
    if (repeated !== undefined) throw new UnreadableRecording(`line 1: there are two columns ${repeated}`);
    return header;
  };
  try {
    const options = { bom: true, trim: true, skip_empty_lines: true, info: true, columns };
    const lines = parse<ParsedLine>(text, options);
    if (header.length === 0) throw new UnreadableRecording('line 1: the file is empty');
    return lines;
  } catch (error) {
    if (error instanceof UnreadableRecording || !(error instanceof Error)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? `line ${error.lines}: ` : '';
    throw new UnreadableRecording(`${line}${error.message}`);
  }
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

function rowOf({ record, info }: ParsedLine, columns: Map<VitalSign, string>): RecordedRow {
  const session = record['session'] ?? '';
  if (session === '') throw new UnreadableRecording(`line ${info.lines}: session is empty`);
  const minute = numberIn(record, 'minute', info.lines);
  if (minute === undefined) throw new UnreadableRecording(`line ${info.lines}: minute is empty`);
  const measured: RecordedRow['measured'] = {};
  for (const [sign, column] of columns) {
    const value = numberIn(record, column, info.lines);
    if (value !== undefined) measured[sign] = value;
  }
  return { line: info.lines, session, minute, measured };
}

function numberIn(record: Record<string, string>, column: string, line: number): number | undefined {
  const text = record[column] ?? '';
  if (text === '') return undefined;
  const value = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(value)) {
    throw new UnreadableRecording(`line ${line}: ${column} is not a number: ${JSON.stringify(text)}`);
  }
  return value;
}
