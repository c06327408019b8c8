import type { DomainError } from './domain-error.js';
import type { SaidKey } from './said.js';
import { UNAVAILABLE } from './unavailable.js';

// apart from the table: a screen that only shows the board needs none of its rows
export { DomainError } from './domain-error.js';

/** Every refusal: the HTTP status it travels with, and whether sending the same command again can succeed. */
export const PROBLEMS = {
  'malformed-json': { status: 400, retry: false },
  'empty-body': { status: 400, retry: false },
  'too-deep': { status: 400, retry: false },
  'duplicate-key': { status: 400, retry: false },
  'malformed-request': { status: 400, retry: false },
  unauthenticated: { status: 401, retry: false },
  'wrong-credentials': { status: 401, retry: false },
  forbidden: { status: 403, retry: false },
  csrf: { status: 403, retry: false },
  'origin-refused': { status: 403, retry: false },
  'not-found': { status: 404, retry: false },
  'method-not-allowed': { status: 405, retry: false },
  'needs-confirmation': { status: 409, retry: false },
  precondition: { status: 409, retry: false },
  'illegal-transition': { status: 409, retry: false },
  stale: { status: 409, retry: false },
  'not-checked-in': { status: 409, retry: false },
  'chair-taken': { status: 409, retry: false },
  'chair-occupied': { status: 409, retry: false },
  'patient-booked': { status: 409, retry: false },
  'patient-already-here': { status: 409, retry: false },
  'patient-mismatch': { status: 409, retry: false },
  'patient-number-taken': { status: 409, retry: false },
  superseded: { status: 409, retry: false },
  'already-exists': { status: 409, retry: false },
  'dose-needs-reason': { status: 409, retry: false },
  'payload-too-large': { status: 413, retry: false },
  'unsupported-media-type': { status: 415, retry: false },
  validation: { status: 422, retry: false },
  'unknown-field': { status: 422, retry: false },
  'unknown-command': { status: 422, retry: false },
  'unknown-event': { status: 422, retry: false },
  required: { status: 422, retry: false },
  type: { status: 422, retry: false },
  integer: { status: 422, retry: false },
  decimals: { status: 422, retry: false },
  'out-of-range': { status: 422, retry: false },
  'not-allowed': { status: 422, retry: false },
  'invalid-id': { status: 422, retry: false },
  'invalid-time': { status: 422, retry: false },
  'offset-required': { status: 422, retry: false },
  'future-time': { status: 422, retry: false },
  'late-entry-reason': { status: 422, retry: false },
  'before-check-in': { status: 422, retry: false },
  'out-of-order': { status: 422, retry: false },
  'empty-set': { status: 422, retry: false },
  'sys-le-dia': { status: 422, retry: false },
  'bp-incomplete': { status: 422, retry: false },
  'taken-and-not-taken': { status: 422, retry: false },
  'not-of-this': { status: 422, retry: false },
  'invalid-text': { status: 422, retry: false },
  'too-long': { status: 422, retry: false },
  'too-short': { status: 422, retry: false },
  'invalid-date': { status: 422, retry: false },
  'past-date': { status: 422, retry: false },
  underage: { status: 422, retry: false },
  'dose-hard-limit': { status: 422, retry: false },
  'idempotency-mismatch': { status: 422, retry: false },
  'rate-limited': { status: 429, retry: true },
  reload: { status: 409, retry: false },
  unavailable: UNAVAILABLE,
  internal: { status: 500, retry: true },
} as const satisfies Record<string, { status: number; retry: boolean }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One field that a refusal is about. `allowed` is the range the form may offer, both ends included. */
export interface FieldFault {
  path: string;
  code: ProblemCode;
  allowed?: readonly [number, number];
  value?: number | string;
  hint?: string;
}

/** A refusal as it travels: the body of `application/problem+json`, and `problem` in a socket's ack. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  /** What the detail says, for screens of another language. */
  said?: SaidKey;
  retry: boolean;
  fields?: FieldFault[];
  requestId: string;
}

/** The refusal as it travels. `detail` says what a nurse can do; `requestId` finds it in the log. */
export function problemOf(error: DomainError, requestId: string): Problem {
  const { status, retry } = PROBLEMS[error.code];
  return {
    type: `/problems/${error.code}`,
    title: titleOf(error.code),
    status,
    code: error.code,
    detail: error.message,
    ...(error.said ? { said: error.said } : {}),
    retry,
    ...(error.fields.length > 0 ? { fields: error.fields } : {}),
    requestId,
  };
}

function titleOf(code: ProblemCode): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
}
