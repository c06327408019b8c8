import { randomUUID } from 'node:crypto';
import { DomainError, type Problem, type ProblemCode, problemOf, sayOfJournal } from '@chairside/domain';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { FAULT } from '../commands/dispatch.js';
import { isUnanswered } from '../database/unanswered.js';
import { Log } from '../logging/log.js';

/** What a status that express or Nest answered by itself means in our table. */
const BY_STATUS: Partial<Record<number, [ProblemCode, string]>> = {
  400: ['malformed-request', 'This request cannot be read.'],
  401: ['unauthenticated', 'Sign in first.'],
  403: ['forbidden', 'This is not allowed.'],
  404: ['not-found', 'There is nothing here.'],
  405: ['method-not-allowed', 'This cannot be done here.'],
  413: ['payload-too-large', 'This request is too large.'],
  415: ['unsupported-media-type', 'Send application/json.'],
};

/** The second edge: whatever a route throws becomes a problem. Unknown faults are logged whole and told in plain words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const requestId = randomUUID();
    const refusal = asRefusal(error);
    if (!refusal || refusal.code === 'unavailable') this.log.error('request-failed', error, { requestId });
    sendProblem(
      host.switchToHttp().getResponse<Response>(),
      problemOf(refusal ?? new DomainError('internal', FAULT), requestId),
    );
  }
}

export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function asRefusal(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (isUnanswered(error)) return new DomainError('unavailable', sayOfJournal('noAnswer'));
  const known = BY_STATUS[statusOf(error) ?? 0];
  return known ? new DomainError(...known) : null;
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' ? status : null;
}
