import { Foundation0001 } from './0001-foundation.js';
import { JournalIndexAndAccessLog0002 } from './0002-journal-index-and-access-log.js';
import { BookChairsWhileScheduled0003 } from './0003-book-chairs-while-scheduled.js';
import { StopWithoutPump0004 } from './0004-stop-without-pump.js';
import { Plan0005 } from './0005-plan.js';
import { CorrectPatients0006 } from './0006-correct-patients.js';
import { DeviceKeysAndLeases0007 } from './0007-device-keys-and-leases.js';
import { SideEffects0008 } from './0008-side-effects.js';
import { WhoWasCalled0009 } from './0009-who-was-called.js';
import { PumpNotes0010 } from './0010-pump-notes.js';
import { Medicines0011 } from './0011-medicines.js';
import { CoSignatures0012 } from './0012-co-signatures.js';
import { HelpAndAway0013 } from './0013-help-and-away.js';
import { Portions0014 } from './0014-portions.js';
import { ControlledDrug0015 } from './0015-controlled-drug.js';
import { SnoozeAndOutsideCursor0016 } from './0016-snooze-and-outside-cursor.js';
import { OrdersLimitsAndDrugIndexes0017 } from './0017-orders-limits-and-drug-indexes.js';
import { DayAroundTheChairs0018 } from './0018-day-around-the-chairs.js';
import { HomeSessions0019 } from './0019-home-sessions.js';
import { AdverseEvents0020 } from './0020-adverse-events.js';
import { ContactAttempts0021 } from './0021-contact-attempts.js';
import { CoverageNotes0022 } from './0022-coverage-notes.js';
import { WhoHadAlerts0023 } from './0023-who-had-alerts.js';
import { HandOvers0024 } from './0024-hand-overs.js';

/** In the order in which they run. Generated, read, committed, never rewritten. */
export const MIGRATIONS = [
  Foundation0001,
  JournalIndexAndAccessLog0002,
  BookChairsWhileScheduled0003,
  StopWithoutPump0004,
  Plan0005,
  CorrectPatients0006,
  DeviceKeysAndLeases0007,
  SideEffects0008,
  WhoWasCalled0009,
  PumpNotes0010,
  Medicines0011,
  CoSignatures0012,
  HelpAndAway0013,
  Portions0014,
  ControlledDrug0015,
  SnoozeAndOutsideCursor0016,
  OrdersLimitsAndDrugIndexes0017,
  DayAroundTheChairs0018,
  HomeSessions0019,
  AdverseEvents0020,
  ContactAttempts0021,
  CoverageNotes0022,
  WhoHadAlerts0023,
  HandOvers0024,
];
