import { DomainError, sayOfJournal, type Command, type CommandName } from '@chairside/domain';
import type { core, ZodMiniType } from 'zod/mini';
import { COMMANDS, envelope } from './commands.js';
import { faultsOf, leadingCode } from './faults-of.js';

/** Parses what came over a wire, or was about to go over one. Throws a DomainError that names every faulty field. */
export function parseWith<T>(contract: ZodMiniType<T>, input: unknown): T {
  const parsed = contract.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw refusal(parsed.error.issues);
}

/** A command, whole and in the form of its contract, from anything that was sent. */
export function parseCommand(input: unknown): Command {
  const outer = parseWith(envelope, input);
  if (!isCommandName(outer.name)) {
    throw new DomainError('unknown-command', sayOfJournal('noSuchCommand'), [
      { path: 'name', code: 'unknown-command' },
    ]);
  }
  const payload = parseWith(COMMANDS[outer.name].payload as ZodMiniType, outer.payload);
  // The contract of this name has just been held against the payload; the spec of commands.ts ties both by type.
  return { id: outer.id, name: outer.name, payload } as Command;
}

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function refusal(issues: readonly core.$ZodIssue[]): DomainError {
  const fields = faultsOf(issues);
  if (issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type' && issue.expected === 'object')) {
    return new DomainError('validation', sayOfJournal('otherForm'), fields);
  }
  return new DomainError(leadingCode(fields), sayOfJournal('someFields'), fields);
}
