// @ts-check
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { NURSE, idOf } from '../../played-day/played-day.mjs';

const apps = join(import.meta.dirname, '..', '..', '..', '..');
const DASHBOARD = join(apps, 'dashboard', 'dist');
const PEERS = join(apps, 'proof', 'dist');

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

const ME = {
  ...{ id: NURSE.id, username: 'jo', name: NURSE.name, initials: NURSE.initials, mode: 'clinic' },
  memberships: [{ clinicId: idOf('clinic'), clinicName: 'Northside', role: NURSE.role }],
};

/**
 * Answers the built dashboard, or with `?peer=` the same page, styled by the same sheets, with a peer's script.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function answerHttp(request, response) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://clinic');
  const body = await bodyOf(pathname, searchParams.get('peer')).catch(() => null);
  const type = TYPES[extname(pathname) || (pathname === '/' ? '.html' : '.json')] ?? 'application/octet-stream';
  response.writeHead(body === null ? 404 : 200, { 'content-type': type, 'x-chairside-mode': 'clinic' }).end(body);
}

/**
 * @param {string} path
 * @param {string | null} peer
 * @returns {Promise<string | Buffer>}
 */
async function bodyOf(path, peer) {
  if (path === '/api/auth/me') return JSON.stringify(ME);
  if (path.startsWith('/peers/')) return readFile(join(PEERS, path));
  if (path !== '/') return readFile(join(DASHBOARD, path));
  const page = await readFile(join(DASHBOARD, 'index.html'), 'utf8');
  return peer === null ? page : page.replace(/src="[^"]+\.js"/, `src="/peers/${peer}.js"`);
}
