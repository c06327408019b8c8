import type { EntriesMessage, Entry, Iso, Problem } from '@chairside/domain';
import { VIEWS_IN_USE } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Ack } from './ack.js';
import type { BoardSnapshot } from './board-snapshot.js';
import { clinic, chair, dayPlan, patient, staffMember } from './people.contract.js';
import { id, sentInstant } from './primitives.js';
import { protocol } from './protocols.contract.js';
import { liveSession } from './sessions.contract.js';

export const hello = z.strictObject({
  protocolVersion: z.int(),
  clinicId: z.optional(id),
  epoch: z.optional(z.string().check(z.maxLength(64))),
  revision: z.optional(z.int()),
});
export type Hello = z.infer<typeof hello>;

/** The link's own clock: sent only after one read of the database succeeded (LP6). */
export interface Pulse {
  epoch: string;
  revision: number;
  serverTime: Iso;
  rate: number;
}

/** What changed, as one view may see it. */
export type SentEntry = Pick<Entry, 'revision' | 'recordedAt' | 'changes'> & { commandId: string; actorId: string };
export type SentEntries = Omit<EntriesMessage, 'entries'> & { entries: SentEntry[] };

export type HelloAck =
  | { ok: true; snapshot: BoardSnapshot }
  | { ok: true; entries: SentEntries; serverTime: Iso; rate: number }
  | { ok: false; problem: Problem };

export interface ServerEvents {
  entries: (message: SentEntries) => void;
  pulse: (pulse: Pulse) => void;
  'signed-out': () => void;
}

export interface ClientEvents {
  hello: (message: Hello, ack: (answer: HelloAck) => void) => void;
  command: (envelope: unknown, ack: (answer: Ack) => void) => void;
}

export const boardSnapshot = z.strictObject({
  protocolVersion: z.int(),
  epoch: z.string(),
  revision: z.int(),
  serverTime: sentInstant,
  rate: z.number(),
  mode: z.enum(['demo', 'clinic']),
  view: z.enum(VIEWS_IN_USE),
  clinic,
  day: z.iso.date(),
  plan: z.nullable(dayPlan),
  chairs: z.array(chair),
  staff: z.array(staffMember),
  patients: z.array(patient),
  protocols: z.array(protocol),
  sessions: z.array(liveSession),
});
