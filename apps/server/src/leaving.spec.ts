import { Agent, request } from 'node:http';
import { expect, it } from '@jest/globals';
import { aClinic } from './testing/a-clinic.js';

const SIGN_IN = JSON.stringify({ username: 'ana', password: 'not this one' });
const HEADERS = { 'content-type': 'application/json', 'content-length': SIGN_IN.length };

/** Asks over one connection that is kept, and again as soon as it is answered, until nobody answers any more. */
async function keepsAsking(url: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const options = { agent, method: 'POST', headers: { ...HEADERS, origin: url } };
  for (let isAnswered = true; isAnswered;) {
    isAnswered = await new Promise<boolean>((resolve) => {
      const asked = request(`${url}/api/auth/sign-in`, options, (answer) =>
        answer.resume().once('end', () => resolve(true)),
      );
      asked.once('error', () => resolve(false));
      asked.end(SIGN_IN);
    });
  }
}

it('a server that is stopped ends, also while some keep their connections busy', async () => {
  const clinic = await aClinic();
  const asking = [1, 2, 3].map(() => keepsAsking(clinic.url));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await clinic.stop();
  await expect(Promise.all(asking)).resolves.toHaveLength(3);
});
