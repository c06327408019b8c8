import { parse } from 'csv-parse/sync';

/** One record of a CSV file, and the line on which it ends. */
export interface CsvLine {
  line: number;
  /** Its cells by the names of the header, trimmed; what the record lacks is empty. */
  cell: (column: string) => string;
}

export interface CsvFile {
  header: string[];
  lines: CsvLine[];
}

/** A file that cannot be read as a recording at all. */
export class UnreadableRecording extends Error {}

/** As real files come: with a byte order mark, line ends of every kind and mixed, commas too many, and empty records. */
const LENIENT = {
  bom: true,
  trim: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  relax_column_count: true,
  relax_quotes: true,
};

/** Parses CSV whose first record names its columns. Throws UnreadableRecording when even that cannot be done. */
export function parseCsv(text: string): CsvFile {
  const [first, ...rest] = records(text);
  if (!first) throw new UnreadableRecording('The file is empty.');
  const header = first.record.map((name) => name.trim().toLowerCase());
  const lines = rest.map(({ record, info }) => ({
    line: info.lines,
    cell: (column: string) => (record[header.indexOf(column)] ?? '').trim(),
  }));
  return { header, lines };
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

function records(text: string): ParsedRecord[] {
  try {
    const parsed: unknown = parse(text, { ...LENIENT, info: true });
    return parsed as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UnreadableRecording(`The file is no CSV: ${error.message}.`, { cause: error });
  }
}
