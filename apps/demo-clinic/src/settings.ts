const { env } = process;

/** What the environment says; nothing else of this package reads it. */
export const SETTINGS = {
  /** The clinic that the demo lives in. */
  url: env['CHAIRSIDE_URL'] ?? 'http://127.0.0.1:3000',
  /** Who a replay signs in as, in a clinic that runs already. */
  username: env['CHAIRSIDE_USER'] ?? 'ana',
  password: env['CHAIRSIDE_PASSWORD'] ?? 'chairside',
  /** Where npm was called: it runs its scripts in the folder of the project. */
  calledIn: env['INIT_CWD'] ?? process.cwd(),
};

/** The environment of a server of our own: the usual one, but on a database in this folder and a free port. */
export function scratchEnvironment(folder: string): NodeJS.ProcessEnv {
  // empty means none: whatever database the environment names is not ours to write to
  const none = { DATABASE_URL: '', DATABASE_APP_URL: '', PUBLIC_ORIGINS: '' };
  const own = { CHAIRSIDE_MODE: 'demo', PORT: '0', HOST: '127.0.0.1', CHAIRSIDE_DATA: folder, DEMO_SPEED: '1' };
  return { ...env, ...none, ...own };
}
