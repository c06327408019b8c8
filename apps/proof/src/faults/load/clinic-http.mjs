// @ts-check
import { Agent, request } from 'node:http';

/** @typedef {import('@chairside/dashboard/live/clinic-http').ClinicHttp} ClinicHttp */

const ANSWER_MS = 7_000;
/** A browser opens six to one server at most; a device charts one thing at a time. */
const MOST_CONNECTIONS = 2;

/**
 * The dashboard's HTTP twin of the socket (clinic-http.ts) for a process without a page: with its cookie, and with the
 * next address after one that did not answer.
 * @param {readonly string[]} addresses
 * @param {string} cookie
 * @returns {ClinicHttp}
 */
export function clinicHttp(addresses, cookie) {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS });
  let failures = 0;

  /**
   * @param {string} method
   * @param {string} path
   * @param {string} [body]
   */
  async function ask(method, path, body) {
    const address = addresses[failures % addresses.length] ?? '';
    try {
      return await exchange(
        new URL(path, address),
        { method, agent, headers: { 'content-type': 'application/json', cookie } },
        body,
      );
    } catch {
      failures += 1;
      return null; // not known whether it arrived
    }
  }

  return {
    command: async (command) => {
      const answer = await ask('POST', '/api/commands', JSON.stringify(command));
      if (answer?.status === 200) return answer.body;
      // only the clinic's own words are an answer
      return answer?.body?.code ? { ok: false, problem: answer.body } : null;
    },
    board: async () => {
      const answer = await ask('GET', '/api/board');
      if (answer?.status === 401) return 'signed-out';
      return answer?.status === 200 ? answer.body : null;
    },
  };
}

/**
 * One request and its whole answer; rejects when it does not come, or not whole.
 * @param {URL} url
 * @param {import('node:http').RequestOptions} options
 * @param {string} [body]
 * @returns {Promise<{ status: number, body: any }>}
 */
function exchange(url, options, body) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { ...options, signal: AbortSignal.timeout(ANSWER_MS) }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.on('error', reject);
      answer.on('end', () => {
        try {
          resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) });
        } catch (error) {
          reject(error);
        }
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
