import {
  isSameDose,
  objectionsTo,
  type Commands,
  type DoseUnit,
  type GivenWhere,
  type Id,
  type Iso,
  type Medicine,
  type MedicineDose,
  type MedicineRoute,
  type Objection,
} from '@chairside/domain';
import { isClock } from '../vitals/clock-instant.js';

/** What the dialog holds while somebody fills it. Nothing is chosen beforehand, and no dose is proposed (floor rule 12). */
export interface GiveForm {
  /** The item of the signed order that was chosen. */
  chosen: MedicineDose | null;
  isOther: boolean;
  medicine: Medicine | null;
  dose: string;
  unit: DoseUnit | null;
  route: MedicineRoute | null;
  providerId: Id;
  /** What was read back: said again where the dose has changed. */
  readBack: string;
  /** The clock time at which it was given, as typed; nothing for now. */
  clock: string;
}

export const EMPTY_GIVE: GiveForm = {
  chosen: null,
  isOther: false,
  medicine: null,
  dose: '',
  unit: null,
  route: null,
  providerId: '',
  readBack: '',
  clock: '',
};

export type GivePart = 'what' | 'dose' | 'provider' | 'read-back' | 'when';

/** The dose that a form names; nothing while it is not whole. */
export function doseOf({ chosen, isOther, medicine, dose, unit, route }: GiveForm): MedicineDose | null {
  if (!isOther) return chosen;
  const amount = Number(dose);
  if (medicine === null || unit === null || route === null || !(amount > 0)) return null;
  return { medicine, dose: amount, unit, route };
}

/** Why what the form names is not given without a provider; empty where it may be, or nothing is named yet. */
export function objectionsIn(form: GiveForm, where: GivenWhere, at: Iso): Objection[] {
  const dose = doseOf(form);
  return dose ? objectionsTo(where, dose, at) : [];
}

/** What one dose is, as one word: what was read back holds for it alone. */
export function readAs({ medicine, dose, unit, route }: MedicineDose): string {
  return [medicine, dose, unit, route].join(' ');
}

/** What is still to be filled, in the order of the dialog. */
export function missingIn(form: GiveForm, isVoice: boolean): GivePart[] {
  const dose = doseOf(form);
  return [
    ...(form.chosen === null && !form.isOther ? ['what' as const] : []),
    ...(form.isOther && !dose ? ['dose' as const] : []),
    ...(isVoice && form.providerId === '' ? ['provider' as const] : []),
    ...(isVoice && dose && form.readBack !== readAs(dose) ? ['read-back' as const] : []),
    ...(form.clock !== '' && !isClock(form.clock) ? ['when' as const] : []),
  ];
}

/** Whether an item of the order is the one that was chosen. */
export function isChosen({ chosen, isOther }: GiveForm, item: MedicineDose): boolean {
  return !isOther && chosen !== null && isSameDose(chosen, item);
}

/** What the command says: who ordered it only where somebody had to. */
export function payloadOf(
  form: GiveForm,
  { sessionId, at, isVoice }: { sessionId: Id; at: Iso; isVoice: boolean },
): Commands['medicine:give'] | null {
  const dose = doseOf(form);
  if (!dose) return null;
  const order = { by: form.providerId, readBack: true as const };
  return { sessionId, ...doseOnly(dose), at, ...(isVoice ? { order } : {}) };
}

/** A dose without the figures that an order adds to it. */
export function doseOnly({ medicine, dose, unit, route }: MedicineDose): MedicineDose {
  return { medicine, dose, unit, route };
}
