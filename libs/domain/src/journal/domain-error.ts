import type { Id } from '../clinic/clinic-time.js';
import type { FieldFault, ProblemCode } from './problem.js';
import type { Said, SaidKey } from './said.js';

/** A refusal by the rules. Thrown in the domain, turned into a Problem at the two edges and nowhere else. */
export class DomainError extends Error {
  /** Which sentence of the tables it is, for screens of another language; nothing where it stands in none. */
  readonly said: SaidKey | null;

  constructor(
    readonly code: ProblemCode,
    message: string | Said,
    readonly fields: FieldFault[] = [],
    /** The patient whose details the message tells: a look at them, which the server notes and never sends. */
    readonly shows: Id | null = null,
  ) {
    super(typeof message === 'string' ? message : message.text);
    this.name = 'DomainError';
    this.said = typeof message === 'string' ? null : { key: message.key, args: message.args };
  }
}
