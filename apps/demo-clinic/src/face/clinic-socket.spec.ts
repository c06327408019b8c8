import { expect, it } from '@jest/globals';
import { DomainError, problemOf, type ProblemCode } from '@chairside/domain';
import { HelloRefused, sayHello, type ClinicSocket } from './clinic-socket.js';

const refusing = (code: ProblemCode) => {
  const problem = problemOf(new DomainError(code, 'Your role has no live board.'), 'request');
  const answer = { ok: false, problem };
  return { timeout: () => ({ emitWithAck: () => Promise.resolve(answer) }) } as unknown as ClinicSocket;
};

it('a hello that is refused for good says why in words, and is not asked again', async () => {
  const refused = sayHello(refusing('forbidden'));
  await expect(refused).rejects.toThrow(HelloRefused);
  await expect(refused).rejects.toThrow('hello was refused: forbidden: Your role has no live board.');
});

it('a hello that may be answered later is asked again', async () => {
  await expect(sayHello(refusing('unavailable'))).rejects.not.toThrow(HelloRefused);
});
