import type { Id } from '../clinic/clinic-time.js';
import type { FieldFault, ProblemCode } from './problem.js';

/** A refusal by the rules. Thrown in the domain, turned into a Problem at the two edges and nowhere else. */
export class DomainError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly fields: FieldFault[] = [],
    /** The patient whose details the message tells: a look at them, which the server notes and never sends. */
    readonly shows: Id | null = null,
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
