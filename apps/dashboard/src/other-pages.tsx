import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { NotFoundPage } from './not-found-page.js';

const WallPage = lazy(async () => ({ default: (await import('./features/board/wall-page.js')).WallPage }));
const SessionPage = lazy(async () => ({ default: (await import('./features/sessions/session-page.js')).SessionPage }));
const EmsPage = lazy(async () => ({ default: (await import('./features/ems/ems-page.js')).EmsPage }));
const RoomPage = lazy(async () => ({ default: (await import('./features/room/room-page.js')).RoomPage }));
const PatientsPage = lazy(async () => ({
  default: (await import('./features/patients/patients-page.js')).PatientsPage,
}));
const PatientPage = lazy(async () => ({ default: (await import('./features/patients/patient-page.js')).PatientPage }));
const PlanPage = lazy(async () => ({ default: (await import('./features/plan/plan-page.js')).PlanPage }));
const CallListPage = lazy(async () => ({
  default: (await import('./features/contacts/call-list-page.js')).CallListPage,
}));
const TasksPage = lazy(async () => ({ default: (await import('./features/tasks/tasks-page.js')).TasksPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./features/review/review-page.js')).ReviewPage }));
const DrugPage = lazy(async () => ({ default: (await import('./features/drug/drug-page.js')).DrugPage }));
const ShiftPage = lazy(async () => ({ default: (await import('./features/shift/shift-page.js')).ShiftPage }));
const DowntimePage = lazy(async () => ({
  default: (await import('./features/downtime/downtime-page.js')).DowntimePage,
}));
const ProtocolsPage = lazy(async () => ({
  default: (await import('./features/protocols/protocols-page.js')).ProtocolsPage,
}));

/** Every page but the board, which must not carry them. */
export function OtherPages() {
  return (
    <Switch>
      <Route path="/wall">
        <WallPage />
      </Route>
      <Route path="/s/:sessionId">{({ sessionId }) => <SessionPage key={sessionId} sessionId={sessionId} />}</Route>
      <Route path="/s/:sessionId/ems">{({ sessionId }) => <EmsPage sessionId={sessionId} />}</Route>
      <Route path="/s/:sessionId/room">{({ sessionId }) => <RoomPage key={sessionId} sessionId={sessionId} />}</Route>
      <Route path="/plan/:date/calls">{({ date }) => <CallListPage date={date} />}</Route>
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
      <Route path="/shift">
        <ShiftPage />
      </Route>
      <Route path="/downtime">
        <DowntimePage />
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
