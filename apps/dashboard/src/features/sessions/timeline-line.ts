import type { AlertLevel, Iso, Note, VitalsReading } from '@chairside/domain';

/** A volume or a bolus that was charted of the pump: when, and how many mL. */
export interface OfPump {
  charted: 'volume' | 'bolus';
  at: Iso;
  ml: number;
}

/** One thing that happened, as the timeline says it. */
export interface TimelineLine {
  key: string;
  at: Iso;
  kind: 'set' | 'step' | 'alert' | 'pending';
  level?: AlertLevel;
  what: string;
  /** What stood there before it was amended, oldest first; only these are struck through. */
  old: string[];
  details: string[];
  /** The reading that may be corrected from here. */
  reading?: VitalsReading;
  /** The note that may be struck from here. */
  note?: Note;
  /** What was charted of the pump, and may be struck from here. */
  pump?: OfPump;
}
