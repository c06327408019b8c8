import type { Accepted, CommandName, Commands } from '@chairside/domain';
import * as z from 'zod/mini';
import * as events from './adverse-events.contract.js';
import { acknowledgeAlert, escalate, lookAgain, raiseOverdue, raiseTimed, snoozeAlert } from './alerts.contract.js';
import { comeBack, goAway } from './away.contract.js';
import * as contacts from './contacts.contract.js';
import { noteCoverage } from './coverage.contract.js';
import { recordCheck, recordScore } from './discharge.contract.js';
import { signCoSignature } from './co-signatures.contract.js';
import * as drug from './drug.contract.js';
import * as effects from './effects.contract.js';
import type { Assert, Equal, Flat } from './equal.js';
import { recordHome, watchHome } from './home.contract.js';
import * as medicines from './medicines.contract.js';
import { handOverSession } from './hand-over.contract.js';
import { setLimit } from './custom-limit.contract.js';
import * as notes from './notes.contract.js';
import * as help from './help.contract.js';
import type { KEPT_OFFLINE, Offline } from './offline.js';
import {
  addChair,
  clinic,
  correctPatient,
  dayPlan,
  registerPatient,
  retireChair,
  staffMember,
} from './people.contract.js';
import { day, id } from './primitives.js';
import { carryPreparation, recordPreparation } from './preparations.contract.js';
import * as portions from './portions.contract.js';
import { protocol } from './protocols.contract.js';
import { notePump } from './pump-note.contract.js';
import * as shift from './shift.contract.js';
import * as sessions from './session-commands.contract.js';
import { correctVitals, recordVitals } from './vitals.contract.js';

interface CommandContract {
  payload: z.ZodMiniType;
  offline: Offline;
}

const keep = <T extends z.ZodMiniType>(payload: T) => ({ payload, offline: 'keep' as const });
const refuse = <T extends z.ZodMiniType>(payload: T) => ({ payload, offline: 'refuse' as const });

