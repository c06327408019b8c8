import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { NotFoundPage } from './not-found-page.js';

const SessionPage = lazy(async () => {
  const { SessionPage: Page } = await import('./features/sessions/session-page.js');
  return { default: Page };
});
const EmsPage = lazy(async () => {
  const { EmsPage: Page } = await import('./features/ems/ems-page.js');
  return { default: Page };
});
const PatientsPage = lazy(async () => {
  const { PatientsPage: Page } = await import('./features/patients/patients-page.js');
  return { default: Page };
});
const PatientPage = lazy(async () => {
  const { PatientPage: Page } = await import('./features/patients/patient-page.js');
  return { default: Page };
});
const PlanPage = lazy(async () => {
  const { PlanPage: Page } = await import('./features/plan/plan-page.js');
  return { default: Page };
});
const TasksPage = lazy(async () => ({ default: (await import('./features/tasks/tasks-page.js')).TasksPage }));
const ReviewPage = lazy(async () => {
  const { ReviewPage: Page } = await import('./features/review/review-page.js');
  return { default: Page };
});
const ProtocolsPage = lazy(async () => {
  const { ProtocolsPage: Page } = await import('./features/protocols/protocols-page.js');
  return { default: Page };
});
const DrugPage = lazy(async () => ({ default: (await import('./features/drug/drug-page.js')).DrugPage }));

/** Every page but the board and the wall, which are there first. */
export function Pages() {
  return (
    <Switch>
      <Route path="/s/:sessionId">{({ sessionId }) => <SessionPage key={sessionId} sessionId={sessionId} />}</Route>
      <Route path="/s/:sessionId/ems">{({ sessionId }) => <EmsPage sessionId={sessionId} />}</Route>
      <Route path="/plan/:date">{({ date }) => <PlanPage date={date} />}</Route>
      <Route path="/plan">
        <PlanPage />
      </Route>
      <Route path="/patients/:id">{({ id }) => <PatientPage key={id} patientId={id} />}</Route>
      <Route path="/patients">
        <PatientsPage />
      </Route>
      <Route path="/tasks">
        <TasksPage />
      </Route>
      <Route path="/day/:date">{({ date }) => <ReviewPage date={date} />}</Route>
      <Route path="/day">
        <ReviewPage />
      </Route>
      <Route path="/drug">
        <DrugPage />
      </Route>
      <Route path="/admin/protocols">
        <ProtocolsPage />
      </Route>
      <Route path="/sign-in">
        <Redirect to="/" replace />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
