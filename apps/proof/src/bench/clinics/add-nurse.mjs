// @ts-check
import { randomUUID } from 'node:crypto';
import { rowsOf } from './rows-of.mjs';

const ADD = `
  WITH added AS (
    INSERT INTO accounts (id, username, password_hash, name, initials)
    SELECT $1, $2, password_hash, 'Vi Visitor', 'VV' FROM accounts WHERE username = 'ana' RETURNING id)
  INSERT INTO memberships (account_id, clinic_id, role) SELECT added.id, clinic, 'nurse' FROM added, unnest($3::uuid[]) AS clinic`;

/**
 * Somebody who is a nurse in those clinics, and known in no other.
 * @param {string} databaseUrl
 * @param {string} username
 * @param {readonly string[]} clinicIds
 */
export async function addNurse(databaseUrl, username, clinicIds) {
  const id = randomUUID();
  await rowsOf(databaseUrl, ADD, [id, username, clinicIds]);
  return id;
}
