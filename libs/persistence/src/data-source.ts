import { DataSource, type DataSourceOptions } from 'typeorm';
import {
  AccessLogEntity,
  AccountEntity,
  LeaseEntity,
  OutsideCursorEntity,
  MembershipEntity,
  SignInEntity,
} from './entities/access.entity.js';
import {
  ChairEntity,
  ClinicEntity,
  CoverageNoteEntity,
  DayPlanEntity,
  PatientEntity,
  ProtocolEntity,
  StaffEntity,
} from './entities/clinic.entity.js';
import { CustomLimitEntity } from './entities/custom-limit.entity.js';
import { DrugRecordEntity } from './entities/drug.entity.js';
import { HandOverEntity } from './entities/hand-over.entity.js';
import { ShiftRecordEntity } from './entities/shift.entity.js';
import { HelpRecordEntity } from './entities/help.entity.js';
import { BoardCheckpointEntity, JournalEntryEntity } from './entities/journal.entity.js';
import {
  AbsenceEntity,
  HomeRecordEntity,
  AlertEntity,
  CoSignatureEntity,
  DoseOrderEntity,
  GateRecordEntity,
  GivenMedicineEntity,
  AdverseEventEntity,
  NoteEntity,
  ContactAttemptEntity,
  PumpReadingEntity,
  PumpNoteEntity,
  SideEffectEntity,
  SessionEntity,
  SessionStepEntity,
  StopDescriptionEntity,
} from './entities/session.entity.js';
import { VitalsReadingEntity } from './entities/vitals-reading.entity.js';
import { MIGRATIONS } from './migrations/index.js';

const ENTITIES = [
  ClinicEntity,
  ChairEntity,
  StaffEntity,
  DayPlanEntity,
  ProtocolEntity,
  PatientEntity,
  CoverageNoteEntity,
  JournalEntryEntity,
  BoardCheckpointEntity,
  SessionEntity,
  SessionStepEntity,
  StopDescriptionEntity,
  GateRecordEntity,
  DoseOrderEntity,
  PumpReadingEntity,
  PumpNoteEntity,
  SideEffectEntity,
  GivenMedicineEntity,
  AdverseEventEntity,
  NoteEntity,
  ContactAttemptEntity,
  AbsenceEntity,
  HomeRecordEntity,
  HelpRecordEntity,
  DrugRecordEntity,
  ShiftRecordEntity,
  HandOverEntity,
  CoSignatureEntity,
  CustomLimitEntity,
  AlertEntity,
  VitalsReadingEntity,
  AccountEntity,
  MembershipEntity,
  SignInEntity,
  AccessLogEntity,
  LeaseEntity,
  OutsideCursorEntity,
];

/** How TypeORM reaches the database at a URL. A `where` without a value throws instead of finding the first row. */
export function dataSourceOptions(url: string, extra: object = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    synchronize: false,
    logging: false,
    extra,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  };
}

/** A data source that is open; the caller destroys it. `extra` goes to its pool. */
export async function openDataSource(url: string, extra: object = {}): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, extra)).initialize();
}
