import { me, parseWith, type Me } from '@chairside/contracts';
import { pause } from './pause.js';
import { request, type Answer, type Question } from './request.js';

/** The clinic refuses a sign-in for good: another try cannot help. */
export class SignInRefused extends Error {}

const RETRY_MS = 1_000;

/** Somebody who is signed in, and can be again when the clinic has forgotten. */
export class Person {
  #cookie = '';
  #me: Me | undefined;

  constructor(
    readonly url: string,
    readonly username: string,
    private readonly password: string,
  ) {}

  get id(): string {
    return this.signedIn.id;
  }

  get cookie(): string {
    return this.#cookie;
  }

  private get signedIn(): Me {
    if (!this.#me) throw new Error(`${this.username} is not signed in`);
    return this.#me;
  }

  /** Signs in once. Throws SignInRefused for wrong credentials, and any other error when it may go better later. */
  async signIn(): Promise<void> {
    const body = { username: this.username, password: this.password };
    const answer = await request(`${this.url}/api/auth/sign-in`, { method: 'POST', body });
    if (answer.status === 401 || answer.status === 403) {
      throw new SignInRefused(`${this.username} cannot sign in (${answer.status}): is this clinic in demo mode?`);
    }
    if (answer.status >= 300) throw new Error(`signing in was answered with ${answer.status}`);
    this.#me = parseWith(me, answer.body);
    this.#cookie = answer.cookies.map((cookie) => cookie.split(';', 1)[0] ?? '').join('; ');
  }

  /** Signs in, however long the clinic takes to answer. */
  async signInPatiently(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        return await this.signIn();
      } catch (error) {
        if (error instanceof SignInRefused) throw error;
        await pause(RETRY_MS, signal);
      }
    }
  }

  /** Asks as this person. */
  ask(path: string, question: Omit<Question, 'cookie'> = {}): Promise<Answer> {
    return request(`${this.url}${path}`, { ...question, cookie: this.#cookie });
  }

  /** Asks as this person, and signs in again when the clinic has forgotten who this is. */
  async askSignedIn(path: string, question: Omit<Question, 'cookie'> = {}): Promise<Answer> {
    const answer = await this.ask(path, question);
    if (answer.status !== 401) return answer;
    await this.signIn();
    return this.ask(path, question);
  }
}
