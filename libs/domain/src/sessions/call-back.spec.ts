import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA } from '../testing/a-clinic.js';
import { leftAndNotCalled } from './call-back.js';

describe('floor rule 20 who left', () => {
  it('floor rule 20 is to be called back until a note since then says what came of it', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').send('note:write', { text: 'Wants to go home' });
    expect(leftAndNotCalled(clinic.session)).toBeNull();
    clinic.at('10:12').send('session:leave', { reason: 'did not want to wait' });
    expect(leftAndNotCalled(clinic.session)).toMatchObject({ by: ANA.id, reason: 'did not want to wait' });
    const noteId = clinic.at('11:00').send('note:write', { text: 'Called: at home, well' });
    expect(leftAndNotCalled(clinic.session)).toBeNull();
    const [written] = noteId.flatMap((change) => (change.type === 'note-written' ? [change.note.id] : []));
    clinic.send('note:strike', { noteId: written ?? '', reason: 'another patient' });
    expect(leftAndNotCalled(clinic.session)).not.toBeNull();
  });
});
