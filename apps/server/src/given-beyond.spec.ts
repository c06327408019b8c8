import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayReview } from '@chairside/contracts';
import { clinicDay, isOpen, minutesAfter, owedCoSignatures, type LiveSession } from '@chairside/domain';
import { aClinic, accepted, signIn, type TestClinic, type TestPerson } from './testing/a-clinic.js';
import { aSeatedPatient, anInfusion, timePassed } from './testing/a-session.js';

let clinic: TestClinic;
let people: Record<'ana' | 'ben' | 'pia' | 'eve', TestPerson>;

beforeAll(async () => {
  clinic = await aClinic();
  const names = ['ana', 'ben', 'pia', 'eve'].map((name) => signIn(clinic.url, name));
  const [ana, ben, pia, eve] = await Promise.all(names);
  people = { ana, ben, pia, eve } as typeof people;
});
afterAll(async () => clinic.stop());

async function sessionOf(sessionId: string): Promise<LiveSession> {
  const session = (await people.ana.board()).sessions.find(({ id }) => id === sessionId);
  if (!session) throw new Error('the session is not on the board');
  return session;
}

const openCall = ({ alerts }: LiveSession) =>
  alerts.find((alert) => alert.condition.rule === 'given-beyond' && isOpen(alert));

/** Time itself raises it, at its next look. */
async function callOf(sessionId: string): Promise<ReturnType<typeof openCall>> {
  for (;;) {
    const call = openCall(await sessionOf(sessionId));
    if (call) return call;
    await timePassed(people.ana);
  }
}

describe('decision 43 what was given is in the record', () => {
  it('decision 43 a rate beyond the hard limit: refused, charted as it was, calling until a provider has signed', async () => {
    const { ana, ben, pia, eve } = people;
    const { sessionId } = await anInfusion(ana, ben, pia);
    const faster = { sessionId, rateMlPerHour: 180, reason: 'other', pumpMl: 0.1 } as const;
    const refused = await ana.send('session:change-rate', faster);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'dose-hard-limit' } });
    const asGiven = 'found at this rate';
    accepted(await ana.send('session:change-rate', { ...faster, at: await timePassed(ana), asGiven }));
    expect(await callOf(sessionId)).toMatchObject({ level: 'high', state: 'raised' });
    const key = owedCoSignatures(await sessionOf(sessionId)).find(({ act }) => act.kind === 'given-beyond')?.key ?? '';
    expect(await ana.send('co-signature:sign', { sessionId, key })).toMatchObject({ ok: false });
    accepted(await pia.send('co-signature:sign', { sessionId, key }));
    expect(openCall(await sessionOf(sessionId))).toBeUndefined();

    const { serverTime, clinic: known } = await eve.board();
    const { body } = await eve.get(`/api/review/${clinicDay(serverTime, known?.timeZone ?? 'UTC')}`);
    const reviewed = dayReview.parse(body).sessions.find(({ id }) => id === sessionId);
    const findings = [{ kind: 'unordered' }, { kind: 'hard-limit', figure: 2.25, limit: 1.5, unit: 'mg/kg/h' }];
    expect(reviewed?.steps.at(-1)).toMatchObject({ move: 'change-rate', asGiven: { words: asGiven, findings } });
  });

  it('decision 43 an injection that nobody ordered is charted before anything was asked', async () => {
    const { ana, pia } = people;
    const { protocols } = await ana.board();
    const im = protocols.find(({ name }) => name === 'Mood IM');
    const { sessionId } = await aSeatedPatient(ana, im?.id ?? '');
    const given = { volumeMl: 0.4, site: 'left-deltoid', doseMg: 20 } as const;
    expect(await ana.send('dose:give', { sessionId, given })).toMatchObject({ ok: false });
    accepted(await ana.send('dose:give', { sessionId, given, asGiven: 'given before the order was signed' }));
    const session = await sessionOf(sessionId);
    expect(session).toMatchObject({ status: 'recovering', infusionOutcome: 'completed' });
    await callOf(sessionId);
    const [owed] = owedCoSignatures(session);
    accepted(await pia.send('co-signature:sign', { sessionId, key: owed?.key ?? '' }));
    expect(openCall(await sessionOf(sessionId))).toBeUndefined();
  });

  it('3.3 what nobody ordered counts for the gap to the next order as well', async () => {
    const { ana, pia } = people;
    const { protocols, serverTime } = await ana.board();
    const [im, iv] = ['Mood IM', 'Mood IV 40'].map(
      (name) => protocols.find((protocol) => protocol.name === name)?.id ?? '',
    );
    const { sessionId, patientId } = await aSeatedPatient(ana, im ?? '');
    const given = { volumeMl: 0.4, site: 'left-deltoid', doseMg: 20 } as const;
    accepted(await ana.send('dose:give', { sessionId, given, asGiven: 'given before the order was signed' }));
    const scheduledAt = minutesAfter(serverTime, 6 * 60);
    const next = accepted(await ana.send('session:book', { patientId, protocolId: iv ?? '', scheduledAt }));
    const order = {
      sessionId: next.id,
      doseMgPerKg: 0.5,
      minutes: 40,
      concentrationMgPerMl: 1,
      reason: 'as discussed',
    };
    expect(await pia.send('order:sign', order)).toMatchObject({ problem: { code: 'dose-hard-limit' } });
  });
});
