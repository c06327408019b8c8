import { decideJudge, decideReport, decideStrikeEvent, decideTell } from '../adverse-events/decide-adverse-events.js';
import {
  decideAcknowledge,
  decideEscalate,
  decideOverdue,
  decideSnooze,
  decideTimed,
} from '../alerts/decide-alerts.js';
import { decideLookAgain } from '../alerts/decide-look-again.js';
import { decideAway, decideBack } from '../away/decide-away.js';
import {
  decideChair,
  decideConsent,
  decideDay,
  decideDayPlan,
  decideEscort,
  decideRetire,
} from '../clinic/decide-clinic.js';
import { decideCoSign } from '../co-signatures/decide-co-sign.js';
import { decideCoverage } from '../coverage/decide-coverage.js';
import { decideContact, decideStrikeContact } from '../contacts/decide-contacts.js';
import { decideDraw, decideOpenVial, decideReturn, decideWaste } from '../controlled-drug/decide-drug.js';
import { decideCount, decideStrikeDrug, decideWitness } from '../controlled-drug/decide-seen.js';
import { decideCheck, decideDischarge, decideScore } from '../discharge/decide-discharge.js';
import { decideFollow, decideNote, decideStrike } from '../effects/decide-effects.js';
import {
  decideAnswer,
  decideCall,
  decideDescribe,
  decideEnd,
  decideHelpNote,
  decideLocate,
} from '../help/decide-help.js';
import { isForHomeAlone } from '../home/for-home-alone.js';
import { decideHome, decideWatch } from '../home/decide-home.js';
import { decideCorrectPatient, decideRegister } from '../patients/decide-patient.js';
import { decideOrder, decidePumpCheck, decidePumpRead } from '../dose/decide-dose.js';
import { decideDoseCheck, decideDoseOrder, decideGiveDose, decideUndoDose } from '../dose/decide-portions.js';
import { decideBolus, decidePumpNote, decideRate } from '../dose/decide-titration.js';
import { decideRevise } from '../protocols/decide-protocol.js';
import { decideGive, decideStrikeMedicine } from '../medicines/decide-medicines.js';
import { decideSetLimit } from '../limits/decide-limit.js';
import { decideStrikeNote, decideWrite } from '../notes/decide-notes.js';
import { decideCarry, decidePreparation } from '../preparations/decide-preparation.js';
import { isAtHome } from '../protocols/routes.js';
import { decideBooking, decideRebook } from '../sessions/decide-booking.js';
import { decideCheckIn, decideDescribeStop, decideSeat, decideUndoStop } from '../sessions/decide-moves.js';
import { decideReopen, decideUndoLeave } from '../sessions/decide-return.js';
import { decideCancel, decideNoShow } from '../sessions/decide-not-come.js';
import { decideReady, decideResume, decideStart } from '../sessions/decide-go.js';
import { decideHandOver } from '../shift/decide-hand-over.js';
import { decideMark, decideOnMark } from '../shift/decide-list.js';
import { decideCoverChairs, decideHandBack, decidePlanCovering, decideTakeCovering } from '../shift/decide-shift.js';
import { moveSession } from '../sessions/move-session.js';
import { decideCorrect, decideRecord } from '../vitals/decide-vitals.js';
import type { Board } from './board.js';
import type { Change } from './change.js';
import type { Command, CommandName, CommandOf } from './command.js';
import type { Context } from './context.js';
import { DomainError } from './problem.js';
import { say } from './say.js';

type Decisions = { [N in CommandName]: (board: Board, command: CommandOf<N>, context: Context) => Change[] };

