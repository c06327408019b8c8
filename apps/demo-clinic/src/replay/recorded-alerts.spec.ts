import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isOpen, minutesAfter, OBSERVATION, type Alert, type Id, type Iso, type Values } from '@chairside/domain';
import { chartRow } from '../recorded/chart-row.js';
import { readRecording, type RecordedRow } from '../recorded/read-recording.js';
import type { PastClinic } from '../past/past-clinic.js';
import { NURSES } from '../living/world.js';
import { aClinicOfToday } from '../testing/a-clinic-of-today.js';

/**
 * The limits once more, written down from clinical.md 2.1 and not read from the protocol: what must be alerted is judged
 * here by itself, one value at a time. A caution of pressure or heart counts from the second reading on (floor rule 6).
 */
const CRITICAL: [keyof Values, low: number, high: number][] = [
  ['systolicBp', 89, 180],
  ['diastolicBp', 44, 110],
  ['heartRate', 39, 140],
  ['spo2', 89, Infinity],
  ['respiratoryRate', 8, 30],
  ['temperature', 35, 39.1],
];
const CAUTION_AT_ONCE: typeof CRITICAL = [
  ['spo2', 93, Infinity],
  ['respiratoryRate', 9, 25],
  ['temperature', 36, 38],
];
const CAUTION_TWICE: typeof CRITICAL = [
  ['systolicBp', 99, 160],
  ['diastolicBp', 54, 100],
  ['heartRate', 49, 120],
];
const PANEL: Partial<Record<keyof Values, string>> = {
  systolicBp: 'bloodPressure',
  diastolicBp: 'bloodPressure',
  heartRate: 'heart',
};

interface Match {
  about: string;
  level: 'high' | 'medium';
}

/** What a set shows that must be alerted, given the last one in which each sign was charted. */
function matchesOf(values: Values, before: Values): Match[] {
  const match = (level: Match['level'], table: typeof CRITICAL, isSaid: (sign: keyof Values, side: Side) => boolean) =>
    table.flatMap(([sign, low, high]): Match[] => {
      const side = sideOf(values[sign], low, high);
      return side !== null && isSaid(sign, side) ? [{ about: PANEL[sign] ?? sign, level }] : [];
    });
  return [
    ...match('high', CRITICAL, () => true),
    ...match('medium', CAUTION_AT_ONCE, () => true),
    ...match('medium', CAUTION_TWICE, (sign, side) => {
      const row = CAUTION_TWICE.find(([other]) => other === sign);
      return row !== undefined && sideOf(before[sign], row[1], row[2]) === side;
    }),
  ];
}

type Side = 'low' | 'high';

function sideOf(value: number | undefined, low: number, high: number): Side | null {
  if (value === undefined) return null;
  return value <= low ? 'low' : value >= high ? 'high' : null;
}

interface Played {
  /** Matches without an open alert of their level, each with its time and values. */
  missed: string[];
  /** Alerts about a value, raised at a set of which nothing lies beyond a limit. */
  unfounded: string[];
  matches: number;
  alerts: Alert[];
}

const NURSE = NURSES[0] ?? '';
const OPENED: Iso = '2025-11-20T06:00:00.000Z';

/** Charts a recorded course as it went, each set at its own time, and looks at the alerts after each. */
function play(rows: readonly RecordedRow[], signs: Parameters<typeof chartRow>[1]): Played {
  const clinic = aClinicOfToday(OPENED);
  const visit = observed(clinic);
  const played: Played = { missed: [], unfounded: [], matches: 0, alerts: [] };
  let before: Values = {};
  for (const row of rows) {
    const at = minutesAfter(OPENED, row.minute + 1);
    if (at > clinic.now) clinic.goTo(at);
    const { values, notTaken, confirmed } = chartRow(row.measured, signs);
    const known = new Set(visit.alerts().map(({ id }) => id));
    clinic.submit(
      { name: 'vitals:record', payload: { ...visit.ids, takenAt: at, values, notTaken, confirmed } },
      NURSE,
    );
    judge(
      played,
      { said: `${at} ${JSON.stringify(values)}`, matches: matchesOf(values, before) },
      visit.alerts(),
      known,
    );
    before = { ...before, ...values };
  }
  return { ...played, alerts: visit.alerts() };
}

function judge(played: Played, set: { said: string; matches: Match[] }, alerts: Alert[], known: ReadonlySet<Id>): void {
  played.matches += set.matches.length;
  const open = alerts.filter(isOpen);
  for (const { about, level } of set.matches) {
    const isThere = open.some((alert) => aboutOf(alert) === about && (alert.level === 'high' || alert.level === level));
    if (!isThere) played.missed.push(`${set.said}: ${about} ${level}`);
  }
  const raised = alerts.filter((alert) => aboutOf(alert) !== null && !known.has(alert.id));
  const baseless = raised.filter(
    (alert) => isByItsOwnLimit(alert) && set.matches.every(({ about }) => about !== aboutOf(alert)),
  );
  for (const alert of baseless) played.unfounded.push(`${set.said}: ${JSON.stringify(alert.condition)}`);
}

