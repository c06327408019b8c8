import {
  birthWords,
  yearsOld,
  type ClinicDay,
  type Commands,
  type Patient,
  type PatientDetails,
  type Problem,
  type Protocol,
} from '@chairside/domain';
import { PATIENT_WORDS as words } from './words.en.js';

/** What is typed of a patient. */
export interface RegisterForm {
  family: string;
  given: string;
  /** YYYY-MM-DD, or nothing while it is not whole. */
  birthDate: string;
  number: string;
  allergies: string;
  phone: string;
}

/** Under which the form of somebody new is kept while it is typed; that of a patient, under their id. */
export const NEW_PATIENT = 'new patient';

export const FIELDS = [
  'family',
  'given',
  'birthDate',
  'number',
  'phone',
  'allergies',
] as const satisfies (keyof RegisterForm)[];

const OLDEST_YEARS = 120;
const REQUIRED = ['family', 'given', 'birthDate', 'number'] as const;

/** The form as it opens after a search in vain: "okafor, amara" or "Amara Okafor" are a name already. */
export function startOf(search: string): RegisterForm {
  const [family = '', given = ''] = namesIn(search);
  return { family, given, birthDate: '', number: '', allergies: '', phone: '' };
}

/** The form as it opens on somebody who is known. */
export function detailsOf({ name, birthDate, number, allergies, phone }: Patient): RegisterForm {
  const { family = '', given = '' } = name ?? {};
  return { family, given, birthDate: birthDate ?? '', number, allergies: allergies ?? '', phone: phone ?? '' };
}

function namesIn(search: string): string[] {
  if (/\d/.test(search)) return [];
  if (search.includes(',')) return search.split(',').map((part) => capital(part.trim()));
  const [given = '', ...family] = search.trim().split(/\s+/);
  return family.length === 0 ? [capital(given)] : [capital(family.join(' ')), capital(given)];
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('en') + name.slice(1);
}

/** What is wrong with a birth date, if anything. */
export function birthFault(birthDate: string, today: ClinicDay): string | null {
  if (birthDate === '') return null;
  if (birthDate > today) return words.bornAhead;
  return yearsOld(birthDate, today) > OLDEST_YEARS ? words.bornLongAgo : null;
}

/** Shorter than any telephone number; the clinic would refuse it. */
const SHORTEST_PHONE = 7;

/** What is wrong with a telephone number, if anything. */
export function phoneFault(phone: string): string | null {
  const typed = phone.trim();
  return typed === '' || typed.length >= SHORTEST_PHONE ? null : words.phoneShort;
}

/** The birth date in words with the age, so that a slip is seen; and what the age rules out. */
export function birthHint(birthDate: string, today: ClinicDay, protocols: readonly Protocol[]): string | null {
  if (birthDate === '') return null;
  const years = yearsOld(birthDate, today);
  const young = protocols.filter(({ minimumAgeYears }) => minimumAgeYears !== null && years < minimumAgeYears);
  const said = words.yearsOld(birthWords(birthDate), years);
  const [oldest] = young.map(({ minimumAgeYears }) => minimumAgeYears ?? 0).sort((a, b) => b - a);
  if (oldest === undefined) return said;
  const from = birthWords(`${Number(birthDate.slice(0, 4)) + oldest}${birthDate.slice(4)}`);
  return `${said}. ${words.tooYoung(young.map(({ name }) => name).join(', '), from)}`;
}

/** What is still to be filled, in the form's order. */
export function stillToFill(form: RegisterForm): (typeof REQUIRED)[number][] {
  return REQUIRED.filter((field) => withoutMark(form[field]) === '');
}

/** Every screen writes a # before the number; it is no part of it. */
function withoutMark(number: string): string {
  return number.trim().replace(/^#\s*/, '');
}

function trimmed({ family, given, birthDate, number, allergies, phone }: RegisterForm): RegisterForm {
  const name = { family: family.trim(), given: given.trim() };
  return { ...name, birthDate, number: withoutMark(number), allergies: allergies.trim(), phone: phone.trim() };
}

function detailsIn({ family, given, allergies, phone, ...rest }: RegisterForm): PatientDetails {
  const kept = { allergies: allergies === '' ? null : allergies, phone: phone === '' ? null : phone };
  return { name: { family, given }, ...rest, ...kept };
}

export function registrationOf(form: RegisterForm): Commands['patient:register'] {
  const { allergies, phone, ...said } = detailsIn(trimmed(form));
  return { ...said, ...(allergies === null ? {} : { allergies }), ...(phone === null ? {} : { phone }) };
}

/** What is typed over what its author saw. A number that nobody touched stays as it is charted, a mark in it too. */
export function correctionOf(form: RegisterForm, seen: RegisterForm): Omit<Commands['patient:correct'], 'patientId'> {
  const said = form.number === seen.number ? { ...trimmed(form), number: seen.number } : trimmed(form);
  return { seen: detailsIn(seen), ...detailsIn(said) };
}

/** What a refusal told of the fields that somebody else changed meanwhile. */
export function toldBy(problem: Problem | null): Partial<RegisterForm> {
  const stale = problem?.fields?.filter(({ code }) => code === 'stale') ?? [];
  return Object.fromEntries(stale.map(({ path, value = '' }) => [path.replace('name.', ''), String(value)]));
}

/** What saving would put out of a field, so that nobody does so unseen. */
export function replacedBy(field: keyof RegisterForm, form: RegisterForm, seen: RegisterForm): string | null {
  const before = seen[field];
  if (before === '' || form[field] === before) return null;
  return words.replaces(field === 'birthDate' ? birthWords(before) : before);
}
