import type { HomeRecord } from './home-record.js';

/** On the wall: when somebody looked and who watches; no address, no number, no name, and nothing that was found. */
export function homeOnWall(record: HomeRecord): HomeRecord | null {
  if (record.kind === 'watch') return record;
  return record.kind === 'check' ? { ...record, found: null } : null;
}
