import {
  firstStep,
  minutesAfter,
  type CancelReason,
  type CriterionName,
  type Id,
  type InjectionSite,
  type WeightBasis,
  type Iso,
  type LiveSession,
  type GateName,
  type MedicineDose,
  type PauseReason,
  type RateReason,
  type Protocol,
  type SessionMove,
  type Shortfall,
  type StepOf,
  type StopReason,
} from '@chairside/domain';
import { EMPTY_CONTACT, isContactWhole, type ContactForm } from '../contacts/contact-form.js';
import { instantAt, isClock } from '../vitals/clock-instant.js';
import { clockFault, type VisitBounds } from '../vitals/typed-time.js';
import { isCancelSaid } from './cancel-said.js';
import type { SessionInView } from './session-in-view.js';

/** What a dialog asks for before something is charted. */
export type FormPart =
  | 'identifiers'
  | 'seat'
  | 'pause-reason'
  | 'stop-reason'
  | 'cancel-reason'
  | 'reason'
  | 'pump-volume'
  | 'pump-check'
  | 'escort-seen'
  | 'contact'
  | 'consent'
  | 'escort'
  | 'order'
  | 'order-now'
  | 'dose-order'
  | 'dose-check'
  | 'portion'
  | 'rate-reason'
  | 'new-rate'
  | 'rate-read'
  | 'bolus'
  | 'cleared'
  | 'off'
  | 'not-delivered'
  | 'when';

/** What a dialog looks at of its action. */
interface Asking {
  parts: FormPart[];
  move?: SessionMove;
}

/** What the dialogs hold while somebody fills them. No reason is chosen beforehand (floor rule 10). */
export interface ActionForm {
  identifiers: StepOf<'check-in'>['identifiers'];
  chairId: string;
  nurseId: string;
  pauseReason: PauseReason | null;
  rateReason: RateReason | null;
  stopReason: StopReason | null;
  cancelReason: CancelReason | null;
  text: string;
  pumpMl: string;
  rate: string;
  /** How it came to be given, where it was given all the same; nothing where it was not. */
  asGiven: string | null;
  /** Why nobody else read the pump. */
  checkedAlone: string;
  volume: string;
  isEscortSeen: boolean;
  /** Why the patient may go with each criterion that is not met, who decided that, and what it was when it was read. */
  reasons: Partial<Record<CriterionName | GateName, string>>;
  providerId: string;
  readAs: string;
  passed: { name: CriterionName | GateName; shortfalls: Shortfall[]; reason: string }[];
  contact: ContactForm;
  consentVersion: string;
  escortName: string;
  escortRelation: string;
  escortPhone: string;
  doseMgPerKg: string;
  minutes: string;
  concentration: string;
  bolusMgPerKg: string;
  /** Which weight the dose is for, where that is asked, and its kilograms as typed. */
  weightBasis: WeightBasis | null;
  dosingKg: string;
  /** Whether a dose to inject is for each kilogram; nothing until it is said. */
  dosePer: 'kg' | 'all' | null;
  pieces: { pieces: number; mgEach: number } | null;
  /** What a second person sees drawn up or laid out. */
  doseMg: string;
  site: InjectionSite | null;
  lot: string;
  isNewBag: boolean;
  /** The clock time at which what is charted ended, as typed, nothing for now; and the moment it names when it is sent. */
  untilClock: string;
  until: Iso;
  /** What of the protocol's rescue set is signed. */
  rescue: MedicineDose[];
  /** The clock time at which it was done, as typed; nothing for now. */
  clock: string;
}

export const EMPTY_FORM: ActionForm = {
  identifiers: [],
  chairId: '',
  nurseId: '',
  pauseReason: null,
  rateReason: null,
  stopReason: null,
  cancelReason: null,
  text: '',
  pumpMl: '',
  rate: '',
  asGiven: null,
  checkedAlone: '',
  volume: '',
  isEscortSeen: false,
  reasons: {},
  providerId: '',
  readAs: '',
  passed: [],
  contact: EMPTY_CONTACT,
  consentVersion: '',
  escortName: '',
  escortRelation: '',
  escortPhone: '',
  doseMgPerKg: '',
  minutes: '',
  concentration: '',
  bolusMgPerKg: '',
  weightBasis: null,
  dosingKg: '',
  dosePer: null,
  pieces: null,
  doseMg: '',
  site: null,
  lot: '',
  isNewBag: false,
  untilClock: '',
  until: '',
  rescue: [],
  clock: '',
};

const SHORTEST_REASON = 3;
const WHOLE_CLOCK = 4;
const IDENTIFIERS_NEEDED = 2;

