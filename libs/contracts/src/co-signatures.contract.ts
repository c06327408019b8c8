import type { CoSignature } from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal } from './equal.js';
import { id, sentInstant, text } from './primitives.js';

const key = text(1, 100);

export const signCoSignature = z.strictObject({ sessionId: id, key });
export const coSignature = z.strictObject({ key, at: sentInstant, by: id });

/** @public compiles only while contract and domain agree */
export type CoSignatureIsTheDomains = Assert<Equal<z.infer<typeof coSignature>, CoSignature>>;
