import { type Actor, DomainError, type Id, type Role, sayOfJournal } from '@chairside/domain';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { tokenIn } from './cookie.js';
import { actorIn, SignIns, type SignedIn } from './sign-ins.js';

const people = new WeakMap<Request, SignedIn>();

/** Lets in who is signed in; everyone else is asked to sign in. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly signIns: SignIns) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const found = await this.signIns.find(tokenIn(request.headers.cookie));
    if (!found) throw new DomainError('unauthenticated', sayOfJournal('signInFirst'));
    people.set(request, found);
    return true;
  }
}

/** Who sent a request that the guard let in. */
export function signedIn(request: Request): SignedIn {
  const found = people.get(request);
  if (!found) throw new Error('this route is not behind the sign-in guard');
  return found;
}

/** The clinic that a request means, and who acts in it; the header may be left out where there is one. */
export function actorOf(request: Request): { clinicId: Id; actor: Actor & { role: Role } } {
  const header = request.headers['x-clinic'];
  return actorIn(signedIn(request).me, Array.isArray(header) ? header[0] : header);
}
