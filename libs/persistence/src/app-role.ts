import type { DataSource } from 'typeorm';

/** The login of the server: it adds to the record, and cannot change or remove what stands in it. */
export const APP_ROLE = 'chairside_app';

/** Present states, which move on. Everything else is only added to. */
const UPDATABLE = ['clinics', 'sessions', 'alerts', 'sign_ins', 'accounts', 'memberships'];

/**
 * Creates the server's login, or renews its password, and grants it what it needs. Run as owner, after migrations.
 * Two databases of one cluster share the role, so another process may be creating it at this moment.
 */
export async function grantApp(dataSource: DataSource, password: string): Promise<void> {
  const secret = `'${password.replaceAll("'", "''")}'`;
  await dataSource.query(`
    DO $$ BEGIN CREATE ROLE ${APP_ROLE} LOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  await dataSource.query(`SELECT pg_advisory_lock(hashtext('${APP_ROLE}'))`);
  await dataSource.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${secret}`);
  await dataSource.query(`SELECT pg_advisory_unlock(hashtext('${APP_ROLE}'))`);
  await dataSource.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
  await dataSource.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${APP_ROLE}`);
  await dataSource.query(`GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO ${APP_ROLE}`);
  await dataSource.query(`REVOKE INSERT ON migrations FROM ${APP_ROLE}`);
  await dataSource.query(`GRANT UPDATE ON ${UPDATABLE.join(', ')} TO ${APP_ROLE}`);
}
