import { parseWith } from '@chairside/contracts';
import type { Problem } from '@chairside/domain';
import { useEffect, useState } from 'react';
import { theKit } from './kit.js';

type Contract<T> = Parameters<typeof parseWith<T>>[0];

export type Read<T> =
  | { kind: 'loading' }
  /** `isOld`: it could not be read again since. `isOfBefore`: of the address before, while this one is on its way. */
  | { kind: 'ready'; value: T; isOld?: boolean; isOfBefore?: boolean }
  | { kind: 'failed'; detail: string | null };

/** Reads something once over HTTP, nothing while there is no path; a refusal keeps the clinic's own words. */
export function useRead<T>(path: string | null, contract: Contract<T>, attempt: number | string = 0): Read<T> {
  const [read, setRead] = useState<{ of: string; result: Read<T> } | null>(null);
  const wanted = `${path} ${attempt}`;
  useEffect(() => {
    if (path === null) return undefined;
    const stop = new AbortController();
    void readOnce(path, contract, stop.signal).then((result) => {
      if (!stop.signal.aborted) setRead({ of: wanted, result });
    });
    return () => stop.abort();
  }, [path, contract, wanted]);
  return read?.of === wanted ? read.result : { kind: 'loading' };
}

async function readOnce<T>(path: string, contract: Contract<T>, signal: AbortSignal): Promise<Read<T>> {
  try {
    const answer = await fetch(path, { signal, headers: { accept: 'application/json' } });
    const body: unknown = await answer.json();
    if (!answer.ok) return { kind: 'failed', detail: isProblem(body) ? await detailOf(body) : null };
    return { kind: 'ready', value: parseWith(contract, body) };
  } catch {
    // no answer, or one that is not the clinic's: there is nothing to quote
    return { kind: 'failed', detail: null };
  }
}

async function detailOf(problem: Problem): Promise<string> {
  return theKit().then(
    ({ saidHere }) => saidHere({ problem }).problem.detail,
    () => problem.detail,
  );
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string';
}
