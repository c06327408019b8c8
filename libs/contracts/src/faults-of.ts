import { PROBLEMS, type FieldFault, type ProblemCode } from '@chairside/domain';
import type { core } from 'zod/mini';

/** Every fault that a contract found, in the words of the problem table. */
export function faultsOf(issues: readonly core.$ZodIssue[]): FieldFault[] {
  return issues.flatMap(faultsOfIssue);
}

/** The code of a refusal with several faults: an unknown field speaks first, then the first fault found. */
export function leadingCode(faults: readonly FieldFault[]): ProblemCode {
  return faults.find((fault) => fault.code === 'unknown-field')?.code ?? faults[0]?.code ?? 'validation';
}

function faultsOfIssue(issue: core.$ZodIssue): FieldFault[] {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'unknown-field' }));
    case 'invalid_type':
      return [{ path, code: issue.input === undefined ? 'required' : issue.expected === 'int' ? 'integer' : 'type' }];
    case 'invalid_format':
      return [{ path, code: formatCode(issue.format, issue.input) }];
    case 'too_small':
      return [boundFault(path, issue.origin, 'too-short', issue.input)];
    case 'too_big':
      return [boundFault(path, issue.origin, 'too-long', issue.input)];
    case 'not_multiple_of':
      return [{ path, code: 'decimals' }];
    case 'custom':
      return [customFault(path, issue.params)];
    default:
      return [{ path, code: issue.input === undefined ? 'required' : 'not-allowed' }];
  }
}

function boundFault(path: string, origin: string, textCode: ProblemCode, input: unknown): FieldFault {
  if (origin !== 'number' && origin !== 'int') return { path, code: textCode };
  return { path, code: 'out-of-range', ...(typeof input === 'number' ? { value: input } : {}) };
}

function formatCode(format: string, input: unknown): ProblemCode {
  if (format === 'guid') return 'invalid-id';
  if (format === 'date') return 'invalid-date';
  if (format === 'regex') return 'invalid-text';
  return hasTimeWithoutOffset(input) ? 'offset-required' : 'invalid-time';
}

function hasTimeWithoutOffset(input: unknown): boolean {
  return typeof input === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(input);
}

function customFault(path: string, params: Record<string, unknown> | undefined): FieldFault {
  const fault = params?.['fault'];
  if (isFault(fault)) return fault;
  const code = params?.['code'];
  return { path, code: isCode(code) ? code : 'validation' };
}

function isCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(PROBLEMS, value);
}

function isFault(value: unknown): value is FieldFault {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value;
}
