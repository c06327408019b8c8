import * as z from 'zod/mini';
import { ack } from './ack.js';
import { me, signIn } from './auth.contract.js';
import { envelope } from './commands.js';
import { limitCounts, limitPreview, limitQuestion, previewQuestion } from './limits.contract.js';
import { boardSnapshot } from './live.js';
import {
  callList,
  patientAlikes,
  patientList,
  patientRecord,
  patientSearch,
  patientSought,
  weekPlan,
} from './plan.contract.js';
import { id, sentInstant } from './primitives.js';
import { dayReview } from './review.contract.js';
import { liveSession } from './sessions.contract.js';

export const reviewEntries = z.strictObject({
  entries: z.array(
    z.strictObject({
      revision: z.int(),
      commandId: id,
      name: z.string(),
      actorId: id,
      actingRole: z.string(),
      recordedAt: sentInstant,
      changes: z.array(z.looseObject({ type: z.string() })),
    }),
  ),
});

export interface Route {
  method: 'get' | 'post';
  path: string;
  summary: string;
  query?: z.ZodMiniType;
  body?: z.ZodMiniType;
  answer?: z.ZodMiniType;
}

/** The HTTP face: the server's routes and the OpenAPI document are both held against this list. */
export const ROUTES: readonly Route[] = [
  { method: 'get', path: '/health', summary: 'The process is alive.' },
  { method: 'get', path: '/ready', summary: 'The process can serve: its database answers and its boards are folded.' },
  {
    method: 'post',
    path: '/api/auth/sign-in',
    summary: 'Sign in; the answer sets the cookie.',
    body: signIn,
    answer: me,
  },
  { method: 'post', path: '/api/auth/sign-out', summary: 'Sign out; every socket of this sign-in is closed.' },
  { method: 'get', path: '/api/auth/me', summary: 'Who is signed in.', answer: me },
  { method: 'post', path: '/api/commands', summary: 'Send one command.', body: envelope, answer: ack },
  { method: 'get', path: '/api/board', summary: "The board as this person's view shows it.", answer: boardSnapshot },
  { method: 'get', path: '/api/sessions/{id}', summary: 'One session.', answer: liveSession },
  {
    method: 'get',
    path: '/api/patients',
    summary: 'The patients of the clinic; those that a search means.',
    query: patientSearch,
    answer: patientList,
  },
  {
    method: 'get',
    path: '/api/patients/alike',
    summary: 'Patients who are probably the same person, or can be mistaken for the one described.',
    query: patientSought,
    answer: patientAlikes,
  },
  { method: 'get', path: '/api/patients/{id}', summary: 'One patient and their sessions.', answer: patientRecord },
  { method: 'get', path: '/api/plan/{date}', summary: 'What is planned for seven days.', answer: weekPlan },
  {
    method: 'get',
    path: '/api/plan/{date}/calls',
    summary: 'Everybody who is booked for a day and still to come, with what is missing and who was reached.',
    answer: callList,
  },
  { method: 'get', path: '/api/review/{date}', summary: 'One clinic day.', answer: dayReview },
  {
    method: 'get',
    path: '/api/review/{date}/entries',
    summary: "The journal of one day's sessions.",
    answer: reviewEntries,
  },
  {
    method: 'get',
    path: '/api/limits/counts',
    summary: 'How often limits would have been reached by what was charted lately.',
    query: limitQuestion,
    answer: limitCounts,
  },
  {
    method: 'get',
    path: '/api/limits/preview',
    summary: 'The alerts of the last 30 days as another limit would have raised them.',
    query: previewQuestion,
    answer: limitPreview,
  },
  { method: 'get', path: '/api/openapi.json', summary: 'This document.' },
];
