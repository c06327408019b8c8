import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';

const TIMEOUT_MS = 15_000;

export interface Answer {
  status: number;
  body: unknown;
  cookies: string[];
}

export interface Question {
  method?: 'GET' | 'POST';
  body?: unknown;
  cookie?: string;
}

/** One HTTP request to the clinic. Throws only when no answer came; a body that is not JSON is `undefined`. */
export async function request(url: string, { method = 'GET', body, cookie }: Question = {}): Promise<Answer> {
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const headers: Record<string, string | number> = { Accept: 'application/json' };
  if (content) Object.assign(headers, { 'Content-Type': 'application/json', 'Content-Length': content.length });
  if (cookie !== undefined) headers['Cookie'] = cookie;
  const answer = await send(new URL(url), { method, headers }, content);
  return {
    status: answer.statusCode ?? 0,
    body: parsed(await text(answer)),
    cookies: answer.headers['set-cookie'] ?? [],
  };
}

// not `fetch`: that adds Sec-Fetch-Mode, and a request with it but without an Origin looks like a foreign page's
function send(url: URL, options: RequestOptions, content: Buffer | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const begin = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = begin(url, { ...options, timeout: TIMEOUT_MS }, resolve);
    sent.once('timeout', () => sent.destroy(new Error(`${url.host} did not answer in time`)));
    sent.once('error', reject);
    sent.end(content);
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // a proxy's page, or nothing: the status says the rest
    return undefined;
  }
}
