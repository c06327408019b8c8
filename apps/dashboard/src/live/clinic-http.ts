import type { Ack, BoardSnapshot } from '@chairside/contracts';
import type { Command, Id, Problem } from '@chairside/domain';

/** The HTTP twin of the socket: for charting where the upgrade is blocked, and to tell blocked from down (LP1). */
export interface ClinicHttp {
  command: (command: Command) => Promise<Ack | null>;
  /** The board; `signed-out` when the sign-in ended, nothing when the clinic cannot be reached. */
  board: () => Promise<BoardSnapshot | 'signed-out' | null>;
}

const ANSWER_MS = 7_000;

export function clinicHttp(clinicId: Id | undefined): ClinicHttp {
  const headers = { 'content-type': 'application/json', ...(clinicId === undefined ? {} : { 'x-clinic': clinicId }) };
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(path, { ...init, headers, signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null);
  return {
    command: async (command) => {
      const answer = await ask('/api/commands', { method: 'POST', body: JSON.stringify(command) });
      return answer && (await ackOf(answer));
    },
    board: async () => {
      const answer = await ask('/api/board');
      if (answer?.status === 401) return 'signed-out';
      return answer?.ok ? ((await answer.json()) as BoardSnapshot) : null;
    },
  };
}

/** Only the clinic's own words are an answer; a proxy's error page says nothing of the command. */
async function ackOf(answer: Response): Promise<Ack | null> {
  const type = answer.headers.get('content-type') ?? '';
  if (answer.ok && type.includes('application/json')) return (await answer.json()) as Ack;
  if (type.includes('application/problem+json')) return { ok: false, problem: (await answer.json()) as Problem };
  return null;
}
