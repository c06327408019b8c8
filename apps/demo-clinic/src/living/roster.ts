import { MOOD_IV, PAIN_IV, type ClinicDay, type Condition, type Patient } from '@chairside/domain';
import { COURSES, type Course } from './courses.js';

/** A made-up patient of the demo, known by number. */
export interface RosterPatient {
  number: string;
  name: { given: string; family: string };
  birthDate: string;
  allergies: string | null;
  phone: string;
  weightKg: number;
  heightCm: number;
  escort: { name: string; relation: string; phone: string };
  concentrationMgPerMl: number;
  /** Which window of the recording, and from which of its rows. */
  window: number;
  firstRow: number;
  course: Course;
  condition: Condition;
}

const SIZE = 192;
const FIRST_NUMBER = 2208;
const VISITS = 6;
/** A day asks about four times as many patients as there are courses. */
const TURNS_A_DAY = 4;
/** The course with which each day begins, so that a demo that opens on it shows a caution and a critical value soon. */
const FIRST_COURSE = 3;

// prettier-ignore
const GIVEN = [
  'Amara', 'Bjorn', 'Carmen', 'Dmitri', 'Esi', 'Farid', 'Greta', 'Hiro', 'Imani', 'Joaquin', 'Kalani', 'Lucia',
  'Mateo', 'Nadia', 'Oisin', 'Priya', 'Quinn', 'Rashid', 'Saoirse', 'Tomasz', 'Uma', 'Viktor', 'Wanjiru', 'Xiomara',
  'Yusuf', 'Zofia',
];
// prettier-ignore
const FAMILY = [
  'Applewhistle', 'Birchwater', 'Cloudberry', 'Dunmarrow', 'Elderquill', 'Fernsby', 'Goldfinchley', 'Hollowbrook',
  'Inkwell', 'Junipero', 'Kettlewick', 'Larkspurr', 'Mosswood', 'Nettlefield', 'Oakhollow', 'Pebblesmith', 'Quillfeather',
  'Rosewarne', 'Silverleaf', 'Thistledown', 'Underhay', 'Violetta', 'Willowby', 'Yarrowfield', 'Zephyrine',
  'Brightwillow', 'Cedarbrook', 'Driftwood', 'Emberly', 'Foxglove', 'Greenhollow', 'Heatherstone', 'Ivybridge',
  'Jasperwood', 'Kestrelmoor', 'Lavenderby', 'Marigoldson', 'Nightingill', 'Orchardson', 'Primrosby', 'Quartzhill',
  'Ravenscroft', 'Saffronby', 'Tumbleweir', 'Umberfield', 'Wrenfield', 'Yewdale',
  'Amberwick', 'Bramblecott', 'Copperfold', 'Daisywell', 'Easterlyn', 'Fairhaven', 'Gorsefield', 'Hazelmere', 'Islingford',
  'Kingsmallow', 'Lindenhall', 'Merrowdale', 'Northwillow', 'Otterbourne', 'Pinecrest', 'Quarrington', 'Reedham',
  'Summerlea', 'Tanglewood', 'Uppercliff', 'Valebrook', 'Winterbourn', 'Yellowham', 'Ashencroft', 'Bellwether',
  'Cloverton', 'Dovecote', 'Elmshaw', 'Fieldfare', 'Gladewell', 'Harrowgrove', 'Juniperson', 'Larchmont', 'Moorcastle',
  'Nutwell', 'Owlbridge', 'Plumtree', 'Rushmere', 'Sorrelby', 'Thornquist', 'Vinehart', 'Wetherlam', 'Alderney',
  'Brackenhurst', 'Cranefield', 'Dusklake', 'Fernhill', 'Hawthorney', 'Millstead', 'Oakenshaw',
];
/** Some share their surname with somebody of the same day, as it happens. */
const NAMESAKE_EVERY = 29;
const NAMESAKE_OF = 3;
/** Windows 0 to 2 hold slow breathing, which the limits call a caution or worse: real, but not for every chair. */
const WINDOWS = [3, 4, 1, 5, 3, 4, 5, 3, 4, 0, 5, 2];
const RELATIONS = ['sister', 'brother', 'friend', 'cousin', 'neighbour', 'flatmate', 'spouse', 'partner'];
const ALLERGIES = [null, null, 'Penicillin', null, null, 'Latex', null, 'Sulfonamides', null];

