import { signAt, type Command, type Id, type Measure, type StaffMember, type VitalsSet } from '@chairside/domain';
import { JO, PlayedDay, SAM } from './a-board.fixture.js';
import { infusing } from './a-session.fixture.js';

export const START_MINUTE = 41;
export const AUTHORS = [JO, SAM] as const;

/** Two of them have names that are taken for each other; the last one waits for a chair. */
const PEOPLE: [family: string, given: string, number: string][] = [
  ['Raman', 'Priya', '2208'],
  ['Ramen', 'Priya', '2209'],
  ['Okafor', 'Amara', '1984'],
  ['Lindberg', 'Tove', '1555'],
];
export const PATIENTS = PEOPLE.length;

/** Who is here when a case begins: three whose drug runs, in chairs 3, 4 and 5, and one at the door; 6 and 7 are free. */
const MORNING = (() => {
  const day = new PlayedDay();
  const [first, second, third, last] = PEOPLE as [
    (typeof PEOPLE)[0],
    (typeof PEOPLE)[0],
    (typeof PEOPLE)[0],
    (typeof PEOPLE)[0],
  ];
  const sessions = [infusing(day, '3', first), infusing(day, '4', second), infusing(day, '5', third)];
  const waiting = day.book(...last);
  day.play('session:check-in', { sessionId: waiting, identifiers: ['name', 'birth-date'] }, 32);
  for (const name of ['6', '7']) day.play('chair:add', { name }, 33);
  return { board: day.board, revision: day.revision, sessions: [...sessions, waiting] };
})();

/** The same morning for every case; what is played on it stays in its case. */
export function aMorning(): { day: PlayedDay; sessions: Id[] } {
  const { board, revision, sessions } = MORNING;
  const day = Object.assign(new PlayedDay(undefined, false), { board, revision });
  return { day, sessions };
}

const sign = (...where: Parameters<typeof signAt>): Measure => {
  const found = signAt(...where);
  if (!found) throw new Error('No such sign stands in the table.');
  return found;
};
const UPPER = sign('bloodPressure', 'main');
const LOWER = sign('bloodPressure', 'lower');
const HEART = sign('heart', 'main');
const BREATHING = sign('breathing', 'main');
export const TYPED_MEASURES = [UPPER, LOWER, HEART, BREATHING] as const;

/** One set that somebody means for one patient, and how far it came. */
export interface Attempt {
  author: StaffMember;
  patient: number;
  /** In the order in which it is typed. */
  meant: [Measure, string][];
  /** What was pressed of it; a field that is begun anew is emptied first. */
  typed: Partial<Record<Measure, string>>;
  isSaved: boolean;
  /** Sent by another screen, and refused there: whoever stands at that one has it. */
  isRefusedElsewhere: boolean;
}

/** Every figure lies in a range of its patient alone, and no two sets of a case are the same. */
export function anAttempt(author: StaffMember, patient: number, count: number, isLong: boolean): Attempt {
  const [ones, tens] = [count % 10, Math.floor(count / 10)];
  const meant: [Measure, string][] = [
    [UPPER, `${110 + 10 * patient + ones}`],
    [LOWER, `${60 + 5 * patient + (ones % 5)}`],
    [HEART, `${60 + 10 * patient + tens}`],
    ...(isLong ? [[BREATHING, `${12 + 2 * patient + (ones % 2)}`] as [Measure, string]] : []),
  ];
  return { author, patient, meant, typed: {}, isSaved: false, isRefusedElsewhere: false };
}

export function valuesOf(meant: Attempt['meant']): VitalsSet['values'] {
  return Object.fromEntries(meant.map(([measure, text]) => [measure, Number(text)]));
}

/** Whether values are those of a set, all of them and no other. */
export function isSameSet(values: object | undefined, { meant }: Attempt): boolean {
  return isSame(values, Object.fromEntries(meant));
}

export function isTypedSoFar(values: object, { typed }: Attempt): boolean {
  return isSame(values, typed);
}

function isSame(values: object = {}, texts: Attempt['typed']): boolean {
  const held = new Map(Object.entries(values));
  const wanted = Object.entries(texts);
  return held.size === wanted.length && wanted.every(([name, text]) => held.get(name) === Number(text));
}

export function isCommandOf({ name, payload }: Command, attempt: Attempt): boolean {
  return name === 'vitals:record' && isSameSet(payload.values, attempt);
}
