import { describe, expect, it } from '@jest/globals';
import type { Ack } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import { Writer, type Operation, type Way } from './writer.mjs';

const SAVED: Ack = { ok: true, value: { id: 'a' }, revision: 9 };
const refused = (code: string, retry: boolean) => ({ ok: false, problem: { code, retry } }) as Ack;

function anOperation(): Operation {
  const command = { id: 'a', name: 'chair:add', payload: { name: '1' } } as Command;
  return { command, actorId: 'ana', role: 'nurse', invokedAtMs: 0, attempts: 0, outcome: 'pending', answers: [] };
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
    expect(await carried([SAVED])).toMatchObject({ outcome: 'ok', answers: [{ revision: 9 }], attempts: 1 });
  });

  it('comes again after silence, and after a clinic that was down', async () => {
    const answers = [null, refused('unavailable', true), SAVED];
    expect(await carried(answers)).toMatchObject({ outcome: 'ok', attempts: 3 });
  });

  it('stays when the sign-in was refused, and not the entry', async () => {
    expect(await carried([refused('unauthenticated', false), SAVED])).toMatchObject({ outcome: 'ok', attempts: 2 });
  });

  it('is refused for good by any other word', async () => {
    expect(await carried([refused('superseded', false)])).toMatchObject({
      outcome: 'refused',
      answers: [{ code: 'superseded' }],
    });
  });

  it('is sent twice at once now and then, and one good answer is enough', async () => {
    expect(await carried([null, SAVED], 0.05)).toMatchObject({ outcome: 'ok', attempts: 1 });
  });

  it('keeps both answers where two ways bring two, whichever comes first', async () => {
    for (const answers of [
      [SAVED, refused('superseded', false)],
      [refused('superseded', false), SAVED],
    ]) {
      const { outcome, answers: kept } = await carried(answers, 0.05);
      expect(outcome).toBe('ok');
      expect(kept).toHaveLength(2);
    }
  });

  it('is known to be saved when the first way says so, however long the other takes', async () => {
    const operation = anOperation();
    let silence: (answer: null) => void = () => undefined;
    const ways: Way[] = [async () => SAVED, () => new Promise((resolve) => (silence = resolve))];
    const carrying = new Writer(
      ways,
      () => 0.05,
      async () => undefined,
    ).carry(operation);
    await new Promise(setImmediate);
    expect(operation.answers).toMatchObject([{ revision: 9 }]);
    silence(null);
    await carrying;
    expect(operation.answers).toHaveLength(1);
  });

  it('is unknown when nobody asks again', async () => {
    expect(await carried([null, null], 0.11)).toMatchObject({ outcome: 'unknown', attempts: 1 });
  });
});
