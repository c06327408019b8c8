import { DomainError } from '@chairside/domain';
import { visit } from 'jsonc-parser';

const DEEPEST = 32;

/**
 * Parses JSON that came from outside. Refuses what is not JSON, what is nested too deep, and an object that names one
 * key twice: of two heart rates under one name, nobody can say which was meant.
 */
export function parseJson(text: string): unknown {
  if (text.trim() === '') throw new DomainError('empty-body', 'The request has no content.');
  const value = parse(text);
  refuseDeepOrDouble(text);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('malformed-json', 'The request is not JSON.');
  }
}

function refuseDeepOrDouble(text: string): void {
  const objects: Set<string>[] = [];
  let depth = 0;
  const enter = () => {
    depth += 1;
    if (depth > DEEPEST) throw new DomainError('too-deep', 'The request is nested too deep.');
  };
  const leave = () => {
    depth -= 1;
  };
  visit(text, {
    onObjectBegin: () => {
      enter();
      objects.push(new Set());
    },
    onObjectProperty: (name) => {
      const names = objects.at(-1);
      if (names?.has(name)) {
        throw new DomainError('duplicate-key', 'One field is named twice.', [{ path: name, code: 'duplicate-key' }]);
      }
      names?.add(name);
    },
    onObjectEnd: () => {
      leave();
      objects.pop();
    },
    onArrayBegin: enter,
    onArrayEnd: leave,
  });
}
