import { createHmac } from 'node:crypto';

/** Less than a lease is held: whoever hangs must not be told by two nodes at once. */
const ANSWER_WITHIN_MS = 4_000;

/** What a body is signed with: `t=<seconds since 1970>,v1=<HMAC-SHA256 of "<t>.<body>" in hex>`. */
export function signatureOf(body: string, secret: string, seconds: number): string {
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${digest}`;
}

export interface Webhook {
  url: string;
  secret: string;
  id: string;
  body: string;
}

/** Posts one body. Rejects where it was not taken: no answer in time, no connection, another status than 2xx. */
export async function post({ url, secret, id, body }: Webhook, ended: AbortSignal): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-Chairside-Id': id,
      'X-Chairside-Signature': signatureOf(body, secret, Math.floor(Date.now() / 1000)),
    },
    // what is signed for one address is not to be carried to another
    redirect: 'error',
    signal: AbortSignal.any([ended, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The address outside answered ${response.status}.`);
}