const ANSWERED: Record<FormPart, (form: ActionForm) => boolean> = {
  identifiers: ({ identifiers }) => identifiers.length >= IDENTIFIERS_NEEDED,
  seat: ({ chairId, nurseId }) => chairId !== '' && nurseId !== '',
  'pause-reason': ({ pauseReason }) => pauseReason !== null,
  'stop-reason': ({ stopReason }) => stopReason !== null,
  'cancel-reason': ({ cancelReason, text }) => isCancelSaid(cancelReason, text),
  reason: ({ text }) => text.trim().length >= SHORTEST_REASON,
  'pump-volume': ({ pumpMl }) => isAmount(pumpMl),
  'pump-check': ({ rate, volume }) => isAmount(rate) && isAmount(volume),
  'escort-seen': ({ isEscortSeen }) => isEscortSeen,
  contact: ({ contact }) => isContactWhole(contact),
  consent: ({ consentVersion }) => consentVersion.trim() !== '',
  escort: ({ escortName, escortRelation }) => escortName.trim() !== '' && escortRelation.trim() !== '',
  order: ({ doseMgPerKg, minutes, concentration }) => [doseMgPerKg, minutes, concentration].every(isAmount),
  'order-now': ({ doseMgPerKg, minutes }) => [doseMgPerKg, minutes].every(isAmount),
  'dose-order': ({ pieces, dosePer, doseMgPerKg, concentration }) =>
    pieces !== null || (dosePer !== null && [doseMgPerKg, concentration].every(isAmount)),
  'dose-check': ({ doseMg }) => isAmount(doseMg),
  portion: ({ lot, volume, site }) => lot.trim() !== '' || (isAmount(volume) && site !== null),
  'rate-reason': ({ rateReason }) => rateReason !== null,
  'new-rate': ({ rate }) => isAmount(rate),
  'rate-read': ({ rate }) => isAmount(rate),
  bolus: ({ volume }) => isAmount(volume),
  cleared: ({ volume }) => isAmount(volume),
  off: ({ clock, untilClock }) => isClock(clock) && (untilClock === '' || isClock(untilClock)),
  'not-delivered': ({ volume }) => isAmount(volume),
  when: ({ clock }) => clock === '' || isClock(clock),
};

const READ_FROM_PUMP: readonly FormPart[] = ['pump-volume', 'pump-check', 'rate-read'];

/** What a dialog asks; no pump is asked about where the protocol gives no drug. */
export function partsOf({ parts }: Asking, { doseGuards }: Protocol): FormPart[] {
  return doseGuards === null ? parts.filter((part) => !READ_FROM_PUMP.includes(part)) : parts;
}

/** What the protocol does not ask for may stay empty, but not half filled. */
function isOptional(part: FormPart, move: SessionMove | undefined, form: ActionForm, { gates }: Protocol): boolean {
  if (move === undefined) return false;
  const asked = gates[move] ?? [];
  if (part === 'pump-volume') return form.pumpMl === '' && !asked.includes('pump-volume');
  if (part === 'escort-seen') return !asked.includes('escort-seen');
  return part === 'identifiers' && !asked.includes('identity');
}

/** The moment that a form names, the last time the clock showed it; nothing while it says none. */
export function momentOf({ clock }: Pick<ActionForm, 'clock'>, now: Iso, timeZone: string): Iso | undefined {
  return clock === '' ? undefined : instantAt(clock, now, timeZone);
}

/** What is still to be answered in a dialog, in its order. */
export function unanswered(action: Asking, form: ActionForm, protocol: Protocol): FormPart[] {
  return partsOf(action, protocol).filter(
    (part) => !ANSWERED[part](form) && !isOptional(part, action.move, form, protocol),
  );
}

/** Who is not here yet is called from the day before on. */
const CALLED_AHEAD_MINUTES = 24 * 60;

/** The visit in which the times of its acts must lie: from the check-in on, or the calls before it. */
export function visitOf({ session, timeZone }: Pick<SessionInView, 'session' | 'timeZone'>): VisitBounds {
  return {
    timeZone,
    earliest: firstStep(session, 'check-in')?.at ?? minutesAfter(session.scheduledAt, -CALLED_AHEAD_MINUTES),
  };
}

/** Why a typed time cannot be that of an act; nothing while it can, or is still being typed. */
export function whenFault({ clock }: Pick<ActionForm, 'clock'>, now: Iso, visit: VisitBounds): string | null {
  return clock.length < WHOLE_CLOCK ? null : clockFault({ clock, takenAt: null }, now, visit);
}

/** A number as it is typed at a pump: digits, and a point or comma. */
export function cleanAmount(text: string): string {
  return text.replace(',', '.').replace(/[^\d.]/g, '');
}

/** Whether a number was typed whole. */
export function isAmount(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

/** The form as it opens: chair and nurse as planned, or the nurse who opens it; nothing else. */
export function formFor({ plannedChairId, chairId, nurseId }: LiveSession, me: Id, isNurse: boolean): ActionForm {
  return { ...EMPTY_FORM, chairId: chairId ?? plannedChairId ?? '', nurseId: nurseId ?? (isNurse ? me : '') };
}
