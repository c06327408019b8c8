import type { GateName } from '../sessions/gate-names.js';
import { GATE_WORDS } from '../sessions/gate-words.en.js';
import type { SessionMove } from '../sessions/session-statuses.js';
import { MOOD } from './asked-before.js';
import { STAYING_WORDS as words } from './fault-words.en.js';
import type { Protocol } from './protocol.js';
import type { ProtocolFault } from './protocol-rule.js';
import { givesDrug, hasPump, isAtHome, isGivenInPortions } from './routes.js';

/** What no clinic takes out of its protocols before a move, and of which protocols that holds. */
interface StayingGates {
  move: SessionMove;
  /** When that is, as the refusal says it. */
  when: string;
  gates: readonly GateName[];
  holdsFor: (protocol: Protocol) => boolean;
}

const givesInClinic = (protocol: Protocol) => givesDrug(protocol) && !isAtHome(protocol);
const givesPortionsInClinic = (protocol: Protocol) => isGivenInPortions(protocol) && !isAtHome(protocol);
const isForMood = (protocol: Protocol) =>
  givesDrug(protocol) && protocol.conditions.some((condition) => MOOD.includes(condition));

/** What no dose at home is charted without (floor rule 21). */
export const SAFE_AT_HOME: readonly GateName[] = ['home-address', 'county-number', 'peer', 'peer-answers', 'monitor'];
const READY_AT_HOME: readonly GateName[] = ['consent', 'order', 'home-cuff', 'first-pressure', ...SAFE_AT_HOME];
const BEFORE_READY: readonly GateName[] = [
  'consent',
  'order',
  'weight',
  'baseline',
  'first-pressure',
  'escort-named',
  'allergies',
  'contraindications',
  'pregnancy',
  'new-medicines',
  'mental-state',
];

/** The hard gates of clinical.md 1.2 and 1.3, the second check (floor rule 12) and what holds at home (floor rule 21). */
const GATES_THAT_STAY: readonly StayingGates[] = [
  { move: 'check-in', when: words.atCheckIn, gates: ['identity'], holdsFor: () => true },
  { move: 'ready', when: words.beforeReady, gates: BEFORE_READY, holdsFor: givesInClinic },
  { move: 'ready', when: words.beforeReady, gates: ['iv-access'], holdsFor: hasPump },
  { move: 'ready', when: words.forMood, gates: ['suicide-risk'], holdsFor: isForMood },
  {
    move: 'start',
    when: words.beforePump,
    gates: ['baseline', 'second-person', 'first-pressure'],
    holdsFor: hasPump,
  },
  { move: 'pause', when: words.atPause, gates: ['pump-volume'], holdsFor: hasPump },
  { move: 'change-rate', when: words.atRate, gates: ['pump-volume'], holdsFor: hasPump },
  { move: 'resume', when: words.beforeResume, gates: ['set-since-pause'], holdsFor: hasPump },
  { move: 'complete', when: words.atEnd, gates: ['pump-volume'], holdsFor: hasPump },
  {
    move: 'first-dose',
    when: words.beforeDose,
    gates: ['baseline', 'dose-check', 'first-pressure'],
    holdsFor: givesPortionsInClinic,
  },
  {
    move: 'discharge',
    when: words.beforeHome,
    gates: ['stop-described', 'last-set', 'escort-seen'],
    holdsFor: givesInClinic,
  },
  { move: 'ready', when: words.readyAtHome, gates: READY_AT_HOME, holdsFor: isAtHome },
  { move: 'first-dose', when: words.doseAtHome, gates: READY_AT_HOME, holdsFor: isAtHome },
  { move: 'next-dose', when: words.anotherAtHome, gates: SAFE_AT_HOME, holdsFor: isAtHome },
  { move: 'lose-contact', when: words.beforeLost, gates: ['home-calls'], holdsFor: isAtHome },
  {
    move: 'discharge',
    when: words.beforeClosed,
    gates: ['stop-described', 'home-checks', 'end-check'],
    holdsFor: isAtHome,
  },
];

/** The gates of a move that a protocol cannot be without. */
export function gatesThatStay(protocol: Protocol, move: SessionMove): GateName[] {
  const rows = GATES_THAT_STAY.filter((row) => row.move === move && row.holdsFor(protocol));
  return [...new Set(rows.flatMap(({ gates }) => gates))];
}

/** What was taken out of a protocol's gates, or may be passed unanswered, although it stays. */
export function faultsOfGates(protocol: Protocol): ProtocolFault[] {
  const rows = GATES_THAT_STAY.filter(({ holdsFor }) => holdsFor(protocol));
  const missing = rows.flatMap(({ move, when, gates }): ProtocolFault[] => {
    const asked = protocol.gates[move] ?? [];
    const lost = gates.filter((gate) => !asked.includes(gate));
    return lost.length === 0 ? [] : [{ path: `gates.${move}`, hint: words.takenOut(when, inWords(lost)) }];
  });
  const stay = rows.flatMap(({ gates }) => gates);
  const soft = protocol.preparation?.soft ?? [];
  const hard = protocol.preparation?.hard ?? [];
  const unasked = soft.filter((gate) => stay.includes(gate));
  const both = soft.filter((gate) => hard.includes(gate));
  return [
    ...missing,
    ...(unasked.length === 0 ? [] : [{ path: 'preparation.soft', hint: words.unanswered(inWords(unasked)) }]),
    ...(both.length === 0
      ? []
      : [
          {
            path: 'preparation.hard',
            hint: words.both(inWords(both)),
          },
        ]),
  ];
}

function inWords(gates: readonly GateName[]): string {
  return gates.map((gate) => GATE_WORDS[gate]).join(', ');
}
