import { describe, expect, it } from '@jest/globals';
import { readRecording, UnreadableRecording } from './read-recording.js';

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
    ['session,minute,sbp,dbp,map,hr,rr\ns1,1,,,,,\n', 'line 1: the column spo2 is missing'],
    ['session,sbp,dbp,map,hr,spo2,rr\ns1,,,,,,\n', 'line 1: the column minute is missing'],
    ['session,minute,sbp,dbp,map,hr,hr,spo2,rr\n', 'line 1: there are two columns hr'],
    ['', 'line 1: the file is empty'],
    [`${HEADER}\ns1,1,120,72,,,,,,\ns1,2,12O,72,,,,,,\n`, 'line 3: sbp is not a number: "12O"'],
    [`${HEADER}\ns1,1,"12,5",72,,,,,,\n`, 'line 2: sbp is not a number: "12,5"'],
    [`${HEADER}\ns1,,120,72,,,,,,\n`, 'line 2: minute is empty'],
    [`${HEADER}\n,1,120,72,,,,,,\n`, 'line 2: session is empty'],
  ])('names the line of a fault: %j', (text, message) => {
    expect(() => readRecording(text)).toThrow(new UnreadableRecording(message));
  });

  it('names the line of a row with too few fields', () => {
    expect(() => readRecording(`${HEADER}\ns1,1,120\n`)).toThrow(/line 2/);
  });
});
