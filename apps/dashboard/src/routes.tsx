import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { BoardPage } from './features/board/board-page.js';
import { Shell } from './features/board/shell.js';
import { useMyRole } from './features/auth/use-my-role.js';
import { NotFoundPage } from './not-found-page.js';
import { PartMissing } from './part-missing.js';
import { PartBoundary } from './ui/part-boundary.js';

const WallPage = lazy(async () => {
  const { WallPage: Page } = await import('./features/board/wall-page.js');
  return { default: Page };
});
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

/** The pages of a signed-in person. */
export function Routes() {
  const [path] = useLocation();
  const isDisplay = useMyRole() === 'display';
  const isWall = isDisplay || path === '/wall';
  return (
    <Shell isWall={isWall}>
      <PartBoundary key={path} instead={<PartMissing />}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/">{isDisplay ? <Redirect to="/wall" replace /> : <BoardPage />}</Route>
            <Route path="/wall">
              <WallPage />
            </Route>
            <Route path="/s/:sessionId">
              {({ sessionId }) => <SessionPage key={sessionId} sessionId={sessionId} />}
            </Route>
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
        </Suspense>
      </PartBoundary>
    </Shell>
  );
}
