import {
  gatesBefore,
  isFirstOfProtocol,
  isProvider,
  openingFindings,
  repeatPressureAt,
  signAt,
  valuesOf,
  type Commands,
  type GateState,
  type Iso,
  type StepDetails,
} from '@chairside/domain';
import { chartSet } from './chart-set.js';
import { vary } from './variation.js';
import { actOf, PROVIDER, soonAfter, type Act, type Visit } from './world.js';

type Move = 'ready' | 'start' | 'first-dose' | 'resume';
type Said = Pick<Commands['session:start'], 'rateMlPerHour'> | Pick<Commands['dose:give'], 'given'>;

const REASON = 'Known to me, seen today, goes ahead';
/** So many pressures before the provider is asked about a high one. */
const PRESSURES_BEFORE_PROVIDER = 2;
/** How often the provider is not at the chair, and says it by voice. */
const BY_VOICE_SHARE = 0.3;

const NAMES = {
  ready: 'session:ready',
  start: 'session:start',
  'first-dose': 'session:start',
  resume: 'session:resume',
} as const;

/** The move, with what a provider answers for; a pressure that is too high is taken again after a rest first. */
export function planGo(visit: Visit, move: Move, dueAt: Iso, said: Said = {}): Act[] {
  const { session, protocol, world } = visit;
  const at = dueAt > world.now ? dueAt : world.now;
  const open = openGates(visit, move, at);
  const isHeld = open.some(({ gate, passableBy }) => gate === 'first-pressure' && passableBy === 'nobody');
  const isHigh = open.some(({ gate }) => gate === 'first-pressure');
  const repeatAt = repeatPressureAt(session, protocol.preparation, at);
  if (repeatAt !== null && (isHeld || (isHigh && pressuresOf(visit) < PRESSURES_BEFORE_PROVIDER)))
    return [chartSet(visit, soonAfter(visit, repeatAt, 0, 1, 'repeat'), protocol.baseline.renewed)];
  if (open.some(({ passableBy }) => passableBy === 'nobody')) return [];
  const isOwed = open.length > 0 || (move === 'ready' && isFirstOfProtocol(session, protocol));
  const isByVoice = isOwed && vary(0, 1, session.id, move, 'voice') < BY_VOICE_SHARE;
  const draft: Act['draft'] = (now) => {
    const going = { sessionId: session.id, ...goOf(visit, move, now, isByVoice) };
    if ('given' in said) return { name: 'dose:give', payload: { ...going, ...said } };
    return { name: NAMES[move], payload: { ...going, ...said } };
  };
  return [isOwed && !isByVoice ? actOf(visit, dueAt, draft, PROVIDER) : actOf(visit, dueAt, draft)];
}

/** What is passed as it stands when the provider decides. */
function goOf(visit: Visit, move: Move, now: Iso, isByVoice: boolean): Partial<Commands['session:ready']> {
  const overrides = openGates(visit, move, now).map(({ gate, findings }) => ({ gate, findings, reason: REASON }));
  const provider = Object.values(visit.world.board.staff).find(({ role }) => isProvider(role));
  return {
    ...(overrides.length > 0 && { overrides }),
    ...(isByVoice && provider && { order: { by: provider.id, readBack: true } }),
  };
}

function openGates({ session, protocol, world, nurse }: Visit, move: Move, at: Iso): GateState[] {
  const nobody = { overrides: [], orderedBy: null };
  const alone = { secondPersonId: null, checkedAlone: null, ...nobody };
  const steps: Record<Move, StepDetails> = {
    ready: { move: 'ready', ...nobody },
    resume: { move: 'resume', rateMlPerHour: null, ...nobody },
    start: { move: 'start', rateMlPerHour: null, ...alone },
    'first-dose': { move: 'first-dose', portion: { doseMg: 0, lot: '' }, isLast: false, ...alone },
  };
  const by = world.nurseIds[nurse] ?? '';
  const openingList = openingFindings(world.board);
  return gatesBefore({ session, protocol, step: steps[move], at, by, openingList }).filter(({ isPassed }) => !isPassed);
}

function pressuresOf({ session }: Visit): number {
  const main = signAt('bloodPressure', 'main');
  return main ? valuesOf(session.readings, main).length : 0;
}
