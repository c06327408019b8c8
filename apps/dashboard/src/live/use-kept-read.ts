import type { parseWith } from '@chairside/contracts';
import { useState } from 'react';
import { useLink } from './use-link.js';
import { useRead, type Read } from './use-read.js';

/**
 * As `useRead`, but what was read last stays while the next is on its way: a list must not blink at every letter. What
 * could not be read is read again by itself once the clinic is heard again.
 */
export function useKeptRead<T>(
  path: string | null,
  contract: Parameters<typeof parseWith<T>>[0],
  attempt = 0,
): Read<T> {
  const [reconnected, setReconnected] = useState(0);
  const read = useRead(path, contract, `${attempt} ${reconnected}`);
  const [kept, setKept] = useState<Read<T>>(read);
  if (read.kind !== 'loading' && read !== kept) setKept(read);
  const isLive = useLink().kind === 'live';
  const [wasLive, setWasLive] = useState(isLive);
  if (isLive !== wasLive) {
    setWasLive(isLive);
    if (isLive && read.kind === 'failed') setReconnected(reconnected + 1);
  }
  return read.kind === 'loading' ? kept : read;
}
