import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError, sessionStatus, type CommandName } from '@chairside/domain';
import { readRecording, type Recording } from '../recorded/read-recording.js';
import { ClinicOverHttp } from '../testing/clinic-over-http.js';
import type { PastClinic } from '../past/past-clinic.js';
import { aClinicOfToday } from '../testing/a-clinic-of-today.js';
import { replayFile } from './replay-file.js';
import { Stopped } from './stop-on-signals.js';

const HEADER = 'session,minute,sbp,dbp,map,hr,spo2,rr,pulse,flags';
const TWO = readRecording(`${HEADER}\na,1,120,72,,60,97,12,,\nb,1,120,72,,60,97,12,,\na,2,120,72,,61,97,12,,\n`);

let clinic: PastClinic;
let face: ClinicOverHttp;
let url: string;
let stop: AbortController;

beforeEach(async () => {
  clinic = aClinicOfToday('2025-11-20T12:00:00.000Z', 1, 'replay');
  face = new ClinicOverHttp(clinic);
  url = await face.open();
  stop = new AbortController();
});
afterEach(() => face.close());

const replay = (recording: Recording, speed = 0) =>
  replayFile(recording, { url, username: 'ana', password: 'x' }, speed, stop.signal);
const ghosts = () => Object.values(clinic.board.sessions).filter(({ status }) => sessionStatus(status).ended !== true);

describe('a replay that is stopped leaves nobody in the clinic', () => {
  it.each<CommandName>(['chair:add', 'session:book', 'session:check-in', 'session:ready', 'vitals:record'])(
    'while it sends %s',
    async (name) => {
      face.onCommand = (command) => {
        if (command.name === name) stop.abort(new Stopped('stopped'));
      };
      await expect(replay(TWO)).rejects.toThrow(Stopped);
      expect(clinic.happened.map(({ command }) => command.name)).toContain(name);
      expect(ghosts()).toEqual([]);
      expect(clinic.board.chairs).toEqual({});
    },
  );

  it('while it waits for the next row', async () => {
    face.onCommand = (command) => {
      if (command.name === 'vitals:record') setTimeout(() => stop.abort(new Stopped('stopped')), 50);
    };
    await expect(replay(TWO, 1)).rejects.toThrow(Stopped);
    expect(ghosts()).toEqual([]);
    expect(clinic.board.chairs).toEqual({});
  });
});

it('a session that fails stops the others, and everything is tidied', async () => {
  let sent = 0;
  face.onCommand = ({ name }) => {
    if (name === 'session:start' && (sent += 1) === 1) throw new DomainError('forbidden', 'Not now.');
  };
  await expect(replay(TWO)).rejects.toThrow('session:start was refused: forbidden');
  expect(ghosts()).toEqual([]);
  expect(clinic.board.chairs).toEqual({});
});