/** Every command: what it carries, and whether it may wait while the screen is not live. */
export const COMMANDS = {
  'clinic:found': refuse(z.strictObject({ clinic })),
  'day:plan': refuse(dayPlan),
  'day:open': refuse(z.strictObject({ day })),
  'staff:add': refuse(staffMember),
  'protocol:publish': refuse(z.strictObject({ protocol })),
  'protocol:revise': refuse(z.strictObject({ protocol, isAnother: z.optional(z.literal(true)) })),
  'chair:add': refuse(addChair),
  'chair:retire': refuse(retireChair),
  'patient:register': refuse(registerPatient),
  'patient:correct': refuse(correctPatient),
  'coverage:note': refuse(noteCoverage),
  'session:book': refuse(sessions.bookSession),
  'session:rebook': refuse(sessions.rebookSession),
  'session:check-in': refuse(sessions.checkIn),
  'session:seat': refuse(sessions.seat),
  'consent:record': keep(sessions.recordConsent),
  'escort:name': keep(sessions.nameEscort),
  'order:sign': refuse(sessions.signOrder),
  'pump:check': refuse(sessions.checkPump),
  'pump:read': keep(sessions.readPump),
  'pump:note': keep(notePump),
  'dose:order': refuse(portions.orderDose),
  'dose:check': refuse(portions.checkDose),
  'dose:give': refuse(portions.giveDose),
  'dose:undo': refuse(portions.undoDose),
  'preparation:record': keep(recordPreparation),
  'preparation:carry': refuse(carryPreparation),
  'session:ready': refuse(sessions.ready),
  'session:reassess': refuse(sessions.moveWithReason),
  'session:start': refuse(sessions.start),
  'session:pause': keep(sessions.pause),
  'session:resume': refuse(sessions.resume),
  'session:change-rate': keep(sessions.changeRate),
  'session:bolus': keep(sessions.bolus),
  'session:stop': keep(sessions.stop),
  'session:undo-stop': keep(sessions.plainMove),
  'session:describe-stop': keep(sessions.describeStop),
  'session:complete': keep(sessions.complete),
  'session:away': keep(goAway),
  'session:back': keep(comeBack),
  'home:record': keep(recordHome),
  'home:watch': refuse(watchHome),
  'session:escalate': keep(sessions.moveWithReason),
  'session:lose-contact': keep(sessions.moveWithReason),
  'session:discharge': refuse(sessions.discharge),
  'session:transfer': refuse(sessions.moveWithReason),
  'session:leave': refuse(sessions.moveWithReason),
  'session:cancel': refuse(sessions.cancel),
  'session:no-show': refuse(sessions.noShow),
  'session:undo-leave': refuse(sessions.moveWithReason),
  'session:reopen': refuse(sessions.moveWithReason),
  'vitals:record': keep(recordVitals),
  'vitals:correct': keep(correctVitals),
  'check:record': keep(recordCheck),
  'score:record': keep(recordScore),
  'effect:note': keep(effects.noteEffect),
  'effect:follow': keep(effects.followEffect),
  'effect:strike': refuse(effects.strikeEffect),
  'medicine:give': keep(medicines.giveMedicine),
  'medicine:strike': refuse(medicines.strikeMedicine),
  'limit:set': refuse(setLimit),
  'note:write': keep(notes.writeNote),
  'note:strike': refuse(notes.strikeNote),
  'contact:record': keep(contacts.recordContact),
  'contact:strike': refuse(contacts.strikeContact),
  'adverse-event:report': keep(events.reportEvent),
  'adverse-event:judge': refuse(events.judgeEvent),
  'adverse-event:tell': keep(events.tellOfEvent),
  'adverse-event:strike': refuse(events.strikeEvent),
  'help:call': keep(help.callForHelp),
  'help:answer': keep(help.answerCall),
  'help:locate': keep(help.locateCall),
  'help:note': keep(help.noteHelp),
  'help:end': keep(help.endCall),
  'help:describe': refuse(help.describeCall),
  'vial:open': keep(drug.openVial),
  'vial:draw': keep(drug.drawVial),
  'vial:return': keep(drug.returnVial),
  'waste:record': keep(drug.recordWaste),
  'drug-count:record': refuse(drug.countDrug),
  'drug:witness': refuse(drug.witnessDrug),
  'drug:strike': refuse(drug.strikeDrug),
  'covering:plan': refuse(shift.planCovering),
  'covering:take': refuse(shift.takeCovering),
  'chairs:cover': refuse(shift.coverChairs),
  'chairs:hand-back': refuse(shift.handBack),
  'session:hand-over': refuse(handOverSession),
  'day-list:mark': refuse(shift.markItem),
  'day-list:decide': refuse(shift.decideOnItem),
  'co-signature:sign': refuse(signCoSignature),
  'alert:acknowledge': refuse(acknowledgeAlert),
  'alert:snooze': refuse(snoozeAlert),
  'alert:raise-overdue': refuse(raiseOverdue),
  'alert:raise-timed': refuse(raiseTimed),
  'alert:escalate': refuse(escalate),
  'alert:look-again': refuse(lookAgain),
} as const satisfies Record<CommandName, CommandContract>;

/** The outer form of a command. Its payload is parsed by the contract of its name. */
export const envelope = z.strictObject({ id, name: z.string(), payload: z.unknown() });
export type Envelope = z.infer<typeof envelope>;

export const accepted = z.strictObject({ id });

type Payloads = { [N in CommandName]: Flat<z.output<(typeof COMMANDS)[N]['payload']>> };
/** @public compiles only while contract and domain agree */
export type PayloadsAreTheDomains = Assert<Equal<Payloads, { [N in CommandName]: Flat<Commands[N]> }>>;
/** @public compiles only while contract and domain agree */
export type AcceptedIsTheDomains = Assert<Equal<z.infer<typeof accepted>, Flat<Accepted>>>;

type Kept = { [N in CommandName]: (typeof COMMANDS)[N]['offline'] extends 'keep' ? N : never }[CommandName];
/** @public compiles only while both say the same of what may wait */
export type KeptAreTheSame = Assert<Equal<Kept, (typeof KEPT_OFFLINE)[number]>>;
