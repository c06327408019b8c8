import { phaseWords, type LiveSession, type Protocol } from '@chairside/domain';

/** The one word for where a session stands, on the tile and in the counts: the protocol's own where it has one. */
export function statusWord({ status }: LiveSession, protocol: Protocol | undefined): string {
  return phaseWords(status, protocol);
}
