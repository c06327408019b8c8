import type { Patient } from '@chairside/domain';
import { pause } from '../face/pause.js';
import { SignInRefused, type Person } from '../face/person.js';
import { isOurs, rosterPatient } from './roster.js';
import type { PatientIds } from './world.js';

type ListedPatient = Pick<Patient, 'id' | 'number' | 'name' | 'birthDate'>;

const LISTED = ['id', 'number', 'name', 'birthDate'];
const RETRY_MS = 1_000;

/** The roster's patients whom the clinic knows; asks until it answers. Null for a number that somebody else has. */
export async function knownPatients(person: Person, signal: AbortSignal): Promise<PatientIds> {
  while (!signal.aborted) {
    try {
      return await askForPatients(person);
    } catch (error) {
      if (error instanceof SignInRefused) throw error;
      await pause(RETRY_MS, signal);
    }
  }
  return new Map();
}

async function askForPatients(person: Person): Promise<PatientIds> {
  const { status, body } = await person.askSignedIn('/api/patients');
  if (status !== 200 || !Array.isArray(body)) throw new Error(`the patients were answered with ${status}`);
  const listed = body.filter(isListed).filter(({ number }) => isOurs(number));
  return new Map(listed.map((patient) => [patient.number, rosterPatient(patient) ? patient.id : null]));
}

function isListed(item: unknown): item is ListedPatient {
  return typeof item === 'object' && item !== null && LISTED.every((key) => key in item);
}
