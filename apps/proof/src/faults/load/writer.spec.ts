import { describe, expect, it } from '@jest/globals';
import type { Ack } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import { Writer, type Operation, type Way } from './writer.mjs';

const SAVED: Ack = { ok: true, value: { id: 'a' }, revision: 9 };
const refused = (code: string, retry: boolean) => ({ ok: false, problem: { code, retry } }) as Ack;

function anOperation(): Operation {
  const command = { id: 'a', name: 'chair:add', payload: { name: '1' } } as Command;
  return { command, actorId: 'ana', role: 'nurse', invokedAtMs: 0, attempts: 0, outcome: 'pending', revisions: [] };
}

/** What becomes of a command that is answered so; chance, always this, decides how stubborn its sender is. */
async function carried(answers: (Ack | null)[], chance = 0.9): Promise<Operation> {
  const operation = anOperation();
  const way: Way = async () => answers.shift() ?? null;
  await new Writer(
    [way, way],
    () => chance,
    async () => undefined,
  ).carry(operation);
  return operation;
}

describe('a command that is kept until it is answered', () => {
  it('is ok once somebody says so, at that revision', async () => {
    expect(await carried([SAVED])).toMatchObject({ outcome: 'ok', revisions: [9], attempts: 1 });
  });

  it('comes again after silence, and after a clinic that was down', async () => {
    const answers = [null, refused('unavailable', true), SAVED];
    expect(await carried(answers)).toMatchObject({ outcome: 'ok', attempts: 3 });
  });

  it('stays when the sign-in was refused, and not the entry', async () => {
    expect(await carried([refused('unauthenticated', false), SAVED])).toMatchObject({ outcome: 'ok', attempts: 2 });
  });

  it('is refused for good by any other word', async () => {
    expect(await carried([refused('superseded', false)])).toMatchObject({ outcome: 'refused', code: 'superseded' });
  });

  it('is sent twice at once now and then, and one good answer is enough', async () => {
    expect(await carried([null, SAVED], 0.05)).toMatchObject({ outcome: 'ok', attempts: 1 });
  });

  it('is unknown when nobody asks again', async () => {
    expect(await carried([null, null], 0.11)).toMatchObject({ outcome: 'unknown', attempts: 1 });
  });
});
