// @ts-check
// Answers each hello with the board that one query reads, as the database wrote it. No sign-in, no rules.
import pg from 'pg';
import { serveWire } from '../wire/serve-wire.mjs';

const BOARD = `
  SELECT json_build_object(
    'epoch', epoch, 'revision', revision,
    'chairs', (SELECT json_agg(chairs) FROM chairs WHERE clinic_id = clinics.id),
    'staff', (SELECT json_agg(staff_members) FROM staff_members WHERE clinic_id = clinics.id),
    'patients', (SELECT json_agg(patients) FROM patients WHERE clinic_id = clinics.id),
    'protocols', (SELECT json_agg(definition) FROM protocols WHERE clinic_id = clinics.id),
    'sessions', (SELECT json_agg(sitting) FROM (
      SELECT sessions.*,
        (SELECT json_agg(session_steps ORDER BY number) FROM session_steps
         WHERE clinic_id = sessions.clinic_id AND session_id = sessions.id) AS steps,
        (SELECT json_agg(last ORDER BY last.taken_at) FROM (
          SELECT * FROM vitals_readings WHERE clinic_id = sessions.clinic_id AND session_id = sessions.id
          ORDER BY taken_at DESC LIMIT 30) AS last) AS readings
      FROM sessions WHERE clinic_id = clinics.id) AS sitting))::text AS board
  FROM clinics WHERE name <> 'Elsewhere'`;

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
serveWire({
  hello: async (_message, answer) => {
    const { rows } = await pool.query({ name: 'board', text: BOARD });
    answer(`{"ok":true,"snapshot":${rows[0].board}}`);
  },
});
