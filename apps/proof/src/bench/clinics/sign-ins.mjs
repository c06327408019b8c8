// @ts-check
import { createHash } from 'node:crypto';
import { rowsOf } from './rows-of.mjs';

const SCREENS = 1_000;

/**
 * The cookie of one of a thousand screens of a staged clinic.
 * @param {number} screen
 */
export function cookieOf(screen) {
  return `chairside=${tokenOf(screen)}`;
}

/**
 * Signs the screens in, by rows as signing in makes them: a thousand passwords would take minutes to check.
 * @param {string} databaseUrl
 */
export async function signInScreens(databaseUrl) {
  const hashes = Array.from({ length: SCREENS }, (_, screen) => createHash('sha256').update(tokenOf(screen)).digest());
  const sql = `INSERT INTO sign_ins (token_hash, account_id, begun_at, ends_at)
               SELECT hash, accounts.id, clock_timestamp(), clock_timestamp() + interval '12 hours'
               FROM unnest($1::bytea[]) AS hash, accounts WHERE username = 'ana'`;
  await rowsOf(databaseUrl, sql, [hashes]);
}

/** @param {number} screen */
function tokenOf(screen) {
  return `screen-${screen}`;
}
