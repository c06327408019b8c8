// @ts-check
import { createHash } from 'node:crypto';
import { rowsOf } from './rows-of.mjs';

/**
 * The cookie of a screen of a staged clinic.
 * @param {number} screen
 */
export function cookieOf(screen) {
  return `chairside=${tokenOf(screen)}`;
}

/**
 * Signs screens in, by rows as signing in makes them: a thousand passwords would take minutes to check.
 * @param {string} databaseUrl
 * @param {string} username
 * @param {{ from: number, to: number }} screens the last not included
 */
export async function signInScreens(databaseUrl, username, { from, to }) {
  const screens = Array.from({ length: to - from }, (_, index) => from + index);
  const hashes = screens.map((screen) => createHash('sha256').update(tokenOf(screen)).digest());
  const sql = `INSERT INTO sign_ins (token_hash, account_id, begun_at, ends_at)
               SELECT hash, accounts.id, clock_timestamp(), clock_timestamp() + interval '12 hours'
               FROM unnest($1::bytea[]) AS hash, accounts WHERE username = $2`;
  await rowsOf(databaseUrl, sql, [hashes, username]);
}

/** @param {number} screen */
function tokenOf(screen) {
  return `screen-${screen}`;
}
