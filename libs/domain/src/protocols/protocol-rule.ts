import type { Protocol } from './protocol.js';

/** Why something cannot stand in a protocol, and where. */
export interface ProtocolFault {
  path: string;
  hint: string;
}

/** Something that every protocol keeps to, with the sentence that says so. */
export interface ProtocolRule extends ProtocolFault {
  isBroken: (protocol: Protocol) => boolean;
}

/** What a protocol breaks of some rules. */
export function brokenOf(rules: readonly ProtocolRule[], protocol: Protocol): ProtocolFault[] {
  return rules.flatMap(({ isBroken, path, hint }) => (isBroken(protocol) ? [{ path, hint }] : []));
}