/** The demo's patients. Every one is made up; numbers, names and figures follow from the place in the list. */
export const ROSTER: readonly RosterPatient[] = Array.from({ length: SIZE }, (_, index) => patientAt(index));

/** Who takes the dose at home: beside the roster, so that no chair asks them. */
const AT_HOME_SIZE = 4;
const AT_HOME: readonly RosterPatient[] = Array.from({ length: AT_HOME_SIZE }, (_, index) => ({
  ...patientAt(SIZE + index),
  course: { treatment: 'home', moments: [], dissociates: 0 },
}));

const BY_NUMBER = new Map([...ROSTER, ...AT_HOME].map((patient) => [patient.number, patient]));

/** The made-up patient who is meant by a patient of the clinic, if that is one of ours: also after one correction. */
export function rosterPatient({ number, name, birthDate }: RegisteredPatient): RosterPatient | undefined {
  const ours = BY_NUMBER.get(number);
  const isNamed = ours?.name.family === name?.family && ours?.name.given === name?.given;
  return isNamed || ours?.birthDate === birthDate ? ours : undefined;
}

/** What a patient of the clinic is known by. */
type RegisteredPatient = Pick<Patient, 'number' | 'name' | 'birthDate'>;

/** The roster in the order in which a day asks them: other people than the day before, and the same courses. */
export function rosterOn(day: ClinicDay): readonly RosterPatient[] {
  const turn = (dayNumber(day) * TURNS_A_DAY) % Math.floor(SIZE / COURSES.length);
  const from = turn * COURSES.length + FIRST_COURSE;
  return [...ROSTER.slice(from), ...ROSTER.slice(0, from)];
}

/** Who takes the dose at home on a day. */
export function homePatientOn(day: ClinicDay): RosterPatient {
  return pick(AT_HOME, dayNumber(day));
}

/** Whether a number is one of ours. */
export function isOurs(number: string): boolean {
  return BY_NUMBER.has(number);
}

/** Which of the visits of their course a patient has on a day. */
export function visitOn(day: ClinicDay, { number }: RosterPatient): { number: number; of: number } {
  return { number: 1 + ((dayNumber(day) + Number(number) * 5) % VISITS), of: VISITS };
}

function dayNumber(day: ClinicDay): number {
  return Date.parse(day) / 86_400_000;
}

function patientAt(index: number): RosterPatient {
  const course = pick(COURSES, index);
  const heightCm = 152 + ((index * 11) % 41);
  const family = pick(FAMILY, (index % NAMESAKE_EVERY === 0 ? index + NAMESAKE_OF : index) * 7);
  return {
    number: String(FIRST_NUMBER + index),
    name: { given: pick(GIVEN, index * 5), family },
    birthDate: birthDateAt(index),
    allergies: pick(ALLERGIES, index),
    phone: `315-555-01${String((index * 37) % 100).padStart(2, '0')}`,
    weightKg: weightFor(heightCm, index),
    heightCm,
    escort: {
      name: `${pick(GIVEN, index * 5 + 13)} ${family}`,
      relation: pick(RELATIONS, index * 3),
      phone: `555-01${String(index % 100).padStart(2, '0')}`,
    },
    concentrationMgPerMl: index % 3 === 0 ? 2 : 1,
    window: pick(WINDOWS, index),
    firstRow: (index * 5) % 9,
    course,
    condition: pick(course.treatment === 'pain' ? PAIN_IV.conditions : MOOD_IV.conditions, index),
  };
}

function birthDateAt(index: number): string {
  const year = 1950 + ((index * 23) % 56);
  const month = 1 + ((index * 5) % 12);
  const day = 1 + ((index * 17) % 28);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A body mass index between 20 and 31, in steps of 0.1 kg. */
function weightFor(heightCm: number, index: number): number {
  const bodyMassIndex = 20 + ((index * 37) % 110) / 10;
  return Math.round(bodyMassIndex * (heightCm / 100) ** 2 * 10) / 10;
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
