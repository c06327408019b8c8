import type { parseWith } from '@chairside/contracts';
import { useState } from 'react';
import { useLink } from './use-link.js';
import { useRead, type Read } from './use-read.js';

/**
 * As `useRead`, but what was read last stays while the next is on its way: a list must not blink at every letter. Of one
 * address it stays also when reading it again failed, as `isOld`: nobody's open form is to go with it. What could not be
 * read is read again by itself once the clinic is heard again.
 */
export function useKeptRead<T>(
  path: string | null,
  contract: Parameters<typeof parseWith<T>>[0],
  attempt = 0,
): Read<T> {
  const [reconnected, setReconnected] = useState(0);
  const read = useRead(path, contract, `${attempt} ${reconnected}`);
  const [kept, setKept] = useState<{ of: string | null; read: Read<T> }>({ of: path, read });
  const isOld = read.kind === 'failed' && kept.of === path && kept.read.kind === 'ready';
  if (read.kind !== 'loading' && !isOld && read !== kept.read) setKept({ of: path, read });
  const isLive = useLink().kind === 'live';
  const [wasLive, setWasLive] = useState(isLive);
  if (isLive !== wasLive) {
    setWasLive(isLive);
    if (isLive && read.kind === 'failed') setReconnected(reconnected + 1);
  }
  if (isOld && kept.read.kind === 'ready') return { ...kept.read, isOld };
  if (read.kind !== 'loading') return read;
  return kept.read.kind === 'ready' && kept.of !== path ? { ...kept.read, isOfBefore: true } : kept.read;
}
