import {
  GATE_WORDS,
  gatesThatStay,
  SESSION_MOVES,
  sessionMove,
  SHIPPED_PROTOCOLS,
  type GateName,
  type Protocol,
  type SessionMove,
} from '@chairside/domain';
import { choicesAt, type Part } from './protocol-parts.js';
import { PROTOCOL_WORDS } from './words.en.js';

const words = PROTOCOL_WORDS.gates;
const moves = Object.keys(SESSION_MOVES) as SessionMove[];

/** What is asked or looked at before each step, and who may pass it. */
export function gateParts(protocol: Protocol): Part[] {
  const steps = moves.flatMap((move): Part[] => {
    const offered = offeredAt(protocol, move);
    if (offered.length === 0) return [];
    const stays = gatesThatStay(protocol, move);
    return [{ title: words.before(move), choices: choicesAt(protocol, ['gates', move], offered, wordOf, stays) }];
  });
  return protocol.preparation === null ? steps : [...steps, ...passingParts(protocol)];
}

/** What the protocols of the same way of the drug know to ask before a step. */
function offeredAt({ route }: Protocol, move: SessionMove): GateName[] {
  const alike = SHIPPED_PROTOCOLS.filter((shipped) => shipped.route === route);
  return [...new Set(alike.flatMap(({ gates }) => gates[move] ?? []))];
}

/** What no floor rule keeps may be left to a provider, or to nobody. */
function passingParts(protocol: Protocol): Part[] {
  const early = moves.filter((move) => move === 'ready' || sessionMove(move).beginsDrug);
  const asked = [...new Set(early.flatMap((move) => protocol.gates[move] ?? []))];
  const stays = early.flatMap((move) => gatesThatStay(protocol, move));
  const open = asked.filter((gate) => !stays.includes(gate));
  return [
    { title: words.soft, note: words.softNote, choices: choicesAt(protocol, ['preparation', 'soft'], open, wordOf) },
    { title: words.hard, note: words.hardNote, choices: choicesAt(protocol, ['preparation', 'hard'], asked, wordOf) },
  ];
}

function wordOf(gate: GateName): string {
  const word = GATE_WORDS[gate];
  return word.charAt(0).toUpperCase() + word.slice(1);
}
