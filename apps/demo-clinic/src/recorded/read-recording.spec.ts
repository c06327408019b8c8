import { describe, expect, it } from '@jest/globals';
import { UnreadableRecording } from './parse-csv.js';
import { readRecording } from './read-recording.js';

const HEADER = 'session,minute,sbp,dbp,map,hr,spo2,rr,pulse,flags';

describe('reading a recorded file', () => {
  it('maps the columns through the aliases of the signs and leaves pulse and flags out', () => {
    const recording = readRecording(`${HEADER}\ns1,14,120,72,89,55.6,96,12.4,55,\n`);
    expect(recording.signs).toEqual([
      'systolicBp',
      'diastolicBp',
      'meanArterialPressure',
      'heartRate',
      'spo2',
      'respiratoryRate',
    ]);
    expect(recording.unchartedColumns).toEqual(['pulse', 'flags']);
    expect(recording.rows).toEqual([
      {
        line: 2,
        session: 's1',
        minute: 14,
        measured: {
          systolicBp: 120,
          diastolicBp: 72,
          meanArterialPressure: 89,
          heartRate: 55.6,
          spo2: 96,
          respiratoryRate: 12.4,
        },
        unreadable: [],
      },
    ]);
  });

  it('takes a byte order mark, CRLF, quoted fields, spaces and blank lines', () => {
    const text = `\uFEFF${HEADER}\r\n"s, ""1""", 3 ,"120","72",,,,,,\r\n\r\ns2,4,,,,,,,,"a\r\nb"\r\n`;
    const { rows } = readRecording(text);
    expect(rows.map(({ session, minute }) => [session, minute])).toEqual([
      ['s, "1"', 3],
      ['s2', 4],
    ]);
    expect(rows[0]?.measured).toEqual({ systolicBp: 120, diastolicBp: 72 });
    expect(rows[1]?.measured).toEqual({});
  });

  it('takes the columns in any order, in capitals, and more of them than it needs', () => {
    const text = 'Minute,SESSION,temp,dbp,sbp,map,hr,spo2,rr\n1,s1,36.65,70,120,,,,\n';
    expect(readRecording(text).rows[0]?.measured).toEqual({ temperature: 36.65, diastolicBp: 70, systolicBp: 120 });
  });

  it.each([
    ['lines that end in CRLF, LF and CR', `${HEADER}\r\ns1,1,120,72,,,,,,\ns1,2,121,73,,,,,,\r\ns1,3,122,74,,,,,,\r`],
    ['a comma too many on each line', `${HEADER},\ns1,1,120,72,,,,,,,\ns1,2,121,73,,,,,,,\ns1,3,122,74,,,,,,,\n`],
    ['a comma too many on one line', `${HEADER}\ns1,1,120,72,,,,,,\ns1,2,121,73,,,,,,,\ns1,3,122,74,,,,,,\n`],
    ['lines without their last commas', `${HEADER}\ns1,1,120,72\ns1,2,121,73,\ns1,3,122,74,,,\n`],
    [
      'lines of nothing but commas',
      `${HEADER}\n,,,,,,,,,\ns1,1,120,72,,,,,,\ns1,2,121,73,,,,,,\n,,,,\ns1,3,122,74,,,,,,\n`,
    ],
    ['spaces around values', `${HEADER}\n s1 , 1 , 120 ,\t72,,,,,,\ns1,2,121,73,,,,,,\ns1,3, 122\u00a0,74,,,,,,\n`],
    ['quoted fields', `${HEADER}\n"s1","1","120","72","","","","",,\ns1,2,121,73,,,,,,\ns1,3,122,74,,,,,,5" cuff\n`],
  ])('takes %s', (_what, text) => {
    const { rows, refusedRows } = readRecording(text);
    expect(rows.map(({ session, minute }) => [session, minute])).toEqual([1, 2, 3].map((minute) => ['s1', minute]));
    expect(rows.map(({ measured }) => measured)).toEqual(
      [0, 1, 2].map((more) => ({ systolicBp: 120 + more, diastolicBp: 72 + more })),
    );
    expect([...refusedRows, ...rows.flatMap(({ unreadable }) => unreadable)]).toEqual([]);
  });

  it('takes the rest of a row in which a cell is no number, and names the cell with its line', () => {
    const { rows } = readRecording(`${HEADER}\ns1,1,120,72,NA,60,"97,5",12,,\r\ns1,2,12O,72,-,60,97,1e999,,\n`);
    expect(rows[0]?.measured).toEqual({ systolicBp: 120, diastolicBp: 72, heartRate: 60, respiratoryRate: 12 });
    expect(rows.map(({ line, unreadable }) => [line, unreadable.map(({ text }) => text)])).toEqual([
      [2, ['NA', '97,5']],
      [3, ['12O', '-', '1e999']],
    ]);
  });

  it('refuses a row without a session or a minute that can be read, and takes the others', () => {
    const text = `${HEADER}\n,1,120,72,,,,,,\ns1,,120,72,,,,,,\ns1,soon,120,72,,,,,,\ns1,1e15,1,1,,,,,,\ns1,4,120,72,,,,,,\n`;
    const { rows, refusedRows } = readRecording(text);
    expect(rows.map(({ line }) => line)).toEqual([6]);
    expect(refusedRows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(refusedRows[0]?.why).toBe('it names no session');
    expect(refusedRows[1]?.why).toBe('it names no minute');
  });

  it.each([
    ['session,minute,sbp,dbp,map,hr,rr\ns1,1,,,,,\n', 'The header (line 1) lacks spo2:'],
    [
      'session;minute;sbp;dbp;map;hr;spo2;rr\n',
      'The header (line 1) lacks session, minute, sbp, dbp, map, hr, spo2, rr:',
    ],
    ['s1,14,120,72,89,55.6,96,12.4,55,\n', 'a recording begins with session,minute,sbp,dbp,map,hr,spo2,rr.'],
    ['session,minute,sbp,dbp,map,hr,hr,spo2,rr\n', 'The header (line 1) has two columns hr.'],
    ['', 'The file is empty.'],
    ['\uFEFF\r\n,,,\r\n', 'The file is empty.'],
    [`${HEADER}\ns1,1,"120,72,,,,,,\n`, 'The file is no CSV: Quote Not Closed'],
  ])('says in one sentence why a file is no recording: %j', (text, sentence) => {
    const read = () => readRecording(text);
    expect(read).toThrow(UnreadableRecording);
    expect(read).toThrow(sentence);
  });
});
