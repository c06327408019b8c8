import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, BEN, t } from '../testing/a-clinic.js';
import { phraseKeys } from './phrase-keys.js';
import { PHRASES } from './phrases.en.js';

function infusing() {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:15');
}

describe('43 notes', () => {
  it('43 a note keeps its own time, when it was written, and by whom', () => {
    const clinic = infusing();
    clinic.send('note:write', { text: 'Asked for the light to be dimmed.', at: t('10:12') });
    expect(clinic.session.notes).toEqual([
      {
        id: expect.any(String),
        text: 'Asked for the light to be dimmed.',
        at: t('10:12'),
        recordedAt: t('10:15'),
        by: ANA.id,
        struck: null,
      },
    ]);
  });

  it('39 written in error: struck with a reason, still readable, once', () => {
    const clinic = infusing();
    clinic.send('note:write', { text: 'Fell asleep.' });
    const noteId = clinic.session.notes[0]?.id ?? '';
    clinic.send('note:strike', { noteId, reason: 'wrong chair' }, BEN);
    const struck = { by: BEN.id, at: t('10:15'), reason: 'wrong chair' };
    expect(clinic.session.notes).toMatchObject([{ text: 'Fell asleep.', struck }]);
    expect(clinic.refusal('note:strike', { noteId, reason: 'again' }).code).toBe('superseded');
    expect(clinic.refusal('note:strike', { noteId: 'other', reason: 'again' }).code).toBe('not-found');
  });

  it('floor 8 from check-in on, not ahead of time, and after discharge as an addendum', () => {
    const clinic = infusing();
    expect(clinic.refusal('note:write', { text: 'x', at: t('08:00') }).code).toBe('before-check-in');
    expect(clinic.refusal('note:write', { text: 'x', at: t('10:30') }).code).toBe('future-time');
    const gone = aClinic();
    gone.aSession({ status: 'discharged' });
    gone.at('12:00').send('note:write', { text: 'Rang from home, well.' });
    expect(gone.session.notes).toHaveLength(1);
  });

  it('43 a phrase is one short sentence or two, and its key can be typed with one hand', () => {
    for (const key of phraseKeys) {
      expect(key).toMatch(/^[a-z]{4,9}$/);
      expect(PHRASES[key]).toMatch(/^[A-Z].{8,80}\.$/);
    }
  });
});
