import type { DataSource } from 'typeorm';

/** The login of the server: it adds to the record, and cannot change or remove what stands in it. */
export const APP_ROLE = 'chairside_app';

const TRIES = 10;

/** Present states, which move on. Everything else is only added to. */
const UPDATABLE = ['clinics', 'sessions', 'alerts', 'sign_ins', 'accounts', 'memberships'];

/**
 * Creates the server's login, or renews its password, and grants it what it needs. Run as owner, after migrations. One
 * transaction: a server that is running must not be without its rights for a moment. Two databases of one cluster
 * share the role, so another process may be changing it just now: then it is tried again.
 */
export async function grantApp(dataSource: DataSource, password: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await grantOnce(dataSource, password);
    } catch (error) {
      if (tried === TRIES || !String(error).includes('concurrently updated')) throw error;
    }
  }
}

async function grantOnce(dataSource: DataSource, password: string): Promise<void> {
  const secret = `'${password.replaceAll("'", "''")}'`;
  await dataSource.transaction(async (owner) => {
    await owner.query(`
      DO $$ BEGIN CREATE ROLE ${APP_ROLE} LOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
    await owner.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${secret}`);
    await owner.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
    await owner.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${APP_ROLE}`);
    await owner.query(`GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO ${APP_ROLE}`);
    await owner.query(`REVOKE INSERT ON migrations FROM ${APP_ROLE}`);
    await owner.query(`GRANT UPDATE ON ${UPDATABLE.join(', ')} TO ${APP_ROLE}`);
  });
}