const DECISIONS: Decisions = {
  'clinic:found': (_board, { payload }) => [{ type: 'clinic-founded', clinic: payload.clinic }],
  'day:plan': decideDayPlan,
  'day:open': decideDay,
  'staff:add': (_board, { payload }) => [{ type: 'staff-added', member: payload }],
  'protocol:publish': (_board, { payload }) => [{ type: 'protocol-published', protocol: payload.protocol }],
  'protocol:revise': decideRevise,
  'chair:add': decideChair,
  'chair:retire': decideRetire,
  'patient:register': decideRegister,
  'patient:correct': decideCorrectPatient,
  'coverage:note': decideCoverage,
  'session:book': decideBooking,
  'session:rebook': decideRebook,
  'session:check-in': decideCheckIn,
  'session:seat': decideSeat,
  'consent:record': decideConsent,
  'escort:name': decideEscort,
  'order:sign': decideOrder,
  'pump:check': decidePumpCheck,
  'pump:read': decidePumpRead,
  'pump:note': decidePumpNote,
  'dose:order': decideDoseOrder,
  'dose:check': decideDoseCheck,
  'dose:give': decideGiveDose,
  'dose:undo': decideUndoDose,
  'preparation:record': decidePreparation,
  'preparation:carry': decideCarry,
  'session:ready': decideReady,
  'session:reassess': (board, { payload }, context) =>
    moveSession(board, payload, { move: 'reassess', reason: payload.reason }, context),
  'session:start': decideStart,
  'session:pause': (board, { payload }, context) =>
    moveSession(board, payload, { move: 'pause', reason: payload.reason, pumpMl: payload.pumpMl ?? null }, context),
  'session:resume': decideResume,
  'session:change-rate': decideRate,
  'session:bolus': decideBolus,
  'session:stop': (board, { payload }, context) => {
    const { reason = null, pumpMl = null } = payload;
    return moveSession(board, payload, { move: 'stop', reason, pumpMl, describedBy: null }, context);
  },
  'session:undo-stop': decideUndoStop,
  'session:describe-stop': decideDescribeStop,
  'session:complete': (board, { payload }, context) =>
    moveSession(board, payload, { move: 'complete', pumpMl: payload.pumpMl ?? null }, context),
  'session:away': decideAway,
  'session:back': decideBack,
  'home:record': decideHome,
  'home:watch': decideWatch,
  'session:escalate': (board, { payload }, context) =>
    moveSession(board, payload, { move: 'escalate', reason: payload.reason }, context),
  'session:lose-contact': (board, { payload }, context) =>
    moveSession(board, payload, { move: 'lose-contact', reason: payload.reason }, context),
  'session:discharge': decideDischarge,
  'session:transfer': (board, { payload }, context) =>
    moveSession(board, payload, { move: 'transfer', reason: payload.reason }, context),
  'session:leave': (board, { payload }, context) =>
    moveSession(board, payload, { move: 'leave', reason: payload.reason }, context),
  'session:cancel': decideCancel,
  'session:no-show': decideNoShow,
  'session:undo-leave': decideUndoLeave,
  'session:reopen': decideReopen,
  'vitals:record': decideRecord,
  'vitals:correct': decideCorrect,
  'check:record': decideCheck,
  'score:record': decideScore,
  'effect:note': decideNote,
  'effect:follow': decideFollow,
  'effect:strike': decideStrike,
  'medicine:give': decideGive,
  'medicine:strike': decideStrikeMedicine,
  'limit:set': decideSetLimit,
  'note:write': decideWrite,
  'note:strike': decideStrikeNote,
  'contact:record': decideContact,
  'contact:strike': decideStrikeContact,
  'adverse-event:report': decideReport,
  'adverse-event:judge': decideJudge,
  'adverse-event:tell': decideTell,
  'adverse-event:strike': decideStrikeEvent,
  'help:call': decideCall,
  'help:answer': decideAnswer,
  'help:locate': decideLocate,
  'help:note': decideHelpNote,
  'help:end': decideEnd,
  'help:describe': decideDescribe,
  'vial:open': decideOpenVial,
  'vial:draw': decideDraw,
  'vial:return': decideReturn,
  'waste:record': decideWaste,
  'drug-count:record': decideCount,
  'drug:witness': decideWitness,
  'drug:strike': decideStrikeDrug,
  'covering:plan': decidePlanCovering,
  'covering:take': decideTakeCovering,
  'chairs:cover': decideCoverChairs,
  'chairs:hand-back': decideHandBack,
  'session:hand-over': decideHandOver,
  'day-list:mark': decideMark,
  'day-list:decide': decideOnMark,
  'co-signature:sign': decideCoSign,
  'alert:acknowledge': decideAcknowledge,
  'alert:snooze': decideSnooze,
  'alert:raise-overdue': decideOverdue,
  'alert:raise-timed': decideTimed,
  'alert:escalate': decideEscalate,
  'alert:look-again': decideLookAgain,
};

/**
 * What a command changes, or a DomainError that says why not. Pure, and the only place where changes are made. An
 * empty answer is an accepted command that changed nothing.
 */
export function decide(board: Board, command: Command, context: Context): Change[] {
  refuseInClinic(board, command, context);
  const decision = DECISIONS[command.name] as (board: Board, command: Command, context: Context) => Change[];
  return decision(board, command, context);
}

/** A remote monitor charts what is at home: whoever sits in a chair has a nurse. */
function refuseInClinic(board: Board, { name, payload }: Command, { actor }: Context): void {
  if (!isForHomeAlone(actor.role, name) || !('sessionId' in payload)) return;
  const protocol = board.protocols[board.sessions[payload.sessionId ?? '']?.protocolId ?? ''];
  if (!protocol || isAtHome(protocol)) return;
  throw new DomainError('forbidden', say('notAtHome'));
}