function aboutOf({ condition }: Alert): string | null {
  return 'about' in condition ? condition.about : null;
}

/** A trend is judged by its course, and has its own table of cases. */
function isByItsOwnLimit({ condition: { rule } }: Alert): boolean {
  return rule === 'critical-value' || rule === 'caution-value';
}

function observed(clinic: PastClinic) {
  const made = (draft: Parameters<PastClinic['submit']>[0]) => clinic.submit(draft, NURSE).id;
  const name = { family: 'Recorded', given: 'course' };
  const patientId = made({ name: 'patient:register', payload: { name, birthDate: '1970-01-01', number: '1' } });
  const chairId = made({ name: 'chair:add', payload: { name: '1' } });
  const booking = { patientId, protocolId: OBSERVATION.id, scheduledAt: OPENED };
  const sessionId = made({ name: 'session:book', payload: booking });
  const nurseId = clinic.staff.get(NURSE)?.id ?? '';
  made({ name: 'session:check-in', payload: { sessionId, at: OPENED, identifiers: ['name', 'number'] } });
  made({ name: 'session:seat', payload: { sessionId, at: OPENED, chairId, nurseId } });
  made({ name: 'session:ready', payload: { sessionId, at: OPENED } });
  made({ name: 'session:start', payload: { sessionId, at: OPENED } });
  return { ids: { sessionId, patientId }, alerts: () => clinic.board.sessions[sessionId]?.alerts ?? [] };
}

const file = (name: string) => readFileSync(new URL(`../../src/recordings/${name}`, import.meta.url), 'utf8');

/** What a chart's columns are called, in the words that a recording is read by. */
const COLUMNS: Record<string, string> = {
  NISysABP: 'sbp',
  NIDiasABP: 'dbp',
  HR: 'hr',
  RespRate: 'rr',
  Temp: 'temp',
  SaO2: 'spo2',
};
const HEADER = ['sbp', 'dbp', 'map', 'hr', 'spo2', 'rr', 'temp'];

/** The charts of eight patients over 48 hours, one row for each moment of a patient. */
function icuCharts(): string {
  const moments = new Map<string, Record<string, string>>();
  for (const line of file('icu_charts.csv').trim().split('\n').slice(1)) {
    const [patient = '', seconds = '', , label = '', value = ''] = line.split(',');
    const column = COLUMNS[label];
    if (column === undefined) continue;
    const key = `${patient},${Number(seconds) / 60}`;
    moments.set(key, { ...moments.get(key), [column]: value });
  }
  const rows = [...moments].map(([key, cells]) => [key, ...HEADER.map((name) => cells[name] ?? '')].join(','));
  return [['session', 'minute', ...HEADER].join(','), ...rows].join('\n');
}

const courses = [file('two_hour_windows.csv'), icuCharts()].flatMap((text) => {
  const { rows, signs } = readRecording(text);
  const names = [...new Set(rows.map(({ session }) => session))];
  return names.map((name): [string, RecordedRow[], typeof signs] => [
    name,
    rows.filter((row) => row.session === name),
    signs,
  ]);
});

describe('every real course that is replayed, the ordinary and the deteriorating', () => {
  it.each(courses)('%s has its alert at every match of a limit, and none without one', (_name, rows, signs) => {
    const { missed, unfounded } = play(rows, signs);
    expect(missed).toEqual([]);
    expect(unfounded).toEqual([]);
  });

  it('they are of both kinds: hundreds of matches in the charts, and windows in which nobody is called at once', () => {
    const played = courses.map(([, rows, signs]) => play(rows, signs));
    const matches = played.reduce((sum, course) => sum + course.matches, 0);
    const quiet = played.filter(({ alerts }) =>
      alerts.every(({ level, condition }) => level !== 'high' || !('about' in condition)),
    );
    expect(courses).toHaveLength(14);
    expect(matches).toBeGreaterThan(700);
    expect(quiet.length).toBeGreaterThanOrEqual(5);
  });
});

describe('a sensor that is off', () => {
  it('alerts nobody, whichever it is, in the middle of a course that does', () => {
    const off = 'a,1,120,72,,70,97,14,36.8\na,10,0,0,0,0,0,0,0\na,20,0,0,0,70,0,14,36.8\na,30,120,72,,0,97,0,0';
    const { rows, signs } = readRecording(`session,minute,${HEADER.join(',')}\n${off}`);
    const { alerts } = play(rows, signs);
    expect(alerts.filter((alert) => aboutOf(alert) !== null)).toEqual([]);
  });
});
