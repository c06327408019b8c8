// Keeps `npm ci` working on every machine. npm quietly leaves out platform packages that a registry lacks, and then
// refuses its own lockfile elsewhere; and an address of somebody's registry is nobody else's business.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

// as Node looks packages up: in the node_modules of the folder, then of each one above
function isLocked(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

function faultsOf([path, entry]) {
  const optional = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(name, path));
  const isPackage = path.includes('node_modules/') && !entry.link && !entry.inBundle;
  return [
    ...optional.map((name) => `${path || 'the project'}: optional dependency ${name} is not locked; npm ci will fail`),
    ...(/^https?:/.test(entry.resolved ?? '') ? [`${path}: records a download address`] : []),
    ...(isPackage && !entry.integrity ? [`${path}: has no integrity hash`] : []),
  ];
}

const faults = Object.entries(packages).flatMap(faultsOf);
console.log(faults.length === 0 ? 'The lockfile is sound.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
