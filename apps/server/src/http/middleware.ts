import { DomainError } from '@chairside/domain';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Origins } from '../auth/origin.js';
import type { Readiness } from '../health/readiness.js';
import { parseJson } from './parse-json.js';

const LARGEST_BODY = '64kb';
const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Refuses what changes something on behalf of a page that is not ours. */
export function refuseForeignPages(origins: Origins) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const isForeign = UNSAFE.has(request.method) && !origins.accepts(request.headers);
    next(isForeign ? new DomainError('csrf', 'This request came from another site.') : undefined);
  };
}

/** A node that leaves lets go of its connections with their next answer: one that is kept busy would hold it for ever. */
export function letGoWhenLeaving(readiness: Readiness) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    if (!readiness.isReady) response.setHeader('Connection', 'close');
    next();
  };
}

/** Reads JSON bodies, and no others. */
export function jsonBody() {
  const readText = express.text({ type: 'application/json', limit: LARGEST_BODY });
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!UNSAFE.has(request.method)) return next();
    if (hasBody(request) && !request.is('application/json')) {
      return next(new DomainError('unsupported-media-type', 'Send application/json.'));
    }
    readText(request, response, (error?: unknown) => next(error ?? parseInto(request)));
  };
}

function hasBody(request: Request): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

/** A sign-out has nothing to say; every other route parses its body and refuses an empty one itself. */
function parseInto(request: Request): unknown {
  const text = typeof request.body === 'string' ? request.body : '';
  if (text === '' && request.path === '/api/auth/sign-out') {
    request.body = {};
    return undefined;
  }
  try {
    request.body = parseJson(text);
    return undefined;
  } catch (error) {
    return error;
  }
}
