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
  const answer = await fetch(url, {
    method,
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(cookie === undefined ? {} : { Cookie: cookie }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return { status: answer.status, body: parsed(await answer.text()), cookies: answer.headers.getSetCookie() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // a proxy's page, or nothing: the status says the rest
    return undefined;
  }
}
