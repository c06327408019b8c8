import type { DataSource, EntityManager } from 'typeorm';

/** The usual login of the server: it adds to the record, and cannot change or remove what stands in it. */
export const APP_ROLE = 'chairside_app';

const TRIES = 10;

/** Present states, which move on. Everything else is only added to. */
const UPDATABLE = [
  'clinics',
  'patients',
  'sessions',
  'alerts',
  'sign_ins',
  'accounts',
  'memberships',
  'leases',
  'outside_cursors',
];

/** A login of the server: the role, and the password that it is given; an empty one leaves what it has. */
export interface AppLogin {
  user: string;
  password: string;
}

/**
 * Creates the server's login, or renews its password, and grants it what it needs. Run as owner, after migrations. One
 * transaction: a server that is running must not be without its rights for a moment. Two databases of one cluster
 * share the role, so another process may be changing it just now: then it is tried again.
 */
export async function grantApp(dataSource: DataSource, login: AppLogin): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await grantOnce(dataSource, login);
    } catch (error) {
      if (tried === TRIES || !String(error).includes('concurrently updated')) throw error;
    }
  }
}

async function grantOnce(dataSource: DataSource, { user, password }: AppLogin): Promise<void> {
  const role = quoted(user, '"');
  await dataSource.transaction(async (owner) => {
    const found: unknown[] = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [user]);
    if (found.length === 0) await createRole(owner, role);
    await owner.query(`ALTER ROLE ${role} LOGIN ${password === '' ? '' : `PASSWORD ${quoted(password, "'")}`}`);
    await owner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    await owner.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`);
    await owner.query(`GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO ${role}`);
    await owner.query(`REVOKE INSERT ON migrations FROM ${role}`);
    await owner.query(`GRANT UPDATE ON ${UPDATABLE.join(', ')} TO ${role}`);
  });
}

/** Another database of this cluster may be making the same role. */
async function createRole(owner: EntityManager, role: string): Promise<void> {
  const create = quoted(`CREATE ROLE ${role} LOGIN`, "'");
  await owner.query(
    `DO $$ BEGIN EXECUTE ${create}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
  );
}

function quoted(text: string, mark: '"' | "'"): string {
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
}
