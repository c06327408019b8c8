import type { EntriesMessage, Entry, Iso, Problem } from '@chairside/domain';
import { VIEWS_IN_USE } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Ack } from './ack.js';
import type { BoardSnapshot } from './board-snapshot.js';
import { clinic, chair, dayPlan, patient, staffMember } from './people.contract.js';
import { drugRecord } from './drug.contract.js';
import { helpCall } from './help.contract.js';
import { id, sentInstant } from './primitives.js';
import { protocol } from './protocols.contract.js';
import { shift } from './shift.contract.js';
import { liveSession } from './sessions.contract.js';

/** What a screen of a later version adds is left unread, so that it can speak to a server that is not replaced yet. */
export const hello = z.object({
  protocolVersion: z.int(),
  clinicId: z.optional(id),
  epoch: z.optional(z.string().check(z.maxLength(64))),
  revision: z.optional(z.int()),
  /** Why the whole board is wanted: what this screen had folded was not what the clinic has. */
  diverged: z.optional(z.literal(true)),
  /** The form of changes that this screen folds; a client that folds none leaves it out. */
  shape: z.optional(z.int()),
  /** A whole board may come packed. */
  unpacks: z.optional(z.literal(true)),
});
export type Hello = z.infer<typeof hello>;

/** The link's own clock: sent only after one read of the database succeeded (LP6). */
export interface Pulse {
  epoch: string;
  revision: number;
  /** What the clinic's clock showed at that read. */
  serverTime: Iso;
  rate: number;
  /** Every ten seconds: the mark of the board of this view at this revision. */
  digest?: string;
}

/** What a screen answers a pulse with, from inside a painted frame; one that nobody can see says so at once (LP8). */
export const seen = z.strictObject({
  revision: z.int(),
  isHidden: z.boolean(),
  /** Whoever is signed in heard its sound this shift, and it can sound now (floor rule 13). */
  hears: z.optional(z.literal(true)),
  /** The session whose sheet of vitals is open here. */
  enters: z.optional(id),
});
export type Seen = z.infer<typeof seen>;

/** A screen that stopped painting, and who is signed in at it. */
export interface StoppedScreen {
  id: string;
  name: string;
}

/** A screen of a person that is in sight, and up to where it was painted. */
export interface PaintedScreen {
  id: string;
  staffId: string;
  revision: number;
}

/** Somebody has the sheet of a session open, and may be typing into it. */
export interface Entering {
  sessionId: string;
  staffId: string;
}

/** What is true only now (LP15). */
export interface Around {
  stopped: StoppedScreen[];
  /** While somebody calls for help and nobody has answered: whose screens show it. */
  painted?: readonly PaintedScreen[];
  /** While an alert of somebody may call: at how many devices of nurses an alert would be heard. */
  hearing?: number;
  /** Of who covers the clinic and of whose pumps run, who is signed in; not said where nobody covers and no pump runs. */
  signedIn?: readonly string[];
  /** Who is entering vitals, and for whom; not said where nobody is. */
  entering?: readonly Entering[];
  /** Said with either: whether somebody outside the building is told of steps of the ladder and of emergencies. */
  isToldOutside?: boolean;
}

/** What changed, as one view may see it. */
export type SentEntry = Pick<Entry, 'revision' | 'recordedAt' | 'changes'> & { commandId: string; actorId: string };
export type SentEntries = Omit<EntriesMessage, 'entries'> & { entries: SentEntry[] };

export type HelloAck =
  | { ok: true; snapshot: BoardSnapshot; readMsAgo: number }
  | { ok: true; entries: SentEntries; serverTime: Iso; rate: number; readMsAgo: number }
  | { ok: false; problem: Problem };

/** A whole board as it travels to a screen that unpacks it: a sixteenth of its size, and packed once for all. */
export interface PackedBoard {
  ok: true;
  /** A `BoardSnapshot` but for its `serverTime` and `rate`: gzip, in base64. */
  packed: string;
  serverTime: Iso;
  rate: number;
  readMsAgo: number;
}

export interface ServerEvents {
  entries: (message: SentEntries) => void;
  pulse: (pulse: Pulse) => void;
  around: (message: Around) => void;
  'signed-out': () => void;
}

export interface ClientEvents {
  hello: (message: Hello, ack: (answer: HelloAck | PackedBoard) => void) => void;
  command: (envelope: unknown, ack: (answer: Ack) => void) => void;
  seen: (message: Seen) => void;
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
  helpCalls: z.array(helpCall),
  drug: z.array(drugRecord),
  shift,
});
