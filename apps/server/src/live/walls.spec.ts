import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { boardOf } from '@chairside/contracts';
import { boardDigest, receiveEntries, visibleBoard, type KnownBoard } from '@chairside/domain';
import { aClinic, hello, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anObservation, type BegunSession } from '../testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;
let session: BegunSession;

beforeAll(async () => {
  clinic = await aClinic();
  ana = await signIn(clinic.url, 'ana');
  session = await anObservation(ana);
});
afterAll(async () => clinic.stop());

const WALLS = [
  ['wall-chairs', 'wall-chairs'],
  ['wall', 'wall-initials'],
  ['wall-names', 'wall-names'],
] as const;

describe.each(WALLS)('floor 17 the wall of %s', (username, view) => {
  it('gets its own view of the board over its socket, by HTTP, and in every entry, none of them missed', async () => {
    const wall = await signIn(clinic.url, username);
    const socket = await wall.socket();
    const answer = await hello(socket);
    if (!answer.ok || !('snapshot' in answer)) throw new Error('a snapshot was expected');
    const { epoch, revision } = answer.snapshot;
    let known: KnownBoard = { epoch, revision, board: boardOf(answer.snapshot) };
    expect(known.board).toEqual(await seenAs(view));
    socket.on('entries', (entries) => (known = receiveEntries(known, entries).known));
    // nobody but this wall looks on
    await anObservation(ana);
    const board = await wall.board();
    // what was published before comes before the answer to this
    await hello(socket, { epoch, revision: board.revision });
    socket.disconnect();
    expect(known).toEqual({ epoch, revision: board.revision, board: boardOf(board) });
    expect(known.board).toEqual(await seenAs(view));
    expect(boardDigest(known.board)).toBe(boardDigest(await seenAs(view)));
  });

  it('is refused the page of a session', async () => {
    const wall = await signIn(clinic.url, username);
    const { status, body } = await wall.get(`/api/sessions/${session.sessionId}`);
    expect(status).toBe(403);
    expect(JSON.stringify(body)).not.toContain('1980-02-29');
  });
});

/** What a wall may see of what a nurse sees. */
async function seenAs(view: (typeof WALLS)[number][1]) {
  return visibleBoard(view, boardOf(await ana.board()));
}
