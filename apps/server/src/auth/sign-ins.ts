import { createHash, randomBytes } from 'node:crypto';
import type { Me } from '@chairside/contracts';
import { DomainError, type Actor, type Id, type Role } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Settings } from '../config/env.js';
import { Database } from '../database/database.js';

/** 64 MiB, three passes (trust.md 5.1). */
export const PASSWORD_COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const HOURS_OF_A_SIGN_IN = 12;

/** Someone who is signed in on one device. */
export interface SignedIn {
  tokenHash: string;
  me: Me;
}

interface AccountRow {
  id: Id;
  username: string;
  password_hash: string;
  name: string;
  initials: string;
  device_key: Buffer;
  memberships: Me['memberships'];
}

const ACCOUNT = `
  SELECT accounts.*, coalesce((
    SELECT json_agg(json_build_object('clinicId', clinic_id, 'clinicName', clinics.name, 'role', role) ORDER BY clinics.name)
    FROM memberships JOIN clinics ON clinics.id = clinic_id WHERE account_id = accounts.id), '[]') AS memberships
  FROM accounts`;

/** Sign-ins are kept on the server, so that ending one ends it everywhere at once. */
@Injectable()
export class SignIns {
  /** Checked when nobody has that name, so that an unknown name takes as long as a wrong password. */
  private readonly decoy = hash(randomBytes(16), PASSWORD_COST);

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Signs in, or refuses without saying whether the name or the password was wrong. */
  async signIn(username: string, password: string): Promise<{ token: string; me: Me }> {
    const [account] = await this.database.queries.query<AccountRow[]>(`${ACCOUNT} WHERE username = $1`, [
      username.normalize('NFKC').toLowerCase(),
    ]);
    const isRight = await verify(account?.password_hash ?? (await this.decoy), password);
    if (!account || !isRight) {
      throw new DomainError('wrong-credentials', 'User name or password is wrong.');
    }
    const token = randomBytes(32).toString('base64url');
    await this.database.queries.query(
      `INSERT INTO sign_ins (token_hash, account_id, begun_at, ends_at)
       VALUES ($1, $2, clock_timestamp(), clock_timestamp() + make_interval(hours => $3))`,
      [hashOfToken(token), account.id, HOURS_OF_A_SIGN_IN],
    );
    return { token, me: this.meOf(account) };
  }

  /** Who a cookie stands for; nothing for none, a false one, and one that has ended. */
  async find(token: string | undefined): Promise<SignedIn | null> {
    if (!token) return null;
    const tokenHash = hashOfToken(token);
    const [account] = await this.database.queries.query<AccountRow[]>(
      `${ACCOUNT} JOIN sign_ins ON accounts.id = sign_ins.account_id
       WHERE token_hash = $1 AND ended_at IS NULL AND ends_at > clock_timestamp()`,
      [tokenHash],
    );
    return account ? { tokenHash: tokenHash.toString('hex'), me: this.meOf(account) } : null;
  }

  async end(tokenHash: string): Promise<void> {
    await this.database.queries.query(
      'UPDATE sign_ins SET ended_at = clock_timestamp() WHERE token_hash = $1 AND ended_at IS NULL',
      [Buffer.from(tokenHash, 'hex')],
    );
  }

  private meOf(account: AccountRow): Me {
    const { id, username, name, initials, memberships } = account;
    const deviceKey = account.device_key.toString('hex');
    return { id, username, name, initials, memberships, mode: this.settings.env.CHAIRSIDE_MODE, deviceKey };
  }
}

/** The clinic that someone acts in, and as what. May be left out where there is one; another's is not found. */
export function actorIn(me: Me, clinicId?: string): { clinicId: Id; actor: Actor & { role: Role } } {
  const membership =
    clinicId === undefined ? onlyOne(me.memberships) : me.memberships.find((m) => m.clinicId === clinicId);
  if (!membership)
    throw new DomainError('not-found', 'You are not a member of this clinic. Say which clinic you mean.');
  return { clinicId: membership.clinicId, actor: { id: me.id, role: membership.role } };
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
