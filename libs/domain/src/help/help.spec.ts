import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, BEN, CHAIRS, DAY, PIA, t } from '../testing/a-clinic.js';
import { may } from '../clinic/permissions.js';
import { DISPLAYS, ROLES, SYSTEM } from '../clinic/staff.js';
import { visibleBoard } from '../clinic/views.js';
import type { CommandName } from '../journal/command.js';
import { endedLately } from './ended-lately.js';
import { emergencyEvents, HELP_OUTCOMES } from './emergency-events.js';
import { calledAt, correctionOf, isToDescribe, levelOfCall, openCalls, tonesHeldUntil, whoComes } from './help-call.js';
import { EMERGENCY_EVENT_WORDS, HELP_OUTCOME_WORDS } from './words.en.js';

type TestClinic = ReturnType<typeof aClinic>;

function anEmergency(): { clinic: TestClinic; callId: string } {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('10:15').send('help:call', { level: 'emergency', sessionId: clinic.sessionId, at: t('10:15') });
  return { clinic, callId: only(clinic).id };
}

const only = ({ board }: TestClinic) => {
  const [call, ...more] = Object.values(board.helpCalls);
  if (!call || more.length > 0) throw new Error('not one call');
  return call;
};

describe('21 a call for help, from anywhere', () => {
  it('floor 14 one tap at a patient calls to their chair, and says who called and when', () => {
    const { clinic } = anEmergency();
    expect(only(clinic)).toMatchObject({
      place: { sessionId: clinic.sessionId, chairId: CHAIRS[0], words: null },
      callers: [{ level: 'emergency', by: ANA.id, at: t('10:15'), recordedAt: t('10:15') }],
      answers: [],
      ended: null,
    });
  });

  it('floor 14 anybody makes a call an emergency by its name, also where nobody said its place', () => {
    const clinic = aClinic().at('10:00');
    clinic.send('help:call', { level: 'help', at: t('10:00') });
    const { id: callId } = only(clinic);
    clinic.at('10:01').send('help:call', { level: 'emergency', callId, at: t('10:01') }, BEN);
    expect(levelOfCall(only(clinic))).toBe('emergency');
    expect(only(clinic).callers.map(({ by }) => by)).toEqual([ANA.id, BEN.id]);
  });

  it('floor 14 a call that is over is not made graver: a new one is made for its place', () => {
    const clinic = aClinic().at('10:00');
    const [chairId = ''] = CHAIRS;
    clinic.send('help:call', { level: 'help', chairId, at: t('10:00') });
    const { id: callId } = only(clinic);
    clinic.at('10:01').send('help:end', { callId, outcome: 'helped', at: t('10:01') });
    clinic.at('10:02').send('help:call', { level: 'emergency', callId, chairId, at: t('10:02') }, BEN);
    const [over, made] = Object.values(clinic.board.helpCalls);
    expect(over?.callers).toHaveLength(1);
    expect(made).toMatchObject({ place: { chairId }, callers: [{ level: 'emergency', by: BEN.id }] });
  });

  it('floor 14 it is never refused: an unknown chair, an unknown session and a clock ahead are left out', () => {
    const clinic = aClinic().at('10:00');
    const said = { level: 'help' as const, chairId: 'gone', sessionId: 'gone', at: t('11:00') };
    clinic.send('help:call', said, BEN);
    expect(only(clinic)).toMatchObject({
      place: { sessionId: null, chairId: null, words: null },
      callers: [{ at: t('10:00') }],
    });
  });

  it('floor 14 everybody may call and come, whatever their role; a display is not somebody', () => {
    const names: CommandName[] = ['help:call', 'help:answer', 'help:locate', 'help:note', 'help:end', 'help:describe'];
    for (const name of names) expect(ROLES.filter((role) => !may(role, name))).toEqual(DISPLAYS);
  });

  it('floor 14 two who call from one chair are in one call, and the graver word counts', () => {
    const clinic = aClinic().at('10:00');
    const [chairId = ''] = CHAIRS;
    clinic.send('help:call', { level: 'help', chairId, at: t('10:00') });
    clinic.at('10:01').send('help:call', { level: 'emergency', chairId, at: t('10:01') }, BEN);
    expect(levelOfCall(only(clinic))).toBe('emergency');
    expect(only(clinic).callers.map(({ by }) => by)).toEqual([ANA.id, BEN.id]);
    expect(calledAt(only(clinic))).toBe(t('10:00'));
    clinic.send('help:call', { level: 'help', chairId: CHAIRS[1] ?? '', at: t('10:01') });
    clinic.send('help:call', { level: 'help', words: 'The corridor', at: t('10:01') });
    expect(openCalls(clinic.board)).toHaveLength(3);
    expect(levelOfCall(openCalls(clinic.board)[0] ?? only(clinic))).toBe('emergency');
  });

  it('floor 14 the same command twice is one call', () => {
    const clinic = aClinic().at('10:00');
    const command = clinic.command('help:call', { level: 'help', at: t('10:00') });
    clinic.run(command, ANA);
    expect(Object.keys(clinic.board.helpCalls)).toEqual([command.id]);
  });

  it('floor 14 the first who comes is seen; who calls again needs an answer again', () => {
    const { clinic, callId } = anEmergency();
    clinic.at('10:16').send('help:answer', { callId }, BEN);
    expect(clinic.send('help:answer', { callId }, BEN)).toEqual([]);
    expect(whoComes(only(clinic)).map(({ by }) => by)).toEqual([BEN.id]);
    clinic.at('10:18').send('help:call', { level: 'help', sessionId: clinic.sessionId, at: t('10:18') });
    expect(whoComes(only(clinic))).toEqual([]);
  });

  it('floor 14 the chair follows the tap that called from the board', () => {
    const clinic = aClinic().at('10:00');
    clinic.send('help:call', { level: 'emergency', at: t('10:00') });
    const { id: callId } = only(clinic);
    clinic.send('help:locate', { callId, chairId: CHAIRS[2] ?? '' });
    expect(only(clinic).place.chairId).toBe(CHAIRS[2]);
    expect(clinic.send('help:locate', { callId, chairId: CHAIRS[2] ?? '' })).toEqual([]);
  });

  it('floor 14 who said the wrong chair says the right one: both stay, with who said so and when', () => {
    const { clinic, callId } = anEmergency();
    const [one = '', , three = ''] = CHAIRS;
    expect(correctionOf(only(clinic))).toBeUndefined();
    clinic.at('10:16').send('help:locate', { callId, chairId: three }, BEN);
    const was = { sessionId: clinic.sessionId, chairId: one, words: null };
    const place = { sessionId: null, chairId: three, words: null };
    expect(only(clinic).place).toEqual(place);
    expect(correctionOf(only(clinic))).toEqual({ place, was, by: BEN.id, at: t('10:16'), recordedAt: t('10:16') });
    clinic.at('10:17').send('help:locate', { callId, words: 'The corridor', at: t('10:16:30') });
    expect(
      only(clinic).located.map(({ was, place, by, at }) => [was.chairId, place.words ?? place.chairId, by, at]),
    ).toEqual([
      [one, three, BEN.id, t('10:16')],
      [three, 'The corridor', ANA.id, t('10:16:30')],
    ]);
  });

  it('floor 14 the place that follows the tap is no correction; who answered before one is asked again, not who made it', () => {
    const clinic = aClinic().at('10:00');
    const [one = '', two = ''] = CHAIRS;
    clinic.send('help:call', { level: 'emergency', at: t('10:00') });
    const { id: callId } = only(clinic);
    clinic.at('10:01').send('help:answer', { callId }, BEN);
    clinic.send('help:answer', { callId }, PIA);
    clinic.at('10:02').send('help:locate', { callId, chairId: one });
    expect(correctionOf(only(clinic))).toBeUndefined();
    expect(whoComes(only(clinic))).toHaveLength(2);
    clinic.at('10:03').send('help:locate', { callId, chairId: two }, PIA);
    expect(whoComes(only(clinic)).map(({ by }) => by)).toEqual([PIA.id]);
    clinic.at('10:04').send('help:answer', { callId }, BEN);
    expect(whoComes(only(clinic)).map(({ by }) => by)).toEqual([PIA.id, BEN.id]);
  });

  it('floor 14 where nobody said which place, another person’s call is another call, and one’s own second tap is not', () => {
    const clinic = aClinic().at('10:00');
    const help = { level: 'help' as const, at: t('10:00') };
    clinic.send('help:call', help);
    clinic.send('help:call', help, BEN);
    clinic.send('help:call', { ...help, level: 'emergency' });
    expect(openCalls(clinic.board).map(({ callers }) => callers.map(({ by }) => by))).toEqual([
      [ANA.id, ANA.id],
      [BEN.id],
    ]);
  });

  it('floor 14 who joined a call says where it is, and what is done, under the id of their own', () => {
    const clinic = aClinic().at('10:00');
    clinic.send('help:call', { level: 'help', at: t('10:00') });
    const own = clinic.command('help:call', { level: 'emergency', at: t('10:00') });
    clinic.run(own, ANA);
    clinic.send('help:locate', { callId: own.id, chairId: CHAIRS[1] ?? '' });
    clinic.send('help:note', { callId: own.id, event: 'airway' });
    expect(only(clinic)).toMatchObject({ place: { chairId: CHAIRS[1] }, notes: [{ event: 'airway' }] });
  });

  it('58 what is done is charted with its time, and a call that waited on a device keeps its own', () => {
    const { clinic, callId } = anEmergency();
    clinic.at('10:20').send('help:note', { callId, event: 'ems-called', at: t('10:17') }, PIA);
    expect(only(clinic).notes).toMatchObject([
      { event: 'ems-called', at: t('10:17'), recordedAt: t('10:20'), by: PIA.id },
    ]);
    expect(clinic.refusal('help:note', { callId, event: 'oxygen', at: t('10:40') }).code).toBe('future-time');
    expect(clinic.refusal('help:note', { callId: 'other', event: 'oxygen' }).code).toBe('not-found');
  });

  it('floor 14 it ends once, and what happened stays open until somebody charts it', () => {
    const { clinic, callId } = anEmergency();
    expect(clinic.refusal('help:describe', { callId, words: 'Fainted' }).code).toBe('precondition');
    clinic.send('help:end', { callId, outcome: 'gone-to-hospital' }, BEN);
    expect(clinic.send('help:end', { callId, outcome: 'helped' })).toEqual([]);
    expect(isToDescribe(only(clinic))).toBe(true);
    clinic.at('23:59').send('day:open', { day: '2026-11-24' }, SYSTEM);
    expect(clinic.board.helpCalls[callId]).toBeDefined();
    clinic.send('help:describe', { callId, words: 'Fainted, breathing all the time' });
    expect(isToDescribe(only(clinic))).toBe(false);
    expect(clinic.refusal('help:describe', { callId, words: 'Again' }).code).toBe('superseded');
    clinic.send('day:open', { day: '2026-11-25' }, SYSTEM);
    expect(clinic.board.helpCalls).toEqual({});
  });

  it('floor 14 one in error has nothing to tell, and leaves with its day', () => {
    const { clinic, callId } = anEmergency();
    clinic.send('help:end', { callId, outcome: 'called-in-error' });
    expect(isToDescribe(only(clinic))).toBe(false);
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    expect([DAY, clinic.board.helpCalls]).toEqual(['2026-11-23', {}]);
  });

  it('floor 14 routine tones are held ten minutes from the emergency on, and not for a call for help', () => {
    const { clinic, callId } = anEmergency();
    expect(tonesHeldUntil(clinic.board)).toBe(t('10:25'));
    clinic.send('help:end', { callId, outcome: 'helped' });
    clinic.send('help:call', { level: 'help', at: clinic.now });
    expect(tonesHeldUntil(clinic.board)).toBe(null);
  });

  it('floor 14 who joins an emergency holds no tone for longer, and one of another chair does', () => {
    const { clinic } = anEmergency();
    clinic.at('10:24').send('help:call', { chairId: CHAIRS[0] ?? '', level: 'emergency', at: clinic.now }, BEN);
    expect([Object.keys(clinic.board.helpCalls).length, tonesHeldUntil(clinic.board)]).toEqual([1, t('10:25')]);
    clinic.send('help:call', { chairId: CHAIRS[2] ?? '', level: 'emergency', at: clinic.now }, BEN);
    expect(tonesHeldUntil(clinic.board)).toBe(t('10:34'));
  });

  it('floor 14 how it ended and who said so is shown for five minutes from when the clinic heard of it, the newest first', () => {
    const { clinic, callId } = anEmergency();
    expect(endedLately(clinic.board, clinic.now)).toEqual([]);
    clinic.at('10:20').send('help:end', { callId, outcome: 'called-in-error', at: t('10:16') }, BEN);
    const [ended] = endedLately(clinic.board, t('10:24'));
    expect(ended?.ended).toEqual({ outcome: 'called-in-error', by: BEN.id, at: t('10:16'), recordedAt: t('10:20') });
    clinic.at('10:21').send('help:call', { level: 'help', at: clinic.now });
    const [open] = openCalls(clinic.board);
    clinic.send('help:end', { callId: open?.id ?? '', outcome: 'helped' });
    expect(endedLately(clinic.board, t('10:24')).map(({ id }) => id)).toEqual([open?.id, callId]);
    expect(endedLately(clinic.board, t('10:25')).map(({ id }) => id)).toEqual([open?.id]);
    expect(endedLately(clinic.board, t('10:26'))).toEqual([]);
  });

  it('floor 17 the wall shows that somebody is to come and where, and no word of why', () => {
    const { clinic, callId } = anEmergency();
    clinic.send('help:locate', { callId, words: 'with Mr Family0' });
    clinic.send('help:locate', { callId, words: 'beside Mr Family0' });
    clinic.send('help:note', { callId, event: 'drug-given' });
    clinic.send('help:end', { callId, outcome: 'gone-to-hospital' });
    clinic.send('help:describe', { callId, words: 'Family0 fainted' });
    const shown = visibleBoard('wall-initials', clinic.board).helpCalls[callId];
    expect(shown).toMatchObject({ place: { words: null }, notes: [], ended: { outcome: 'helped' } });
    expect(shown?.description?.words).toBe('');
    expect(shown?.located).toHaveLength(2);
    expect(JSON.stringify(shown)).not.toContain('Family0');
  });

  it('58 every event and every end has its word', () => {
    expect(Object.keys(EMERGENCY_EVENT_WORDS)).toEqual(emergencyEvents);
    expect(Object.keys(HELP_OUTCOME_WORDS)).toEqual([...HELP_OUTCOMES]);
  });
});
