// @ts-check
import { randomUUID } from 'node:crypto';

/**
 * @typedef {{ ok: true, value: { id: string }, revision: number }
 *   | { ok: false, problem: { code: string, detail: string } }} Ack
 * @typedef {{ id: string, takenAt: string, recordedBy: string, values: Record<string, number>,
 *   scales: Record<string, number>, corrects?: string }} Reading
 * @typedef {{ id: string, state: string, level: string, callsSince: string, called: { who: string, at: string }[],
 *   condition: { rule: string, about?: string, reached?: { measure: string, value: number }[] } }} Alert
 * @typedef {{ id: string, patientId: string, status: string, readings: Reading[], alerts: Alert[] }} Session
 * @typedef {{ revision: number, day: string, serverTime: string, protocols: { id: string, name: string }[],
 *   chairs: { id: string, name: string }[], sessions: Session[],
 *   shift: { marks: Record<string, { item: string, day: string }> } }} Snapshot
 */

const PASSWORD = 'chairside';

/** Someone who is signed in, and does by HTTP what a script would. */
export class Person {
  #url;
  #cookie;

  /**
   * @param {string} url
   * @param {string} cookie
   * @param {string} id
   */
  constructor(url, cookie, id) {
    this.#url = url;
    this.#cookie = cookie;
    this.id = id;
  }

  /**
   * @param {string} url
   * @param {string} username
   */
  static async signIn(url, username) {
    const answer = await fetch(`${url}/api/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    if (!answer.ok) throw new Error(`${username} could not sign in: ${answer.status}`);
    const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
    const { id } = /** @type {{ id: string }} */ (await answer.json());
    return new Person(url, cookie, id);
  }

  /** The cookie of this sign-in, as a browser keeps it. */
  get browserCookie() {
    const [name = '', value = ''] = this.#cookie.split('=');
    return { name, value, url: this.#url, httpOnly: true, sameSite: /** @type {const} */ ('Lax') };
  }

  /**
   * The answer to one command, whatever it is; rejects when there is none.
   * @param {string} name
   * @param {object} payload
   * @returns {Promise<Ack>}
   */
  async send(name, payload, id = randomUUID()) {
    const answer = await fetch(`${this.#url}/api/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify({ id, name, payload }),
    });
    const body = /** @type {any} */ (await answer.json());
    return answer.ok ? body : { ok: false, problem: body };
  }

  /**
   * Sends a command that must be accepted; gives the id of what it made.
   * @param {string} name
   * @param {object} payload
   */
  async does(name, payload) {
    const ack = await this.send(name, payload);
    if (!ack.ok) throw new Error(`${name} was refused: ${JSON.stringify(ack.problem)}`);
    return ack.value.id;
  }

  /**
   * @param {string} path
   * @returns {Promise<{ status: number, body: any }>}
   */
  async get(path) {
    const answer = await fetch(this.#url + path, { headers: { cookie: this.#cookie } });
    return { status: answer.status, body: await answer.json() };
  }

  /** @returns {Promise<Snapshot>} */
  async board() {
    return (await this.get('/api/board')).body;
  }

  /**
   * @param {string} sessionId
   * @returns {Promise<Session>}
   */
  async session(sessionId) {
    return (await this.get(`/api/sessions/${sessionId}`)).body;
  }

  /** The clinic's time. */
  async now() {
    return (await this.board()).serverTime;
  }
}
