import { expect, it } from '@jest/globals';
import { PlayedDemo } from '../testing/played-demo.js';
import { PROVIDER } from './world.js';

it('a baseline of which a visitor charted a part is completed once, and the clinic goes on', () => {
  const demo = new PlayedDemo(6);
  const preparing = () =>
    demo.seated.find(({ status, readings }) => status === 'pre-assessment' && readings.length <= 1);
  for (let turn = 0; turn < 60 && !preparing(); turn += 1) demo.play(10);
  const session = preparing();
  if (!session) throw new Error('nobody is being prepared');
  const { id: sessionId, patientId } = session;
  const takenAt = demo.clinic.now;
  demo.clinic.submit(
    { name: 'vitals:record', payload: { sessionId, patientId, takenAt, values: { heartRate: 70 } } },
    PROVIDER,
  );
  demo.play(150, 2);
  const after = demo.clinic.board.sessions[sessionId];
  expect(after?.status).not.toBe('pre-assessment');
  expect(after?.readings.length).toBeLessThan(12);
}, 60_000);
