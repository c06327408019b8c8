import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { userInfo } from 'node:os';

export interface Owner {
  uid: number;
  gid: number;
}

export interface PostgresUser {
  /** Set when the server runs as somebody else, to whom its files must belong. */
  owner?: Owner;
  /** Program and arguments go in front of the command when it runs in a user namespace of its own. */
  prefix: string[];
}

// PostgreSQL refuses to run as root, and does not start for a uid that has no name.
const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
const ENVIRONMENT = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

/**
 * Decides as whom PostgreSQL runs: as ourselves; as root, as the owner of the data there is, in a user
 * namespace where root bears another name (needs no copy and no chown), or as `postgres` or `nobody`.
 */
export function choosePostgresUser(dataOwner: Owner | undefined): PostgresUser {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasName()) return { prefix: [] };
  if (isRoot && dataOwner && dataOwner.uid !== 0) return { prefix: [], owner: dataOwner };
  if (canMakeNamespaces()) return { prefix: NAMESPACE };
  if (!isRoot) return { prefix: [] };
  const owner = ownerNamed('postgres') ?? ownerNamed('nobody');
  if (!owner) throw new Error('PostgreSQL does not run as root: start as another user, or add a user named postgres.');
  return { prefix: [], owner };
}

/** The program, its arguments and spawn options that run `command` as `user`; the folder is `/`, which everybody may read. */
export function asUser(user: PostgresUser, command: string[]): { file: string; args: string[]; options: SpawnOptions } {
  const [file = '', ...args] = [...user.prefix, ...command];
  return { file, args, options: { ...user.owner, cwd: '/', env: ENVIRONMENT } };
}

/** Runs a command as `user` to its end and gives its exit code (null when it could not start) and what it said. */
export function runAsUser(user: PostgresUser, command: string[]): Promise<{ code: number | null; output: string }> {
  const { file, args, options } = asUser(user, command);
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false; // a uid without a passwd entry: containers like to give those
  }
}

function canMakeNamespaces(): boolean {
  if (process.platform !== 'linux') return false;
  const { file, args, options } = asUser({ prefix: NAMESPACE }, ['id', '-un']);
  return spawnSync(file, args, { cwd: '/', env: options.env, stdio: 'ignore' }).status === 0;
}

function ownerNamed(name: string): Owner | undefined {
  const ask = (flag: string): number => {
    const answer = spawnSync('id', [flag, name], { env: ENVIRONMENT, encoding: 'utf8' });
    return answer.status === 0 ? Number(answer.stdout) : Number.NaN;
  };
  const owner = { uid: ask('-u'), gid: ask('-g') };
  return Number.isNaN(owner.uid + owner.gid) ? undefined : owner;
}
