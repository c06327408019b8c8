import type { BoardSnapshot, Hello, HelloAck, PackedBoard } from '@chairside/contracts';

/** Said in a `hello` by browsers that can: all but those of some years ago. */
export function sayUnpacks(): Pick<Hello, 'unpacks'> {
  return typeof DecompressionStream === 'undefined' ? {} : { unpacks: true };
}

/** An answer to `hello` with its board as it was before it was packed. Rejects where it is not whole. */
export async function unpacked(answer: HelloAck | PackedBoard): Promise<HelloAck> {
  if (!('packed' in answer)) return answer;
  const { packed, serverTime, rate, readMsAgo } = answer;
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const standing = (await new Response(stream).json()) as Omit<BoardSnapshot, 'serverTime' | 'rate'>;
  return { ok: true, snapshot: { ...standing, serverTime, rate }, readMsAgo };
}
