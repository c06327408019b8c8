import type { parseWith } from '@chairside/contracts';
import { useState } from 'react';
import { useRead, type Read } from '../sessions/use-read.js';

/** As `useRead`, but what was read last stays while the next is on its way: a list must not blink at every letter. */
export function useKeptRead<T>(
  path: string | null,
  contract: Parameters<typeof parseWith<T>>[0],
  attempt = 0,
): Read<T> {
  const read = useRead(path, contract, attempt);
  const [kept, setKept] = useState<Read<T>>(read);
  if (read.kind !== 'loading' && read !== kept) setKept(read);
  return read.kind === 'loading' ? kept : read;
}
