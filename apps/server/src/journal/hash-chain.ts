import { createHash } from 'node:crypto';
import { SHAPE, type Accepted, type Entry, type Id } from '@chairside/domain';
import canonicalizeModule from 'canonicalize';

// the package's types describe a module with a default export; at run time it is the function itself
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string;

export interface ChainedEntry {
  entry: Entry;
  subjects: Id[];
  bodyHash: Buffer;
  value: Accepted;
}

export const NO_HASH = Buffer.alloc(32);

/**
 * The hash of an entry: sha256 of the hash before it and the RFC 8785 text of all its columns but the two hashes.
 * One altered byte anywhere changes every hash after it.
 */
export function hashOf(clinicId: Id, previous: Buffer, { entry, subjects, bodyHash, value }: ChainedEntry): Buffer {
  const { revision, commandId, name, actorId, actingRole, recordedAt, changes } = entry;
  const text = canonicalize({
    clinicId,
    revision,
    commandId,
    name,
    shape: SHAPE,
    subjects,
    actorId,
    actingRole,
    recordedAt,
    bodyHash: bodyHash.toString('hex'),
    changes,
    value,
  });
  return createHash('sha256').update(previous).update(text).digest();
}

/** What tells a repeated command from another one under the same id. */
export function bodyHashOf(name: string, payload: unknown): Buffer {
  return createHash('sha256').update(canonicalize({ name, payload })).digest();
}
